import { z } from 'zod';

export const declineReasons = [
  'too_far',
  'not_free',
  'outside_my_skills',
  'clinical_concern',
  'safety_concern',
  'other',
] as const;
export const DeclineReason = z.enum(declineReasons).meta({ id: 'DeclineReason' });
export type DeclineReason = z.infer<typeof DeclineReason>;

export const withdrawReasons = [
  'unwell',
  'emergency',
  'not_free',
  'clinical_concern',
  'safety_concern',
  'other',
] as const;
export const WithdrawReason = z.enum(withdrawReasons).meta({ id: 'WithdrawReason' });
export type WithdrawReason = z.infer<typeof WithdrawReason>;

/** What an offer was answered with; the last is the client's word to another time that was proposed. */
export const answerReasons = [
  ...new Set([...declineReasons, ...withdrawReasons]),
  'client_declined',
] as const;
export type AnswerReason = DeclineReason | WithdrawReason | 'client_declined';
