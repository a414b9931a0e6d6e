import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { Answer, Answers } from '@unbrace/shared/intake';
import { useCallback, useEffect, useState } from 'react';
import { noticeSignedOut } from '../../api/query-client.ts';
import { type Door, type Intake, saveAnswers } from './intake.queries.ts';
import { SaveQueue } from './save-queue.ts';
import { withAnswer } from './with-answer.ts';

/** Answers that the clinic does not have yet outlive the screen they were given on; no others do. */
const unsent = new Map<string, SaveQueue>();

function openQueue(id: string, door: Door, queryClient: QueryClient): SaveQueue {
  const queue = new SaveQueue((changes) => saveAnswers(id, door, changes));
  queue.subscribe(() => {
    if (queue.state() === 'saved') unsent.delete(id);
    else unsent.set(id, queue);
    if (queue.state() === 'refused') noticeSignedOut(queryClient, queue.error);
  });
  return queue;
}

function standing(intake: Intake, queue: SaveQueue): Answers {
  let answers = intake.answers as Answers;
  for (const [id, given] of Object.entries(queue.unsent)) answers = withAnswer(answers, id, given);
  return answers;
}

/** The answers as they stand on this device, on their way to the clinic. */
export function useAnswers(intake: Intake, door: Door) {
  const queryClient = useQueryClient();
  const [queue] = useState(() => unsent.get(intake.id) ?? openQueue(intake.id, door, queryClient));
  const [answers, setAnswers] = useState(() => standing(intake, queue));

  const answer = useCallback(
    (id: string, given: Answer | null) => {
      setAnswers((before) => withAnswer(before, id, given));
      queue.put(id, given);
    },
    [queue],
  );

  useEffect(() => {
    const flush = () => void queue.flush();
    if (queue.state() !== 'saved') flush();
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
