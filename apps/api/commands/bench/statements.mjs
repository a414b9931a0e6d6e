import { createHash } from 'node:crypto';

const quoted = (text) => `'${String(text).replaceAll("'", "''")}'`;

const who = ({ token }) =>
  `SELECT * FROM session_resume('\\x${createHash('sha256').update(token).digest('hex')}', now(), interval '12 hours')`;
const tenant = ({ clinic }) => `SELECT set_config('app.clinic_id', ${quoted(clinic)}, true)`;
const looked = ({ clinic, place, service }) => [
  `SELECT * FROM clinics WHERE id = ${quoted(clinic)}`,
  `SELECT * FROM places WHERE clinic_id = ${quoted(clinic)} AND id = ${quoted(place)}`,
  `SELECT * FROM services WHERE clinic_id = ${quoted(clinic)} AND id = ${quoted(service)}`,
  `SELECT * FROM service_prices WHERE clinic_id = ${quoted(clinic)} AND service_id = ${quoted(service)}`,
];
const therapist = ({ clinic, therapistIds: [id] }) =>
  `SELECT t.*, w.days, w.opens_at, w.closes_at FROM therapists t
   JOIN weekly_hours w ON w.clinic_id = t.clinic_id AND w.therapist_id = t.id
   WHERE t.clinic_id = ${quoted(clinic)} AND t.id = ${quoted(id)}`;
const claims = ({ clinic, therapistIds: [id] }, { from, to }) =>
  `SELECT block_from, starts_at, ends_at, block_to, kind, latitude, longitude FROM time_claims
   WHERE clinic_id = ${quoted(clinic)} AND therapist_id = ${quoted(id)} AND live
     AND block_from >= ${quoted(from)}::timestamptz - interval '3 days' AND block_from < ${quoted(to)}::timestamptz + interval '2 days'`;

/** What reading one therapist's fortnight asks of PostgreSQL, without anything in between. */
export function fortnight(clinic, dates) {
  return {
    before: [who(clinic)],
    inside: [tenant(clinic), ...looked(clinic), therapist(clinic), claims(clinic, dates)],
  };
}

/** What holding a time writes; `:n` is another start each time. */
export function holding(clinic, dates) {
  const { clinic: id, therapistIds, client, recipient, place, service } = clinic;
  const start = `now() + interval '400 days' + make_interval(mins => (:n)::int * 100)`;
  return {
    before: [who(clinic)],
    inside: [
      tenant(clinic),
      ...looked(clinic),
      therapist(clinic),
      claims(clinic, dates),
      `SELECT pg_advisory_xact_lock(hashtextextended(${quoted(therapistIds[0])}, 0))`,
      `INSERT INTO bookings (clinic_id, id, reference, state, version, client_id, recipient_id, place_id, service_id, therapist_id, minutes,
         starts_at, ends_at, time_zone, payment_state, price, policy, total_amount, currency, held_until, created_at, updated_at)
       SELECT ${quoted(id)}, b, b::text, 'held', 1, ${quoted(client)}, ${quoted(recipient)}, ${quoted(place)}, ${quoted(service)}, ${quoted(therapistIds[0])}, 60,
         ${start}, ${start} + interval '1 hour', 'Australia/Sydney', 'none', '{}', '{}', 12900, 'AUD', now(), now(), now() FROM gen_random_uuid() b`,
      `SELECT claim_time(gen_random_uuid(), ${quoted(therapistIds[0])}, NULL, 'held', ${start}, ${start} + interval '1 hour', ${start} - interval '10 minutes',
         ${start} + interval '70 minutes', -33.898, 151.179, 10, 10, now() + interval '10 minutes', NULL, now())`,
    ],
  };
}
