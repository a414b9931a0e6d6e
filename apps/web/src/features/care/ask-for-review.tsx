import { fromText } from '@unbrace/shared/kernel';
import { useState } from 'react';
import { Button, Callout, formatTime, ProblemNote, TextArea } from '../../ui/index.ts';
import { type Care, type CareDoor, useAskForReview } from './care.queries.ts';
import { t } from './care.texts.ts';

type Review = NonNullable<Care['review']>;

/** Software stopped the visit; a person may look at it. Asked for once, it says by when they answer. */
export function AskForReview({
  intakeId,
  door,
  zone,
  asked = null,
}: {
  intakeId: string;
  door: CareDoor;
  zone: string;
  asked?: Review | null;
}) {
  const [question, setQuestion] = useState('');
  const ask = useAskForReview(intakeId, door);
  const review = ask.data?.review ?? asked;
  if (review) return <ReviewState review={review} zone={zone} />;
  return (
    <section className="flex flex-col gap-3 rounded-card border border-line bg-surface p-5 print:hidden">
      <h2 className="font-display text-xl font-semibold">{t('review.title')}</h2>
      <p className="text-sm text-ink-soft">{t('review.text')}</p>
      <TextArea
        label={t('review.question')}
        optional
        rows={3}
        maxLength={1_000}
        value={question}
        onChange={setQuestion}
      />
      <ProblemNote error={ask.error} />
      <Button tone="secondary" wide pending={ask.isPending} onPress={() => ask.mutate(question)}>
        {t('review.do')}
      </Button>
    </section>
  );
}

function ReviewState({ review, zone }: { review: Review; zone: string }) {
  const at = (text: string) => formatTime(fromText(text), zone, 'dateTime');
  const { question, answer, answeredAt } = review;
  return (
    <Callout live tone={answer === null ? 'info' : 'good'} title={t('review.asked.title')}>
      <p>{t('review.asked.text', { asked: at(review.askedAt), due: at(review.dueAt) })}</p>
      {question !== '' && (
        <p className="mt-2 wrap-anywhere whitespace-pre-line">
          <strong className="block font-semibold">{t('review.yours')}</strong>
          {question}
        </p>
      )}
      {answer !== null && answeredAt !== null && (
        <p className="mt-2 wrap-anywhere whitespace-pre-line">
          <strong className="block font-semibold">{t('review.answer', { when: at(answeredAt) })}</strong>
          {answer}
        </p>
      )}
    </Callout>
  );
}
