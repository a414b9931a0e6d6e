import type { Answer, Answers } from '@unbrace/shared/intake';
import { useCallback, useEffect, useState } from 'react';
import { type Door, type Intake, saveAnswers } from './intake.queries.ts';
import { SaveQueue } from './save-queue.ts';
import { withAnswer } from './with-answer.ts';

/** The answers as they stand on this device, on their way to the clinic. */
export function useAnswers(intake: Intake, door: Door) {
  const [answers, setAnswers] = useState<Answers>(intake.answers as Answers);
  const [queue] = useState(() => new SaveQueue((changes) => saveAnswers(intake.id, door, changes)));

  const answer = useCallback(
    (id: string, given: Answer | null) => {
      setAnswers((before) => withAnswer(before, id, given));
      queue.put(id, given);
    },
    [queue],
  );

  useEffect(() => {
    const flush = () => void queue.flush();
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [queue]);

  return { answers, answer, queue };
}
