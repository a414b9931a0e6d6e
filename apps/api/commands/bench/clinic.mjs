import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { encrypt } from '../../src/platform/crypto/cipher.ts';

/** The bench's own; nothing that it fills is anybody's. */
export const masterKey = Buffer.alloc(32, 'bench');

/** A clinic for the bench, by SQL: therapists around Sydney, visits to come and visits that were, one client who is signed in. */
export async function fillClinic(
  url,
  { therapists, history, visitsADay = 2, nearby = therapists, days = 30, guests = 0 },
) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const clinic = randomUUID();
  const ids = Object.fromEntries(
    ['user', 'client', 'recipient', 'place', 'service'].map((name) => [name, randomUUID()]),
  );
  const token = randomBytes(32).toString('base64url');
  const run = (sql, ...values) => client.query(sql, values);
  try {
    await run('BEGIN');
    await run(
      `INSERT INTO clinics (id, slug, name, time_zone, currency, country, phone, email, latitude, longitude, settings, created_at)
       VALUES ($1, $2, 'Bench', 'Australia/Sydney', 'AUD', 'AU', '+61255500000', 'bench@clinic.example', -33.87, 151.2, '{"openHoldsPerClient": 20, "horizonDays": 365}', now())`,
      clinic,
      `bench-${clinic.slice(0, 8)}`,
    );
    // What a request answers is kept sealed, for the case that it is sent again.
    const keyId = randomUUID();
    await run(
      'INSERT INTO clinic_keys (clinic_id, id, wrapped, created_at) VALUES ($1, $2, $3, now())',
      clinic,
      keyId,
      encrypt(masterKey, randomBytes(32), `clinic_keys/${clinic}/${keyId}`),
    );
    await run(
      `INSERT INTO users (id, email, name, created_at) VALUES ($1, $2, 'Bench', now())`,
      ids.user,
      `${ids.user}@bench.example`,
    );
    await run(
      `INSERT INTO memberships (clinic_id, id, user_id, role, created_at) VALUES ($1, gen_random_uuid(), $2, 'client', now())`,
      clinic,
      ids.user,
    );
    await run(
      `INSERT INTO sessions (id, token_hash, user_id, clinic_id, created_at, last_seen_at, expires_at)
       VALUES (gen_random_uuid(), $1, $2, $3, now(), now(), now() + interval '1 day')`,
      createHash('sha256').update(token).digest(),
      ids.user,
      clinic,
    );
    await run(
      `INSERT INTO clients (clinic_id, id, user_id, name, created_at) VALUES ($1, $2, $3, 'Bench', now())`,
      clinic,
      ids.client,
      ids.user,
    );
    await run(
      `INSERT INTO recipients (clinic_id, id, client_id, relationship, name, created_at) VALUES ($1, $2, $3, 'self', 'Bench', now())`,
      clinic,
      ids.recipient,
      ids.client,
    );
    await run(
      `INSERT INTO places (clinic_id, id, client_id, kind, label, address_line, suburb, state, postcode, country, latitude, longitude, time_zone, details, created_at)
       VALUES ($1, $2, $3, 'home', 'Home', '1 King St', 'Newtown', 'NSW', '2042', 'AU', -33.898, 151.179, 'Australia/Sydney',
         '{"kind":"home","unit":"","access":"lift","flightsOfStairs":0,"pets":"","parking":"street_free","clearFloor":"yes","canBeWarmed":"yes"}', now())`,
      clinic,
      ids.place,
      ids.client,
    );
    await run(
      `INSERT INTO services (clinic_id, id, style, name, description, skills, tax_code, position, created_at)
       VALUES ($1, $2, 'relaxation', 'Relaxation', '', '{}', 'gst', 0, now())`,
      clinic,
      ids.service,
    );
    await run(
      `INSERT INTO service_prices (clinic_id, id, service_id, minutes, amount, currency) VALUES ($1, gen_random_uuid(), $2, 60, 12900, 'AUD')`,
      clinic,
      ids.service,
    );
    // Those nearby lie around Sydney, the others too far away for their radius.
    await run(
      `INSERT INTO therapists (clinic_id, id, name, gender, phone, email, about, languages, skills, time_zone, base_label, latitude, longitude,
         radius_km, max_drive_minutes, setup_minutes, pack_down_minutes, share_percent, created_at)
       SELECT $1, gen_random_uuid(), 'Therapist ' || n, 'female', '+61255500000', n || '@bench.example', '', '{}', '{}', 'Australia/Sydney', 'Base',
         -33.9 + (n % 37) / 150.0 - CASE WHEN n > $3 THEN 2 ELSE 0 END, 151 + (n % 53) / 200.0, 60, 120, 10, 10, 70, now()
       FROM generate_series(1, $2::int) n`,
      clinic,
      therapists,
      nearby,
    );
    await run(
      `INSERT INTO therapist_services (clinic_id, therapist_id, service_id) SELECT clinic_id, id, $2 FROM therapists WHERE clinic_id = $1`,
      clinic,
      ids.service,
    );
    await run(
      `INSERT INTO weekly_hours (clinic_id, id, therapist_id, days, opens_at, closes_at)
       SELECT clinic_id, gen_random_uuid(), id, '{1,2,3,4,5,6,7}', '08:00', '18:00' FROM therapists WHERE clinic_id = $1`,
      clinic,
    );
    await visits(run, clinic, ids, { from: 1, count: days * visitsADay, visitsADay, state: 'confirmed' });
    await visits(run, clinic, ids, {
      from: -1,
      count: Math.ceil(history / therapists),
      visitsADay: 4,
      state: 'completed',
    });
    const people = await others(run, clinic, guests);
    await run('COMMIT');
    await run('VACUUM ANALYZE');
    const { rows } = await run(
      `SELECT id FROM therapists WHERE clinic_id = $1 ORDER BY name LIMIT 50`,
      clinic,
    );
    return { clinic, token, ...ids, people, therapistIds: rows.map(({ id }) => id) };
  } finally {
    await client.end();
  }
}

/** `count` visits of an hour for each therapist, by day from tomorrow on or from yesterday back; at least an hour between them. */
async function visits(run, clinic, ids, { from, count, visitsADay, state }) {
  await run(
    `WITH made AS (
       SELECT t.clinic_id, t.id AS therapist, gen_random_uuid() AS booking,
         (date_trunc('day', now()) + make_interval(days => $4::int * (1 + (v / $5::int))) - interval '3 hours'
           + make_interval(mins => (v % $5::int) * 150)) AS starts
       FROM therapists t, generate_series(0, $6::int - 1) v WHERE t.clinic_id = $1),
     booked AS (
       INSERT INTO bookings (clinic_id, id, reference, state, version, client_id, recipient_id, place_id, service_id, therapist_id, minutes,
         starts_at, ends_at, time_zone, payment_state, price, policy, total_amount, currency, created_at, updated_at)
       SELECT clinic_id, booking, booking::text, $7, 1, $2, $3, $8, $9, therapist, 60, starts, starts + interval '1 hour',
         'Australia/Sydney', 'none', '{}', '{}', 12900, 'AUD', now(), now() FROM made)
     INSERT INTO time_claims (clinic_id, id, therapist_id, booking_id, kind, starts_at, ends_at, block_from, block_to, latitude, longitude, live, created_at)
     SELECT clinic_id, gen_random_uuid(), therapist, booking, 'confirmed', starts, starts + interval '1 hour', starts - interval '10 minutes',
       starts + interval '70 minutes', -33.9 + random() / 4, 151 + random() / 4, true, now() FROM made`,
    clinic,
    await otherClient(run, clinic),
    ids.recipient,
    from,
    visitsADay,
    count,
    state,
    ids.place,
    ids.service,
  );
}

/** More signed-in clients, each with a place: nobody may hold more than a few times at once. */
async function others(run, clinic, count) {
  const key = `bench ${clinic}`;
  const { rows } = await run(
    `WITH made AS (SELECT n, gen_random_uuid() AS account, gen_random_uuid() AS client, gen_random_uuid() AS recipient,
         gen_random_uuid() AS place FROM generate_series(1, $2::int) n),
     users_made AS (INSERT INTO users (id, email, name, created_at) SELECT account, account || '@bench.example', 'Guest', now() FROM made),
     members AS (INSERT INTO memberships (clinic_id, id, user_id, role, created_at)
       SELECT $1, gen_random_uuid(), account, 'client', now() FROM made),
     signed_in AS (INSERT INTO sessions (id, token_hash, user_id, clinic_id, created_at, last_seen_at, expires_at)
       SELECT gen_random_uuid(), sha256(convert_to($3 || n, 'UTF8')), account, $1, now(), now(), now() + interval '1 day' FROM made),
     clients_made AS (INSERT INTO clients (clinic_id, id, user_id, name, created_at) SELECT $1, client, account, 'Guest', now() FROM made),
     recipients_made AS (INSERT INTO recipients (clinic_id, id, client_id, relationship, name, created_at)
       SELECT $1, recipient, client, 'self', 'Guest', now() FROM made),
     places_made AS (INSERT INTO places (clinic_id, id, client_id, kind, label, address_line, suburb, state, postcode, country, latitude,
         longitude, time_zone, details, created_at)
       SELECT $1, made.place, made.client, p.kind, p.label, p.address_line, p.suburb, p.state, p.postcode, p.country, p.latitude, p.longitude,
         p.time_zone, p.details, now() FROM made, LATERAL (SELECT * FROM places WHERE clinic_id = $1 LIMIT 1) p)
     SELECT $3 || n AS token, client, recipient, place FROM made ORDER BY n`,
    clinic,
    count,
    key.replaceAll(' ', '-'),
  );
  return rows;
}

/** The visits are other people's: whose, is the same. */
async function otherClient(run, clinic) {
  const { rows } = await run(
    `INSERT INTO clients (clinic_id, id, name, created_at) VALUES ($1, gen_random_uuid(), 'Others', now()) RETURNING id`,
    clinic,
  );
  return rows[0].id;
}
