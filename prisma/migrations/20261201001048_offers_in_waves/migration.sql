-- AlterTable
ALTER TABLE "offers" ADD COLUMN     "exclusive" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "proposed_starts" TIMESTAMPTZ(3)[] DEFAULT ARRAY[]::TIMESTAMPTZ(3)[],
ADD COLUMN     "reading_until" TIMESTAMPTZ(3),
ADD COLUMN     "score" DOUBLE PRECISION,
ADD COLUMN     "score_parts" JSONB,
ADD COLUMN     "wave" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "offer_questions" (
    "clinic_id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "sealed_question" BYTEA NOT NULL,
    "sealed_answer" BYTEA,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_role" TEXT,

    CONSTRAINT "offer_questions_pkey" PRIMARY KEY ("clinic_id","offer_id")
);

-- AddForeignKey
ALTER TABLE "offer_questions" ADD CONSTRAINT "offer_questions_clinic_id_offer_id_fkey" FOREIGN KEY ("clinic_id", "offer_id") REFERENCES "offers"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "offer_questions" ADD CONSTRAINT "offer_questions_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE offer_questions ENABLE ROW LEVEL SECURITY;
ALTER TABLE offer_questions FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON offer_questions USING (clinic_id = (SELECT current_clinic()));
GRANT SELECT, INSERT, UPDATE ON offer_questions TO unbrace_app;

-- A wave asks several, each of them once at a time.
DROP INDEX offers_one_open;
CREATE UNIQUE INDEX offers_one_open ON offers (clinic_id, booking_id, therapist_id) WHERE state IN ('open', 'countered');
