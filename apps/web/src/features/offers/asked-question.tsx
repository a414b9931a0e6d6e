import type { OfferReview } from './offers.queries.ts';
import { t } from './offers.texts.ts';

/** What this therapist asked, and the answer when there is one. */
export function AskedQuestion({ question }: Pick<OfferReview, 'question'>) {
  if (question === null) return null;
  return (
    <dl className="rounded-card bg-sunken px-4 py-2 text-sm wrap-anywhere">
      <dt className="text-ink-soft">{question.question}</dt>
      <dd className="font-medium">{question.answer ?? t('ask.waiting')}</dd>
    </dl>
  );
}
