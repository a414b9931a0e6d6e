-- CreateTable
CREATE TABLE "visit_reports" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "tier" TEXT,
    "has_ended" BOOLEAN NOT NULL,
    "reported_by_user_id" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visit_reports_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateIndex
CREATE INDEX "visit_reports_clinic_id_booking_id_created_at_idx" ON "visit_reports"("clinic_id", "booking_id", "created_at");

-- AddForeignKey
ALTER TABLE "visit_reports" ADD CONSTRAINT "visit_reports_clinic_id_booking_id_fkey" FOREIGN KEY ("clinic_id", "booking_id") REFERENCES "bookings"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "visit_reports" ADD CONSTRAINT "visit_reports_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE visit_reports ENABLE ROW LEVEL SECURITY;
ALTER TABLE visit_reports FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON visit_reports USING (clinic_id = (SELECT current_clinic()));
-- What was reported stays as it was reported.
GRANT SELECT, INSERT ON visit_reports TO unbrace_app;
