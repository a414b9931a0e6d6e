-- CreateTable
CREATE TABLE "imported_clients" (
    "clinic_id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "client_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "imported_clients_pkey" PRIMARY KEY ("clinic_id","external_id")
);

-- CreateTable
CREATE TABLE "imported_visits" (
    "clinic_id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "booking_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "imported_visits_pkey" PRIMARY KEY ("clinic_id","external_id")
);

-- CreateIndex
CREATE INDEX "imported_clients_clinic_id_client_id_idx" ON "imported_clients"("clinic_id", "client_id");

-- CreateIndex
CREATE INDEX "imported_visits_clinic_id_booking_id_idx" ON "imported_visits"("clinic_id", "booking_id");

-- AddForeignKey
ALTER TABLE "imported_clients" ADD CONSTRAINT "imported_clients_clinic_id_client_id_fkey" FOREIGN KEY ("clinic_id", "client_id") REFERENCES "clients"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "imported_clients" ADD CONSTRAINT "imported_clients_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "imported_visits" ADD CONSTRAINT "imported_visits_clinic_id_booking_id_fkey" FOREIGN KEY ("clinic_id", "booking_id") REFERENCES "bookings"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "imported_visits" ADD CONSTRAINT "imported_visits_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['imported_clients', 'imported_visits'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant ON %I USING (clinic_id = (SELECT current_clinic()))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO unbrace_app', name);
  END LOOP;
END $$;
