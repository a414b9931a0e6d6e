import { defaultCancellationPolicy } from '@unbrace/shared/bookings';
import { aud, BookingId, ClaimId, type ClinicId, type TherapistId, toText } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import type { TestApp } from '../../platform/testing/test-app.ts';

const price = { lines: [], total: aud(169_00), tax: aud(0), ruleVersion: 'test' };

export interface PromisedVisit {
  readonly id: BookingId;
  readonly claimId: ClaimId;
  readonly clientId: string;
  readonly placeId: string;
}

/** A visit of an hour in the therapist's diary, ten minutes of setup and pack-down around it, at their base. */
export async function aPromisedVisit(
  { sql }: TestApp,
  clinicId: ClinicId,
  therapistId: TherapistId,
  startsAt: string,
  state: 'confirmed' | 'on_hold' | 'offered' | 'completed' = 'confirmed',
): Promise<PromisedVisit> {
  const [client, recipient, place, service] = [uuid(), uuid(), uuid(), uuid()];
  const id = BookingId.parse(uuid());
  const claimId = ClaimId.parse(uuid());
  const start = Date.parse(startsAt);
  const at = (minutes: number) => toText(start + minutes * 60_000);
  await sql(`INSERT INTO clients (clinic_id, id, name, created_at) VALUES ($1, $2, 'Ann', now())`, [
    clinicId,
    client,
  ]);
  await sql(
    `INSERT INTO recipients (clinic_id, id, client_id, relationship, name, created_at) VALUES ($1, $2, $3, 'self', 'Ann O''Dea 🌊', now())`,
    [clinicId, recipient, client],
  );
  await sql(
    `INSERT INTO places (clinic_id, id, client_id, kind, label, address_line, suburb, state, postcode, country, latitude, longitude, time_zone, details, created_at)
     VALUES ($1, $2, $3, 'home', 'Home', '1 King St', 'Newtown', 'NSW', '2042', 'AU', -33.898, 151.179, 'Australia/Sydney', '{}', now())`,
    [clinicId, place, client],
  );
  await sql(
    `INSERT INTO services (clinic_id, id, style, name, description, skills, tax_code, position, created_at)
     VALUES ($1, $2, 'remedial', 'Remedial', '', '{}', 'gst_free', 0, now())`,
    [clinicId, service],
  );
  await sql(
    `INSERT INTO bookings (clinic_id, id, reference, state, version, client_id, recipient_id, place_id, service_id, therapist_id, minutes,
       starts_at, ends_at, time_zone, payment_state, price, policy, total_amount, currency, created_at, updated_at)
     VALUES ($1, $2::uuid, right($2::text, 8), $3, 1, $4, $5, $6, $7, $8, 60, $9, $10, 'Australia/Sydney', 'none', $11, $12, 16900, 'AUD', now(), now())`,
    [
      clinicId,
      id,
      state,
      client,
      recipient,
      place,
      service,
      therapistId,
      at(0),
      at(60),
      JSON.stringify(price),
      JSON.stringify(defaultCancellationPolicy),
    ],
  );
  await sql(
    `INSERT INTO time_claims (clinic_id, id, therapist_id, booking_id, kind, starts_at, ends_at, block_from, block_to, latitude, longitude, live, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, -33.898, 151.179, $10, now())`,
    [
      clinicId,
      claimId,
      therapistId,
      id,
      state === 'confirmed' ? 'confirmed' : 'requested',
      at(0),
      at(60),
      at(-10),
      at(70),
      state !== 'completed',
    ],
  );
  if (state === 'offered')
    await sql(
      `INSERT INTO offers (clinic_id, id, booking_id, therapist_id, state, starts_at, expires_at, pay_amount, currency, created_at)
       VALUES ($1, $2, $3, $4, 'open', $5, now(), 10000, 'AUD', now())`,
      [clinicId, uuid(), id, therapistId, at(0)],
    );
  return { id, claimId, clientId: client, placeId: place };
}
