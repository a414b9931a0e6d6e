import { strandsVisits } from '@unbrace/shared/availability';
import { fromText } from '@unbrace/shared/kernel';
import { Button, DateTime, Dialog, problemOf } from '../../ui/index.ts';
import type { Stranded } from './availability.queries.ts';
import { t } from './availability.texts.ts';

/** Whether a change was refused because visits would no longer fit: then a question is asked, not an error shown. */
export function isStranding(error: unknown): boolean {
  return strandsVisits.is(problemOf(error));
}

/** A change of working time that may be refused with a list of visits, and asked for again with a choice. */
interface StrandingChange<Change> {
  error: unknown;
  variables: Change | undefined;
  isPending: boolean;
  mutate: (change: Change & { stranded: Stranded }, options: { onSuccess: () => void }) => void;
  reset: () => void;
}

interface StrandedQuestionProps<Change> {
  change: StrandingChange<Change>;
  zone: string;
  onDone: () => void;
}

/** Lists the visits that a change would leave without their therapist's time, and asks what becomes of them. */
export function StrandedQuestion<Change>({ change, zone, onDone }: StrandedQuestionProps<Change>) {
  const document = problemOf(change.error);
  // While the second try is under way the error is gone already; the question is answered then.
  if (change.variables === undefined || !strandsVisits.is(document)) return null;
  const { visits } = document.details;
  const asked = change.variables;
  const decide = (stranded: Stranded) => change.mutate({ ...asked, stranded }, { onSuccess: onDone });
  return (
    <Dialog
      isOpen
      role="alertdialog"
      title={t('stranded.title', { count: visits.length })}
      onOpenChange={(open) => !open && change.reset()}
      actions={
        <>
          <Button tone="quiet" onPress={change.reset}>
            {t('stranded.cancel')}
          </Button>
          <Button tone="secondary" onPress={() => decide('keep')}>
            {t('stranded.keep')}
          </Button>
          <Button onPress={() => decide('unassign')}>{t('stranded.unassign')}</Button>
        </>
      }
    >
      <p>{t('stranded.text')}</p>
      <ul aria-label={t('stranded.list')} className="mt-3 divide-y divide-line">
        {visits.map((visit) => (
          <li key={visit.bookingId} className="py-2.5">
            <span className="font-semibold">
              <DateTime at={fromText(visit.startsAt)} zone={zone} />
            </span>
            <span className="block text-sm text-ink-soft">
              {visit.recipient}, {visit.suburb} · {visit.reference}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
