-- AlterTable
ALTER TABLE "memberships" ADD COLUMN     "may_clear_calls" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "triage_holds" ADD COLUMN     "asked_again_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "care_documents" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "booking_id" UUID,
    "state" TEXT NOT NULL,
    "valid_until" DATE,
    "uploaded_by_user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_user_id" UUID,
    "sealed" BYTEA NOT NULL,
    "sealed_file" BYTEA,

    CONSTRAINT "care_documents_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateIndex
CREATE INDEX "care_documents_clinic_id_recipient_id_created_at_idx" ON "care_documents"("clinic_id", "recipient_id", "created_at");

-- CreateIndex
CREATE INDEX "care_documents_clinic_id_state_created_at_idx" ON "care_documents"("clinic_id", "state", "created_at");

-- CreateIndex
CREATE INDEX "care_documents_clinic_id_booking_id_idx" ON "care_documents"("clinic_id", "booking_id");

-- AddForeignKey
ALTER TABLE "care_documents" ADD CONSTRAINT "care_documents_clinic_id_recipient_id_fkey" FOREIGN KEY ("clinic_id", "recipient_id") REFERENCES "recipients"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "care_documents" ADD CONSTRAINT "care_documents_clinic_id_booking_id_fkey" FOREIGN KEY ("clinic_id", "booking_id") REFERENCES "bookings"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "care_documents" ADD CONSTRAINT "care_documents_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE care_documents ADD CONSTRAINT care_documents_state_known
  CHECK (state IN ('draft', 'waiting', 'accepted', 'refused', 'expired'));
-- What the lead decides about has a file.
ALTER TABLE care_documents ADD CONSTRAINT care_documents_have_files CHECK (state = 'draft' OR sealed_file IS NOT NULL);

ALTER TABLE care_documents ENABLE ROW LEVEL SECURITY;
ALTER TABLE care_documents FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON care_documents USING (clinic_id = (SELECT current_clinic()));
GRANT SELECT, INSERT, UPDATE ON care_documents TO unbrace_app;
