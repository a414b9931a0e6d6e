import { z } from 'zod';
import { ScorePart } from '../availability/rank.ts';
import { OfferId, TherapistId } from '../kernel/id.ts';
import { InstantText } from '../kernel/time.ts';
import { answerReasons } from './decline-reasons.ts';
import { offerStates } from './offer-machine.ts';

/** One therapist who was asked about a visit, as the desk sees it: when, why before others, and what became of it. */
export const OfferAsked = z
  .object({
    id: OfferId,
    therapist: z.object({ id: TherapistId, name: z.string() }),
    state: z.enum(offerStates),
    startsAt: InstantText,
    wave: z.int(),
    exclusive: z.boolean(),
    askedAt: InstantText,
    expiresAt: InstantText,
    openedAt: InstantText.nullable(),
    answeredAt: InstantText.nullable(),
    reason: z.enum(answerReasons).nullable(),
    counts: z.boolean().meta({ description: 'Whether this answer counts when others are chosen first' }),
    proposed: z.array(InstantText),
    score: z.number().nullable(),
    parts: z.array(ScorePart),
  })
  .meta({ id: 'OfferAsked' });
export type OfferAsked = z.infer<typeof OfferAsked>;

export const OffersAsked = z
  .object({ items: z.array(OfferAsked), nextCursor: z.null() })
  .meta({ id: 'OffersAsked', description: 'In the order they were asked; fewer points are better' });
export type OffersAsked = z.infer<typeof OffersAsked>;
