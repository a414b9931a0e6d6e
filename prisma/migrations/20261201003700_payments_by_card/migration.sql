-- AlterTable
ALTER TABLE "clinics" ADD COLUMN     "application_fee_percent" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "stripe_account_id" TEXT;

-- CreateTable
CREATE TABLE "payments" (
    "clinic_id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "wanted" TEXT NOT NULL,
    "wanted_amount" INTEGER NOT NULL,
    "amount" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "fee_percent" DOUBLE PRECISION NOT NULL,
    "account_id" TEXT NOT NULL,
    "customer_id" TEXT,
    "payment_method_id" TEXT,
    "asked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payments_pkey" PRIMARY KEY ("clinic_id","booking_id")
);

-- CreateTable
CREATE TABLE "payment_checkouts" (
    "clinic_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "booking_id" UUID NOT NULL,
    "mode" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "url" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_checkouts_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "payment_authorisations" (
    "clinic_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "booking_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "held" INTEGER NOT NULL,
    "captured" INTEGER NOT NULL,
    "released" INTEGER NOT NULL,
    "refunded" INTEGER NOT NULL,
    "application_fee" INTEGER NOT NULL,
    "fee_refunded" INTEGER NOT NULL,
    "stripe_fee" INTEGER NOT NULL,
    "capture_before" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_authorisations_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "payment_operations" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "target" TEXT,
    "amount" INTEGER,
    "request" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "code" TEXT,
    "tries" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "tried_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "payment_operations_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "payment_movements" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "authorisation_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "sum" INTEGER NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_movements_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "stripe_events" (
    "clinic_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "object_id" TEXT NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "booking_id" UUID,
    "effect" TEXT,
    "tries" INTEGER NOT NULL,
    "worked_at" TIMESTAMPTZ(3),

    CONSTRAINT "stripe_events_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateIndex
CREATE INDEX "payments_clinic_id_state_idx" ON "payments"("clinic_id", "state");

-- CreateIndex
CREATE INDEX "payment_checkouts_clinic_id_booking_id_idx" ON "payment_checkouts"("clinic_id", "booking_id");

-- CreateIndex
CREATE INDEX "payment_authorisations_clinic_id_booking_id_idx" ON "payment_authorisations"("clinic_id", "booking_id");

-- CreateIndex
CREATE INDEX "payment_operations_clinic_id_booking_id_idx" ON "payment_operations"("clinic_id", "booking_id");

-- CreateIndex
CREATE INDEX "payment_operations_clinic_id_state_created_at_idx" ON "payment_operations"("clinic_id", "state", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "payment_operations_clinic_id_key_key" ON "payment_operations"("clinic_id", "key");

-- CreateIndex
CREATE INDEX "payment_movements_clinic_id_booking_id_occurred_at_idx" ON "payment_movements"("clinic_id", "booking_id", "occurred_at");

-- CreateIndex
CREATE UNIQUE INDEX "payment_movements_clinic_id_authorisation_id_kind_sum_key" ON "payment_movements"("clinic_id", "authorisation_id", "kind", "sum");

-- CreateIndex
CREATE INDEX "stripe_events_clinic_id_received_at_idx" ON "stripe_events"("clinic_id", "received_at");

-- CreateIndex
CREATE INDEX "stripe_events_clinic_id_state_idx" ON "stripe_events"("clinic_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "clinics_stripe_account_id_key" ON "clinics"("stripe_account_id");

-- AddForeignKey
ALTER TABLE "payments" ADD CONSTRAINT "payments_clinic_id_booking_id_fkey" FOREIGN KEY ("clinic_id", "booking_id") REFERENCES "bookings"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "payments" ADD CONSTRAINT "payments_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "payment_checkouts" ADD CONSTRAINT "payment_checkouts_clinic_id_booking_id_fkey" FOREIGN KEY ("clinic_id", "booking_id") REFERENCES "payments"("clinic_id", "booking_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "payment_checkouts" ADD CONSTRAINT "payment_checkouts_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "payment_authorisations" ADD CONSTRAINT "payment_authorisations_clinic_id_booking_id_fkey" FOREIGN KEY ("clinic_id", "booking_id") REFERENCES "payments"("clinic_id", "booking_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "payment_authorisations" ADD CONSTRAINT "payment_authorisations_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "payment_operations" ADD CONSTRAINT "payment_operations_clinic_id_booking_id_fkey" FOREIGN KEY ("clinic_id", "booking_id") REFERENCES "payments"("clinic_id", "booking_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "payment_operations" ADD CONSTRAINT "payment_operations_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "payment_movements" ADD CONSTRAINT "payment_movements_clinic_id_booking_id_fkey" FOREIGN KEY ("clinic_id", "booking_id") REFERENCES "payments"("clinic_id", "booking_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "payment_movements" ADD CONSTRAINT "payment_movements_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "stripe_events" ADD CONSTRAINT "stripe_events_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE clinics ADD CONSTRAINT clinics_application_fee_is_a_share
  CHECK (application_fee_percent >= 0 AND application_fee_percent < 100);
ALTER TABLE payments ADD CONSTRAINT payments_state_known CHECK (state IN
  ('none', 'card_saved', 'authorising', 'authorised', 'action_required', 'capturing', 'captured', 'part_refunded', 'refunded', 'voided', 'failed'));
ALTER TABLE payments ADD CONSTRAINT payments_wanted_known CHECK (wanted IN ('secure', 'capture', 'release'));
ALTER TABLE payment_operations ADD CONSTRAINT payment_operations_state_known
  CHECK (state IN ('waiting', 'done', 'refused', 'superseded'));
-- Never more is taken than was held, never more given back than was taken, whatever the code does.
ALTER TABLE payment_authorisations ADD CONSTRAINT payment_authorisations_add_up CHECK
  (held >= 0 AND captured >= 0 AND released >= 0 AND refunded >= 0 AND captured + released <= held AND refunded <= captured
   AND application_fee <= captured AND fee_refunded <= application_fee);
ALTER TABLE payment_movements ADD CONSTRAINT payment_movements_move_something CHECK (amount > 0);
ALTER TABLE payment_movements ADD CONSTRAINT payment_movements_kind_known CHECK (kind IN
  ('authorised', 'captured', 'stripe_fee', 'application_fee', 'refunded', 'application_fee_refunded', 'voided'));

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['payments', 'payment_checkouts', 'payment_authorisations', 'payment_operations', 'payment_movements', 'stripe_events'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant ON %I USING (clinic_id = (SELECT current_clinic()))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO unbrace_app', name);
  END LOOP;
END $$;
-- What has moved has moved.
REVOKE UPDATE ON payment_movements FROM unbrace_app;

-- Which clinic an account at Stripe belongs to: a webhook names the account and nothing else.
CREATE FUNCTION clinic_by_stripe_account(wanted text) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT id FROM clinics WHERE stripe_account_id = wanted $$;
-- Connecting an account is for the migrator: the app may change a clinic's settings, never where its money goes.
REVOKE UPDATE ON clinics FROM unbrace_app;
GRANT UPDATE (settings) ON clinics TO unbrace_app;
GRANT CREATE ON SCHEMA public TO unbrace_gate;
REVOKE ALL ON FUNCTION clinic_by_stripe_account(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION clinic_by_stripe_account(text) TO unbrace_app;
ALTER FUNCTION clinic_by_stripe_account(text) OWNER TO unbrace_gate;
REVOKE CREATE ON SCHEMA public FROM unbrace_gate;
