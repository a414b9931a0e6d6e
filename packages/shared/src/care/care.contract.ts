import { z } from 'zod';
import { RecordedCall } from '../bookings/holds.contract.ts';
import { IntakeId, RecipientId, idOf } from '../kernel/id.ts';
import { InstantText } from '../kernel/time.ts';

export const CareTaskId = idOf('care task');
export type CareTaskId = z.infer<typeof CareTaskId>;

/**
 * `follow_up`: ask how they are. `review`: a person asked for a person to look at it. `call_first`: ring them before the
 * next visit, which waits for that.
 */
export const careTaskKinds = ['follow_up', 'review', 'call_first'] as const;
export type CareTaskKind = (typeof careTaskKinds)[number];

/** A person may look at what software stopped: what was asked, and what was answered. */
export const CareReview = z
  .object({
    askedAt: InstantText,
    dueAt: InstantText,
    question: z.string(),
    answer: z.string().nullable(),
    answeredAt: InstantText.nullable(),
  })
  .meta({ id: 'CareReview' });
export type CareReview = z.infer<typeof CareReview>;

/** What follows a red flag, for the person whose answers they are. */
export const CareView = z
  .object({
    recipientId: RecipientId,
    recipient: z.string(),
    intakeId: IntakeId,
    locked: z.boolean().meta({ description: 'No visit can be booked until a document is accepted' }),
    since: InstantText,
    review: CareReview.nullable(),
  })
  .meta({ id: 'Care' });
export type CareView = z.infer<typeof CareView>;
export const CareViews = z.object({ items: z.array(CareView), nextCursor: z.null() }).meta({ id: 'Cares' });

export const AskForReviewRequest = z
  .strictObject({ question: z.string().trim().max(1_000) })
  .meta({ id: 'AskForReviewRequest' });
export type AskForReviewRequest = z.infer<typeof AskForReviewRequest>;

/** One entry of the clinical lead's list of people to get back to. */
export const CareTaskView = z
  .object({
    id: CareTaskId,
    kind: z.enum(careTaskKinds),
    recipient: z.string(),
    phone: z.string().nullable(),
    openedAt: InstantText,
    dueAt: InstantText,
    question: z.string().nullable(),
    tier: z.string().nullable(),
    reasons: z.array(z.string()),
  })
  .meta({ id: 'CareTask' });
export type CareTaskView = z.infer<typeof CareTaskView>;
export const CareTaskViews = z
  .object({ items: z.array(CareTaskView), nextCursor: z.null() })
  .meta({ id: 'CareTasks' });

export const EndCareTaskRequest = z
  .strictObject({
    note: z.string().trim().min(10, { error: 'Please write what you did, or what you answer' }).max(2_000),
    call: RecordedCall.nullable().default(null).meta({ description: 'Needed where a call is owed' }),
  })
  .meta({ id: 'EndCareTaskRequest' });
export type EndCareTaskRequest = z.infer<typeof EndCareTaskRequest>;
