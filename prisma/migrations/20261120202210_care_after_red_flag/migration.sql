-- CreateTable
CREATE TABLE "care_locks" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "lifted_at" TIMESTAMPTZ(3),
    "lifted_by_user_id" UUID,
    "lifted_because" TEXT,

    CONSTRAINT "care_locks_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "care_tasks" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "done_by_user_id" UUID,
    "sealed_question" BYTEA,
    "sealed_note" BYTEA,

    CONSTRAINT "care_tasks_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateIndex
CREATE INDEX "care_locks_clinic_id_recipient_id_created_at_idx" ON "care_locks"("clinic_id", "recipient_id", "created_at");

-- CreateIndex
CREATE INDEX "care_tasks_clinic_id_recipient_id_created_at_idx" ON "care_tasks"("clinic_id", "recipient_id", "created_at");

-- CreateIndex
CREATE INDEX "care_tasks_clinic_id_done_at_due_at_idx" ON "care_tasks"("clinic_id", "done_at", "due_at");

-- AddForeignKey
ALTER TABLE "care_locks" ADD CONSTRAINT "care_locks_clinic_id_recipient_id_fkey" FOREIGN KEY ("clinic_id", "recipient_id") REFERENCES "recipients"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "care_locks" ADD CONSTRAINT "care_locks_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intakes"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "care_locks" ADD CONSTRAINT "care_locks_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "care_tasks" ADD CONSTRAINT "care_tasks_clinic_id_recipient_id_fkey" FOREIGN KEY ("clinic_id", "recipient_id") REFERENCES "recipients"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "care_tasks" ADD CONSTRAINT "care_tasks_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intakes"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "care_tasks" ADD CONSTRAINT "care_tasks_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE care_tasks ADD CONSTRAINT care_tasks_kind_known CHECK (kind IN ('follow_up', 'review'));
ALTER TABLE care_locks ADD CONSTRAINT care_locks_because_known CHECK (lifted_because IN ('document', 'correction'));

-- One open lock a person, and one open task of each kind: whoever comes second finds the first.
CREATE UNIQUE INDEX care_locks_one_open ON care_locks (clinic_id, recipient_id) WHERE lifted_at IS NULL;
CREATE UNIQUE INDEX care_tasks_one_open ON care_tasks (clinic_id, recipient_id, kind) WHERE done_at IS NULL;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['care_locks', 'care_tasks'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant ON %I USING (clinic_id = (SELECT current_clinic()))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO unbrace_app', name);
  END LOOP;
END $$;
