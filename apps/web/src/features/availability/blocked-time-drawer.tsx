import { fromText } from '@unbrace/shared/kernel';
import { Button, DateTime, DefinitionList, Drawer, ProblemNote, toast } from '../../ui/index.ts';
import { useFreeTime } from './availability.queries.ts';
import { t } from './availability.texts.ts';

interface BlockedTimeDrawerProps {
  blocked: { id: string; title: string; startsAt: string; endsAt: string; therapist: string };
  zone: string;
  onClose: () => void;
}

/** A blocked time beside the board, and the way to free it. */
export function BlockedTimeDrawer({ blocked, zone, onClose }: BlockedTimeDrawerProps) {
  const free = useFreeTime();
  const done = () => {
    toast({ title: t('free.done') });
    onClose();
  };
  return (
    <Drawer
      isOpen
      title={blocked.title}
      onOpenChange={(open) => !open && onClose()}
      actions={
        <Button
          tone="danger"
          pending={free.isPending}
          onPress={() => free.mutate(blocked.id, { onSuccess: done })}
        >
          {t('free.do')}
        </Button>
      }
    >
      <DefinitionList
        items={[
          [t('block.therapist'), blocked.therapist],
          [
            t('column.hours'),
            <DateTime
              key="hours"
              at={fromText(blocked.startsAt)}
              until={fromText(blocked.endsAt)}
              zone={zone}
            />,
          ],
        ]}
      />
      <ProblemNote error={free.error} />
    </Drawer>
  );
}
