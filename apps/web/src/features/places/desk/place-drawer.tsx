import { useState } from 'react';
import { useSession } from '../../../api/session.queries.ts';
import { Button, Drawer, ProblemNote, toast } from '../../../ui/index.ts';
import { blankPlace, readPlaceDraft } from '../place-draft.ts';
import { PlaceFields } from '../place-fields.tsx';
import type { Place } from '../places.queries.ts';
import { useAddPlaceFor } from './client-places.queries.ts';
import { t } from './client-places.texts.ts';

const formId = 'place';

interface AddPlaceDrawerProps {
  clientId: string;
  onClose: () => void;
  onAdded?: (place: Place) => void;
}

/** Adds a place where a client is visited. */
export function AddPlaceDrawer({ clientId, onClose, onAdded }: AddPlaceDrawerProps) {
  const [draft, setDraft] = useState(blankPlace);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const clinic = useSession()?.clinic.slug;
  const add = useAddPlaceFor(clientId);
  const submit = () => {
    const read = readPlaceDraft(draft);
    setProblems(read.problems ?? {});
    if (!read.place) return;
    add.mutate(read.place, {
      onSuccess: (place) => {
        toast({ title: t('saved', { label: place.label }) });
        onClose();
        onAdded?.(place);
      },
    });
  };
  return (
    <Drawer
      isOpen
      title={t('add.title')}
      onOpenChange={(open) => !open && onClose()}
      actions={
        <Button type="submit" form={formId} pending={add.isPending}>
          {t('save')}
        </Button>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        className="flex flex-col gap-4"
      >
        <PlaceFields
          draft={draft}
          onChange={(change) => setDraft({ ...draft, ...change })}
          problems={problems}
          {...(clinic === undefined ? {} : { clinic })}
        />
        <ProblemNote error={add.error} />
      </form>
    </Drawer>
  );
}
