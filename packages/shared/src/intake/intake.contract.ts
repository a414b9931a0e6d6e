import { z } from 'zod';
import { BookingId, IntakeId, Issue } from '../kernel/index.ts';
import { Answer, Answers } from './answers.ts';
import { ItemId, Questionnaire } from './questionnaire.ts';

export const QuestionnaireRef = z
  .object({ id: z.string(), version: z.string(), hash: z.string() })
  .meta({ id: 'QuestionnaireRef', description: 'Which questionnaire, immutable, the answers belong to' });
export type QuestionnaireRef = z.infer<typeof QuestionnaireRef>;

/** Autosave: only what changed since the last one; null takes an answer back. */
export const IntakeAnswersPatch = z
  .strictObject({
    questionnaire: QuestionnaireRef,
    /** The revision this was typed on top of, so that two devices do not overwrite each other. */
    revision: z.int().nonnegative(),
    answers: z.record(ItemId, Answer.nullable()),
  })
  .meta({ id: 'IntakeAnswersPatch' });
export type IntakeAnswersPatch = z.infer<typeof IntakeAnswersPatch>;

export const intakeStatuses = ['draft', 'submitted'] as const;
export const IntakeStatus = z.enum(intakeStatuses).meta({ id: 'IntakeStatus' });
export type IntakeStatus = z.infer<typeof IntakeStatus>;

/** An intake as the person who answers it sees it, on whichever device. */
export const IntakeView = z
  .object({
    id: IntakeId,
    bookingId: BookingId,
    status: IntakeStatus,
    questionnaire: Questionnaire,
    answers: Answers,
    revision: z.int().nonnegative(),
    missing: z.array(ItemId),
    issues: z.array(Issue),
    /** The submission that this one amends. */
    amends: IntakeId.nullable(),
    submittedAt: z.int().nullable(),
  })
  .meta({ id: 'IntakeView' });
export type IntakeView = z.infer<typeof IntakeView>;

/** All answers as they stood when the person pressed "send", with the version they were asked in. */
export const IntakeSubmission = z
  .strictObject({ questionnaire: QuestionnaireRef, revision: z.int().nonnegative(), answers: Answers })
  .meta({ id: 'IntakeSubmission' });
export type IntakeSubmission = z.infer<typeof IntakeSubmission>;

/** What a booker who is not the recipient may know. */
export const IntakeProgress = z.object({ done: z.boolean() }).meta({ id: 'IntakeProgress' });
export type IntakeProgress = z.infer<typeof IntakeProgress>;

/** The reference that goes with every answer set. */
export function refOf({ id, version, hash }: Questionnaire): QuestionnaireRef {
  return { id, version, hash };
}
