-- What client and therapist agreed on at the table. Like a note it is never rewritten.
CREATE TABLE "visit_agreements" (
    "clinic_id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "therapist_id" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "agreed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visit_agreements_pkey" PRIMARY KEY ("clinic_id","booking_id")
);

ALTER TABLE "visit_agreements" ADD CONSTRAINT "visit_agreements_clinic_id_booking_id_fkey" FOREIGN KEY ("clinic_id", "booking_id") REFERENCES "bookings"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "visit_agreements" ADD CONSTRAINT "visit_agreements_clinic_id_therapist_id_fkey" FOREIGN KEY ("clinic_id", "therapist_id") REFERENCES "therapists"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "visit_agreements" ADD CONSTRAINT "visit_agreements_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE visit_agreements ENABLE ROW LEVEL SECURITY;
ALTER TABLE visit_agreements FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON visit_agreements USING (clinic_id = (SELECT current_clinic()));
GRANT SELECT, INSERT ON visit_agreements TO unbrace_app;
