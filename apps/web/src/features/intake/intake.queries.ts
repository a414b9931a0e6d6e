import { queryOptions } from '@tanstack/react-query';
import { type Answer, type Answers, collectionNotice, itemOf, questionnaireV1 } from '@unbrace/shared/intake';
import { api, type Schema, unwrap } from '../../api/client.ts';

export type Intake = Schema<'IntakeView'>;
export type Outcome = Schema<'IntakeOutcome'>;
export type IntakeLink = Schema<'IntakeLink'>;
export type RecheckReply = Schema<'RecheckReply'>;

/** How the person comes to the questions: signed in, or by the private link of a message. */
export interface Door {
  readonly link?: string;
}

const headerOf = ({ link }: Door) => (link === undefined ? {} : { header: { 'intake-link': link } });

/** Naming the notice is the consent: there is no intake before this. */
export const startIntake = (recipientId: string, door: Door, answeredByRecipient: boolean): Promise<Intake> =>
  api
    .POST('/api/v1/intakes', {
      params: headerOf(door),
      body: { recipientId, consentVersion: collectionNotice.version, answeredByRecipient },
    })
    .then(unwrap);

export const intakeQuery = (id: string, door: Door) =>
  queryOptions({
    queryKey: ['intake', id],
    queryFn: () =>
      api.GET('/api/v1/intakes/{id}', { params: { path: { id }, ...headerOf(door) } }).then(unwrap),
    // Health answers leave the memory with the page that shows them.
    gcTime: 0,
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const saveAnswers = (
  id: string,
  door: Door,
  answers: Readonly<Record<string, Answer | null>>,
): Promise<unknown> =>
  api
    .PATCH('/api/v1/intakes/{id}/answers', {
      params: { path: { id }, ...headerOf(door) },
      // The document knows no `undefined`; JSON leaves it out.
      body: { answers: answers as Schema<'IntakeAnswersPatch'>['answers'] },
    })
    .then(unwrap);

export const submitIntake = (id: string, door: Door): Promise<Outcome> =>
  api.POST('/api/v1/intakes/{id}/submission', { params: { path: { id }, ...headerOf(door) } }).then(unwrap);

/** A correction of answers that were sent: a new form, linked to the old one. */
export const amendIntake = (id: string, door: Door): Promise<Intake> =>
  api.POST('/api/v1/intakes/{id}/amendment', { params: { path: { id }, ...headerOf(door) } }).then(unwrap);

/** What is new before a visit, all answers at once. */
export const answerRecheck = (bookingId: string, door: Door, answers: Answers): Promise<RecheckReply> =>
  api
    .POST('/api/v1/bookings/{id}/recheck', {
      params: { path: { id: bookingId }, ...headerOf(door) },
      body: { answers: answers as Schema<'RecheckRequest'>['answers'] },
    })
    .then(unwrap);

/** How a visit stands with "anything new?"; nothing for a visit whose answers are somebody else's. */
export const recheckQuery = (bookingId: string) =>
  queryOptions({
    queryKey: ['recheck', bookingId],
    queryFn: () =>
      api.GET('/api/v1/bookings/{id}/recheck', { params: { path: { id: bookingId } } }).then(unwrap),
    retry: false,
    refetchOnWindowFocus: false,
  });

/** "I tapped this by mistake": those answers once more, as a correction of what was kept. What it leads to is a person's call. */
export async function correctAnswers(intakeId: string, door: Door, given: Answers): Promise<Outcome> {
  const { id } = await amendIntake(intakeId, door);
  // The form knows nothing of the one question that only a recheck asks.
  const known = Object.entries(given).filter(([item]) => itemOf(questionnaireV1, item));
  await saveAnswers(id, door, Object.fromEntries(known));
  return submitIntake(id, door);
}

export const intakeLinkQuery = (token: string) =>
  queryOptions({
    queryKey: ['intake-link', token],
    queryFn: () => api.POST('/api/v1/intake-links/reading', { body: { token } }).then(unwrap),
    retry: false,
    refetchOnWindowFocus: false,
  });
