-- The start that was put to the therapist: a no to one time says nothing about another.
ALTER TABLE "offers" ADD COLUMN "starts_at" TIMESTAMPTZ(3);

-- Forced row security binds the owner too: without this, a migrator that is no superuser sees no row to fill.
ALTER TABLE "offers" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "bookings" NO FORCE ROW LEVEL SECURITY;

UPDATE "offers" o SET "starts_at" = b."starts_at"
FROM "bookings" b WHERE b."clinic_id" = o."clinic_id" AND b."id" = o."booking_id";

ALTER TABLE "offers" FORCE ROW LEVEL SECURITY;
ALTER TABLE "bookings" FORCE ROW LEVEL SECURITY;

ALTER TABLE "offers" ALTER COLUMN "starts_at" SET NOT NULL;
