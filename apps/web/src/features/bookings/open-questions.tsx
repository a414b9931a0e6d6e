import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIdempotencyKey } from '../../api/idempotency-key.ts';
import type { Schema } from '../../api/client.ts';
import { Button, Card, ProblemNote, TextArea, toast } from '../../ui/index.ts';
import type { Booking } from './bookings.queries.ts';
import { t } from './bookings.texts.ts';
import { questionsQuery, useAnswerQuestion } from './proposals.queries.ts';

/** What a therapist would like to know before taking the visit, with room for the answer. */
export function OpenQuestions({ booking: { id, state } }: { booking: Booking }) {
  const { data } = useQuery({ ...questionsQuery(id), enabled: state === 'offered' });
  if (state !== 'offered' || !data) return null;
  return data.items.map((question) => (
    <Card key={question.offerId} title={t('question.title')}>
      <p className="font-medium wrap-anywhere">{question.question}</p>
      {question.answer === null ? (
        <AnswerForm id={id} question={question} />
      ) : (
        <p className="pt-2 text-ink-soft wrap-anywhere">
          {t('question.answered', { answer: question.answer })}
        </p>
      )}
    </Card>
  ));
}

function AnswerForm({ id, question: { offerId } }: { id: string; question: Schema<'OfferQuestion'> }) {
  const { key, renew } = useIdempotencyKey();
  const [answer, setAnswer] = useState('');
  const [isTried, setTried] = useState(false);
  const send = useAnswerQuestion(id);
  const text = answer.trim();
  return (
    <form
      noValidate
      className="flex flex-col gap-3 pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (text !== '')
          send.mutate(
            { offerId, answer: text, key },
            { onSuccess: () => toast({ title: t('question.sent') }) },
          );
      }}
    >
      <TextArea
        label={t('question.answer')}
        hint={t('question.hint')}
        rows={2}
        maxLength={300}
        value={answer}
        onChange={(typed) => {
          setAnswer(typed);
          renew();
        }}
        error={isTried && text === '' ? t('question.missing') : undefined}
      />
      <ProblemNote error={send.error} />
      <div>
        <Button type="submit" pending={send.isPending}>
          {t('question.send')}
        </Button>
      </div>
    </form>
  );
}
