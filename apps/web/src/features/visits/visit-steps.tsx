import { useState } from 'react';
import { BottomBar, Button, LinkButton, ProblemNote } from '../../ui/index.ts';
import { StartVisitDialog } from './start-visit-dialog.tsx';
import { useTakeStep, type Visit } from './visits.queries.ts';
import { t } from './visits.texts.ts';

/** The one thing to do next, under the thumb. The note has its own form and button. */
export function VisitSteps({ visit }: { visit: Visit }) {
  if (visit.next.includes('start')) return <StartStep visit={visit} />;
  const step = (['set_off', 'arrive', 'finish'] as const).find((each) => visit.next.includes(each));
  // The key makes each step its own: its own request key, and no error of the step before.
  return step ? <PlainStep key={step} visit={visit} step={step} /> : null;
}

function PlainStep({ visit, step }: { visit: Visit; step: 'set_off' | 'arrive' | 'finish' }) {
  const take = useTakeStep(visit.bookingId, step);
  return (
    <>
      <ProblemNote error={take.error} />
      <BottomBar>
        <Button size="large" pending={take.isPending} onPress={() => take.mutate(undefined)}>
          {t(`do.${step}`)}
        </Button>
      </BottomBar>
    </>
  );
}

function StartStep({ visit }: { visit: Visit }) {
  const [isOpen, setIsOpen] = useState(false);
  const { answeredAt, mayBegin } = visit.recheck;
  if (!mayBegin) {
    return (
      <BottomBar note={answeredAt === null ? undefined : t('start.recheck.waits')}>
        <LinkButton to="/work/visits/$id/recheck" params={{ id: visit.bookingId }} size="large">
          {t('start.recheck')}
        </LinkButton>
      </BottomBar>
    );
  }
  return (
    <>
      <BottomBar>
        <Button size="large" onPress={() => setIsOpen(true)}>
          {t('do.start')}
        </Button>
      </BottomBar>
      <StartVisitDialog visit={visit} isOpen={isOpen} onOpenChange={setIsOpen} />
    </>
  );
}
