import { keptOf } from './authorisation.ts';
import { lastRefusal, type PaymentPicture } from './next-operations.ts';
import type { PaymentState } from './payment-states.ts';

/** Where a payment stands, from all that is known of it: the one word for lists and badges. */
export function stateOfPayment(picture: PaymentPicture): PaymentState {
  const { authorisations, operations, checkouts, wanted } = picture;
  const captured = authorisations.reduce((sum, each) => sum + each.captured, 0);
  const kept = keptOf(authorisations);
  const isUnderWay = (kind: string) =>
    operations.some((each) => each.kind === kind && each.state === 'waiting');
  if (captured > 0) {
    if (kept === 0) return 'refunded';
    return kept < captured ? 'part_refunded' : 'captured';
  }
  if (isUnderWay('capture')) return 'capturing';
  if (authorisations.some(({ status }) => status === 'held')) return 'authorised';
  if (wanted === 'release') return 'voided';
  if (isUnderWay('authorise')) return 'authorising';
  if (checkouts.some(({ mode, status }) => mode === 'payment' && status === 'open')) return 'authorising';
  const refusal = lastRefusal(picture);
  if (refusal === 'authentication_required') return 'action_required';
  if (refusal !== null || wanted === 'capture') return 'failed';
  return picture.hasCard ? 'card_saved' : 'none';
}
