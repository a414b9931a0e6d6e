-- What a cancelled visit cost, as it was worked out at that moment: payment settles by it.
ALTER TABLE "bookings" ADD COLUMN "cancellation_fee" JSONB;
