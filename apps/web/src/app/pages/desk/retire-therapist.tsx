import { isStranding, StrandedQuestion } from '../../../features/availability/stranded-question.tsx';
import {
  type Therapist,
  useRetireTherapist,
  useReviveTherapist,
} from '../../../features/therapists/therapists.queries.ts';
import { t } from '../../../features/therapists/therapists.texts.ts';
import { Button, ProblemNote, toast } from '../../../ui/index.ts';

/** Retires a therapist, after asking what becomes of the visits ahead; or takes one back. */
export function RetireTherapist({ therapist: { id, name, retired, timeZone } }: { therapist: Therapist }) {
  const retire = useRetireTherapist();
  const revive = useReviveTherapist();
  const done = () => toast({ title: t(retired ? 'revived.done' : 'retired.done', { name }) });
  return (
    <>
      <Button
        tone="quiet"
        pending={retire.isPending || revive.isPending}
        onPress={() =>
          retired ? revive.mutate(id, { onSuccess: done }) : retire.mutate({ id }, { onSuccess: done })
        }
      >
        {t(retired ? 'revive' : 'retire')}
      </Button>
      {!isStranding(retire.error) && <ProblemNote error={retire.error ?? revive.error} />}
      <StrandedQuestion change={retire} zone={timeZone} onDone={done} />
    </>
  );
}
