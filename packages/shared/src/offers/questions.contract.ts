import { z } from 'zod';
import { OfferId } from '../kernel/id.ts';
import { InstantText } from '../kernel/time.ts';

export const AskQuestionRequest = z
  .strictObject({
    question: z
      .string()
      .trim()
      .min(3)
      .max(200)
      .meta({ description: 'About place or time, never about health' }),
  })
  .meta({ id: 'AskQuestionRequest' });
export type AskQuestionRequest = z.infer<typeof AskQuestionRequest>;

export const AnswerQuestionRequest = z
  .strictObject({ offerId: OfferId, answer: z.string().trim().min(1).max(300) })
  .meta({ id: 'AnswerQuestionRequest' });
export type AnswerQuestionRequest = z.infer<typeof AnswerQuestionRequest>;

/** What a therapist asked before answering an offer, and what they were told. */
export const OfferQuestion = z
  .object({
    offerId: OfferId,
    question: z.string(),
    askedAt: InstantText,
    answer: z.string().nullable(),
    answeredAt: InstantText.nullable(),
  })
  .meta({ id: 'OfferQuestion' });
export type OfferQuestion = z.infer<typeof OfferQuestion>;
export const OfferQuestions = z
  .object({ items: z.array(OfferQuestion), nextCursor: z.null() })
  .meta({ id: 'OfferQuestions' });
export type OfferQuestions = z.infer<typeof OfferQuestions>;
