-- After a visit, or a sign at the table that did not end it, a person may have to be rung before the next one begins.
ALTER TABLE care_tasks DROP CONSTRAINT care_tasks_kind_known;
ALTER TABLE care_tasks ADD CONSTRAINT care_tasks_kind_known CHECK (kind IN ('follow_up', 'review', 'call_first'));

-- Sealed: what was seen at the table, where no answers say it.
ALTER TABLE "care_tasks" ADD COLUMN "sealed_reason" BYTEA;
