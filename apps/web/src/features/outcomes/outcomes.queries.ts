import { queryOptions } from '@tanstack/react-query';
import type { Answers } from '@unbrace/shared/intake';
import { api, type Schema, unwrap } from '../../api/client.ts';

export type CheckInLink = Schema<'CheckInLink'>;
export type CheckInReply = Schema<'CheckInReply'>;

export const checkInLinkQuery = (token: string) =>
  queryOptions({
    queryKey: ['check-in-link', token],
    queryFn: () => api.POST('/api/v1/check-ins/reading', { body: { token } }).then(unwrap),
    retry: false,
    refetchOnWindowFocus: false,
  });

/** How it went, all answers at once. */
export const answerCheckIn = (token: string, answers: Answers): Promise<CheckInReply> =>
  api
    .POST('/api/v1/check-ins', {
      body: { token, answers: answers as Schema<'AnswerCheckInRequest'>['answers'] },
    })
    .then(unwrap);
