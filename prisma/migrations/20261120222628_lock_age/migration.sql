-- When the answers that hold a lock were given: a document lifts it only when it was sent since. Locks that are there
-- count from now on, so that no document sent before lifts one unseen.
ALTER TABLE "care_locks" ADD COLUMN "locked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
