-- CreateTable
CREATE TABLE "series" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "every_weeks" INTEGER NOT NULL,
    "created_by_user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "series_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "series_visits" (
    "clinic_id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "series_visits_pkey" PRIMARY KEY ("clinic_id","booking_id")
);

-- CreateIndex
CREATE INDEX "series_clinic_id_client_id_idx" ON "series"("clinic_id", "client_id");

-- CreateIndex
CREATE INDEX "series_visits_clinic_id_series_id_idx" ON "series_visits"("clinic_id", "series_id");

-- AddForeignKey
ALTER TABLE "series" ADD CONSTRAINT "series_clinic_id_client_id_fkey" FOREIGN KEY ("clinic_id", "client_id") REFERENCES "clients"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "series" ADD CONSTRAINT "series_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "series_visits" ADD CONSTRAINT "series_visits_clinic_id_booking_id_fkey" FOREIGN KEY ("clinic_id", "booking_id") REFERENCES "bookings"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "series_visits" ADD CONSTRAINT "series_visits_clinic_id_series_id_fkey" FOREIGN KEY ("clinic_id", "series_id") REFERENCES "series"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "series_visits" ADD CONSTRAINT "series_visits_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['series', 'series_visits'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant ON %I USING (clinic_id = (SELECT current_clinic()))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO unbrace_app', name);
  END LOOP;
END $$;
