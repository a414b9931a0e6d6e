import { z } from 'zod';
import { LinkToken } from '../identity/identity.contract.ts';
import { BookingId, InstantText, IntakeId, RecipientId } from '../kernel/index.ts';
import { ThresholdChanges } from '../triage/thresholds.ts';
import { Answer, Answers } from './answers.ts';
import { IntakeOutcome } from './intake-outcome.ts';
import { ItemId, type Questionnaire } from './questionnaire.ts';

export const QuestionnaireRef = z
  .object({ id: z.string(), version: z.string(), hash: z.string() })
  .meta({ id: 'QuestionnaireRef', description: 'Which questionnaire, immutable, the answers belong to' });
export type QuestionnaireRef = z.infer<typeof QuestionnaireRef>;

/** The reference that goes with every answer set. */
export function refOf({ id, version, hash }: Questionnaire): QuestionnaireRef {
  return { id, version, hash };
}

/** Begins an intake. Naming the notice's version is the consent to store health data. */
export const StartIntakeRequest = z
  .strictObject({
    recipientId: RecipientId,
    consentVersion: z.string().max(40),
    answeredByRecipient: z.boolean(),
  })
  .meta({ id: 'StartIntakeRequest' });
export type StartIntakeRequest = z.infer<typeof StartIntakeRequest>;

/** Autosave: only what changed since the last one; null takes an answer back. Of two devices the later wins, item by item. */
export const IntakeAnswersPatch = z
  .strictObject({ answers: z.record(ItemId, Answer.nullable()) })
  .meta({ id: 'IntakeAnswersPatch' });
export type IntakeAnswersPatch = z.infer<typeof IntakeAnswersPatch>;

export const intakeStatuses = ['draft', 'submitted'] as const;
export const IntakeStatus = z.enum(intakeStatuses).meta({ id: 'IntakeStatus' });
export type IntakeStatus = z.infer<typeof IntakeStatus>;

/** How far an intake is, as autosave answers: nothing that was typed comes back. */
export const IntakeProgress = z
  .object({
    revision: z.int().nonnegative().meta({ description: 'Goes up with every save, on whichever device' }),
    missing: z.array(ItemId).meta({ description: 'Required questions that are shown and still blank' }),
  })
  .meta({ id: 'IntakeProgress' });
export type IntakeProgress = z.infer<typeof IntakeProgress>;

/** An intake as the person who answers it sees it, on whichever device. */
export const IntakeView = z
  .object({
    ...IntakeProgress.shape,
    id: IntakeId,
    recipientId: RecipientId,
    bookingId: BookingId.nullable(),
    status: IntakeStatus,
    questionnaire: QuestionnaireRef,
    answers: Answers,
    amends: IntakeId.nullable().meta({ description: 'The submission that this one corrects' }),
    submittedAt: InstantText.nullable(),
    outcome: IntakeOutcome.nullable().meta({ description: 'Null until submitted' }),
  })
  .meta({ id: 'IntakeView' });
export type IntakeView = z.infer<typeof IntakeView>;

/** A person's own record for elsewhere: FHIR R4 (4.0.1), the questions and the answers. */
export const FhirExport = z
  .object({
    questionnaire: z.looseObject({ resourceType: z.literal('Questionnaire') }),
    response: z.looseObject({ resourceType: z.literal('QuestionnaireResponse') }),
  })
  .meta({ id: 'FhirExport' });
export type FhirExport = z.infer<typeof FhirExport>;

export const IntakeLinkToken = z.strictObject({ token: LinkToken }).meta({ id: 'IntakeLinkToken' });

/** What a private link is for. Nothing about health: whoever finds the message may open it. */
export const IntakeLinkView = z
  .object({
    clinic: z.object({
      name: z.string(),
      phone: z.string(),
      country: z.string(),
      thresholds: ThresholdChanges,
    }),
    recipientId: RecipientId,
    firstName: z.string(),
    startsAt: InstantText,
    timeZone: z.string(),
    intakeId: IntakeId.nullable().meta({ description: 'The one to go on with; null: begin with the notice' }),
    bookingId: BookingId,
    done: z.boolean(),
    recheck: z.boolean().meta({ description: 'The visit is near: ask whether anything is new' }),
  })
  .meta({ id: 'IntakeLink' });
export type IntakeLinkView = z.infer<typeof IntakeLinkView>;
