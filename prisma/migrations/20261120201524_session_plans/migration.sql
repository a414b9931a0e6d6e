-- CreateTable
CREATE TABLE "session_plans" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "outcome_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "above_cap" BOOLEAN NOT NULL,
    "author_user_id" UUID,
    "sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_plans_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "session_plans_clinic_id_booking_id_outcome_id_revision_key" ON "session_plans"("clinic_id", "booking_id", "outcome_id", "revision");

-- AddForeignKey
ALTER TABLE "session_plans" ADD CONSTRAINT "session_plans_clinic_id_booking_id_fkey" FOREIGN KEY ("clinic_id", "booking_id") REFERENCES "bookings"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session_plans" ADD CONSTRAINT "session_plans_clinic_id_outcome_id_fkey" FOREIGN KEY ("clinic_id", "outcome_id") REFERENCES "triage_outcomes"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session_plans" ADD CONSTRAINT "session_plans_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE session_plans ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_plans FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON session_plans USING (clinic_id = (SELECT current_clinic()));
-- An edit is a further row that follows the one before; what was planned stays.
GRANT SELECT, INSERT ON session_plans TO unbrace_app;
