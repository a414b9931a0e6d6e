import { Ban, CalendarClock, MoreHorizontal, Phone, Plus } from 'lucide-react';
import { useState } from 'react';
import { DialogTrigger } from 'react-aria-components';
import {
  Button,
  DefinitionList,
  Dialog,
  Drawer,
  IconButton,
  LinkButton,
  Menu,
  TextArea,
  TextLink,
  toast,
} from '../../ui/index.ts';
import { Row, Section } from './section.tsx';

export function Actions() {
  const [reason, setReason] = useState('');
  return (
    <Section title="Actions">
      <Row>
        <Button>Confirm visit</Button>
        <Button tone="secondary">Other time</Button>
        <Button tone="quiet">Not now</Button>
        <Button tone="danger">Cancel for $114.50</Button>
        <Button pending>Confirm visit</Button>
        <Button isDisabled>Confirm visit</Button>
        <IconButton label="Call the clinic" icon={<Phone aria-hidden className="size-5" />} />
      </Row>
      <Row>
        <Button size="small" tone="secondary" icon={<Plus aria-hidden className="size-4" />}>
          Add therapist
        </Button>
        <Button size="large">Continue</Button>
        <LinkButton to="/" tone="secondary">
          Go to the start
        </LinkButton>
        <TextLink to="/">A link in text</TextLink>
      </Row>
      <Row>
        <DialogTrigger>
          <Button tone="secondary">Open dialog</Button>
          <Dialog
            title="Cancel this visit?"
            actions={
              <>
                <Button slot="close" tone="secondary">
                  Keep it
                </Button>
                <Button slot="close" tone="danger">
                  Cancel the visit
                </Button>
              </>
            }
          >
            <p className="mb-4">Cancelling now is free. After 2:30 pm today it costs half.</p>
            <TextArea label="Why" optional value={reason} onChange={setReason} />
          </Dialog>
        </DialogTrigger>
        <DialogTrigger>
          <Button tone="secondary">Open drawer</Button>
          <Drawer title="Visit with Mia">
            <DefinitionList
              items={[
                ['When', 'Fri 20 Nov, 7:30 pm'],
                ['Where', 'Hotel, Darling Harbour'],
                ['Service', 'Remedial, 90 min'],
              ]}
            />
          </Drawer>
        </DialogTrigger>
        <Menu
          label="Visit"
          actions={[
            {
              id: 'move',
              name: 'Move',
              icon: <CalendarClock aria-hidden className="size-4" />,
              onAction: noop,
            },
            {
              id: 'cancel',
              name: 'Cancel',
              tone: 'danger',
              icon: <Ban aria-hidden className="size-4" />,
              onAction: noop,
            },
          ]}
        >
          <IconButton label="More for this visit" icon={<MoreHorizontal aria-hidden className="size-5" />} />
        </Menu>
        <Button tone="secondary" onPress={() => toast({ title: 'Saved', text: 'Mia sees it at once.' })}>
          Show toast
        </Button>
      </Row>
    </Section>
  );
}

const noop = () => undefined;
