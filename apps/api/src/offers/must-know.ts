import { acknowledgementsMissing } from '@unbrace/shared/bookings';
import type { Instant } from '@unbrace/shared/kernel';
import type { BookingRecord } from '../bookings/booking-record.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { readOutcome } from '../triage/read-outcome.ts';
import type { OfferRecord } from './offer-record.ts';
import { OffersRepository } from './offers.repository.ts';

/** Keeps that a therapist has read each thing that must be known before coming. @throws Problem bookings/acknowledgements-missing */
export async function acknowledgeAll(
  tx: Tx,
  vault: Vault,
  { offer, booking }: { offer: OfferRecord; booking: BookingRecord },
  acknowledged: readonly string[],
  now: Instant,
): Promise<void> {
  const outcome = booking.intakeId && (await readOutcome(tx, vault, booking.intakeId));
  const must = (outcome ? outcome.flags : []).filter(({ mustAcknowledge }) => mustAcknowledge);
  const flagIds = must.map(({ flagId }) => flagId);
  const missing = flagIds.filter((flagId) => !acknowledged.includes(flagId));
  if (missing.length > 0) throw acknowledgementsMissing({ flagIds: missing });
  await new OffersRepository(tx).acknowledge(offer.id, flagIds, now);
}
