CREATE EXTENSION IF NOT EXISTS "citext";
CREATE EXTENSION IF NOT EXISTS "btree_gist";


-- CreateTable
CREATE TABLE "audit_log" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "user_id" UUID,
    "role" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID,
    "address" TEXT,
    "detail" JSONB,

    CONSTRAINT "audit_log_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "weekly_hours" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "therapist_id" UUID NOT NULL,
    "days" INTEGER[],
    "opens_at" TEXT NOT NULL,
    "closes_at" TEXT NOT NULL,

    CONSTRAINT "weekly_hours_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "hours_overrides" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "therapist_id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "hours" JSONB NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hours_overrides_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "unavailability" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "therapist_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "unavailability_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "time_claims" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "therapist_id" UUID NOT NULL,
    "booking_id" UUID,
    "kind" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "block_from" TIMESTAMPTZ(3) NOT NULL,
    "block_to" TIMESTAMPTZ(3) NOT NULL,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "drive_in_minutes" INTEGER,
    "drive_out_minutes" INTEGER,
    "expires_at" TIMESTAMPTZ(3),
    "live" BOOLEAN NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "time_claims_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "bookings" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "client_id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "service_id" UUID NOT NULL,
    "therapist_id" UUID,
    "requested_therapist_id" UUID,
    "gender" TEXT,
    "gender_rule" TEXT,
    "minutes" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" TEXT NOT NULL,
    "intake_id" UUID,
    "tier" TEXT,
    "payment_state" TEXT NOT NULL,
    "price" JSONB NOT NULL,
    "policy" JSONB NOT NULL,
    "total_amount" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "held_until" TIMESTAMPTZ(3),
    "deadline_at" TIMESTAMPTZ(3),
    "confirmed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,
    "treatment_consent_at" TIMESTAMPTZ(3),
    "created_by_user_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bookings_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "booking_access" (
    "clinic_id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "booking_access_pkey" PRIMARY KEY ("clinic_id","booking_id")
);

-- CreateTable
CREATE TABLE "booking_events" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "from_state" TEXT,
    "to_state" TEXT NOT NULL,
    "actor_user_id" UUID,
    "actor_role" TEXT NOT NULL,
    "detail" JSONB,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "booking_events_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "clients" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID,
    "name" TEXT NOT NULL,
    "email" CITEXT,
    "phone" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "clients_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "recipients" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "relationship" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" CITEXT,
    "phone" TEXT,
    "sealed" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "recipients_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "clinics" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "country" CHAR(2) NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "settings" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "clinics_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clinic_keys" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "wrapped" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "clinic_keys_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credentials" (
    "user_id" UUID NOT NULL,
    "password_hash" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credentials_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "user_id" UUID NOT NULL,
    "clinic_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "address" TEXT,
    "device" TEXT,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "link_tokens" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "purpose" TEXT NOT NULL,
    "clinic_id" UUID,
    "user_id" UUID,
    "subject_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "link_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "memberships" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "intakes" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "booking_id" UUID,
    "supersedes_id" UUID,
    "questionnaire" TEXT NOT NULL,
    "questionnaire_version" TEXT NOT NULL,
    "definition_hash" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "sealed" BYTEA,
    "answered_by_recipient" BOOLEAN NOT NULL,
    "consent_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),

    CONSTRAINT "intakes_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "consents" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "booking_id" UUID,
    "kind" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "given_by_user_id" UUID,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "consents_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "messages" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "booking_id" UUID,
    "state" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "messages_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "offers" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "therapist_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "pay_amount" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "drive_in_minutes" INTEGER,
    "drive_out_minutes" INTEGER,
    "opened_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "decline_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "offers_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "flag_acknowledgements" (
    "clinic_id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "flag_id" UUID NOT NULL,
    "acknowledged_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "flag_acknowledgements_pkey" PRIMARY KEY ("clinic_id","offer_id","flag_id")
);

-- CreateTable
CREATE TABLE "places" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "address_line" TEXT NOT NULL,
    "suburb" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "time_zone" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "places_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "clinic_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "route" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "status" INTEGER,
    "response" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("clinic_id","user_id","key")
);

-- CreateTable
CREATE TABLE "services" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "style" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "skills" TEXT[],
    "tax_code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "services_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "service_prices" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "service_id" UUID NOT NULL,
    "minutes" INTEGER NOT NULL,
    "amount" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "service_prices_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "therapists" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID,
    "name" TEXT NOT NULL,
    "gender" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "languages" TEXT[],
    "skills" TEXT[],
    "time_zone" TEXT NOT NULL,
    "base_label" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "radius_km" DOUBLE PRECISION,
    "max_drive_minutes" INTEGER,
    "setup_minutes" INTEGER NOT NULL,
    "pack_down_minutes" INTEGER NOT NULL,
    "daily_maximum" INTEGER,
    "share_percent" INTEGER NOT NULL,
    "association_name" TEXT,
    "association_number" TEXT,
    "insurance_until" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "therapists_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "therapist_services" (
    "clinic_id" UUID NOT NULL,
    "therapist_id" UUID NOT NULL,
    "service_id" UUID NOT NULL,

    CONSTRAINT "therapist_services_pkey" PRIMARY KEY ("clinic_id","therapist_id","service_id")
);

-- CreateTable
CREATE TABLE "triage_outcomes" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "tier" TEXT NOT NULL,
    "rule_set" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "triage_outcomes_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "flags" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "outcome_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "tier" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "flags_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "triage_holds" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "deadline_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_user_id" UUID,
    "sealed" BYTEA,

    CONSTRAINT "triage_holds_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "visit_notes" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "therapist_id" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visit_notes_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateIndex
CREATE INDEX "audit_log_clinic_id_at_idx" ON "audit_log"("clinic_id", "at");

-- CreateIndex
CREATE INDEX "audit_log_clinic_id_subject_id_idx" ON "audit_log"("clinic_id", "subject_id");

-- CreateIndex
CREATE INDEX "weekly_hours_clinic_id_therapist_id_idx" ON "weekly_hours"("clinic_id", "therapist_id");

-- CreateIndex
CREATE UNIQUE INDEX "hours_overrides_clinic_id_therapist_id_date_key" ON "hours_overrides"("clinic_id", "therapist_id", "date");

-- CreateIndex
CREATE INDEX "unavailability_clinic_id_therapist_id_starts_at_idx" ON "unavailability"("clinic_id", "therapist_id", "starts_at");

-- CreateIndex
CREATE INDEX "time_claims_clinic_id_therapist_id_block_from_idx" ON "time_claims"("clinic_id", "therapist_id", "block_from");

-- CreateIndex
CREATE INDEX "time_claims_clinic_id_booking_id_idx" ON "time_claims"("clinic_id", "booking_id");

-- CreateIndex
CREATE INDEX "bookings_clinic_id_starts_at_idx" ON "bookings"("clinic_id", "starts_at");

-- CreateIndex
CREATE INDEX "bookings_clinic_id_client_id_starts_at_idx" ON "bookings"("clinic_id", "client_id", "starts_at");

-- CreateIndex
CREATE INDEX "bookings_clinic_id_recipient_id_starts_at_idx" ON "bookings"("clinic_id", "recipient_id", "starts_at");

-- CreateIndex
CREATE INDEX "bookings_clinic_id_therapist_id_starts_at_idx" ON "bookings"("clinic_id", "therapist_id", "starts_at");

-- CreateIndex
CREATE INDEX "bookings_clinic_id_state_held_until_idx" ON "bookings"("clinic_id", "state", "held_until");

-- CreateIndex
CREATE UNIQUE INDEX "bookings_clinic_id_reference_key" ON "bookings"("clinic_id", "reference");

-- CreateIndex
CREATE INDEX "booking_events_clinic_id_booking_id_occurred_at_idx" ON "booking_events"("clinic_id", "booking_id", "occurred_at");

-- CreateIndex
CREATE INDEX "clients_clinic_id_email_idx" ON "clients"("clinic_id", "email");

-- CreateIndex
CREATE INDEX "clients_clinic_id_name_id_idx" ON "clients"("clinic_id", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "clients_clinic_id_user_id_key" ON "clients"("clinic_id", "user_id");

-- CreateIndex
CREATE INDEX "recipients_clinic_id_client_id_idx" ON "recipients"("clinic_id", "client_id");

-- CreateIndex
CREATE UNIQUE INDEX "clinics_slug_key" ON "clinics"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_hash_key" ON "sessions"("token_hash");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "sessions_expires_at_idx" ON "sessions"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "link_tokens_token_hash_key" ON "link_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "link_tokens_subject_id_idx" ON "link_tokens"("subject_id");

-- CreateIndex
CREATE INDEX "memberships_user_id_idx" ON "memberships"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "memberships_clinic_id_user_id_role_key" ON "memberships"("clinic_id", "user_id", "role");

-- CreateIndex
CREATE INDEX "intakes_clinic_id_recipient_id_created_at_idx" ON "intakes"("clinic_id", "recipient_id", "created_at");

-- CreateIndex
CREATE INDEX "intakes_clinic_id_booking_id_idx" ON "intakes"("clinic_id", "booking_id");

-- CreateIndex
CREATE INDEX "consents_clinic_id_recipient_id_idx" ON "consents"("clinic_id", "recipient_id");

-- CreateIndex
CREATE INDEX "outbox_clinic_id_state_created_at_idx" ON "outbox"("clinic_id", "state", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_clinic_id_key_key" ON "outbox"("clinic_id", "key");

-- CreateIndex
CREATE INDEX "messages_clinic_id_created_at_idx" ON "messages"("clinic_id", "created_at");

-- CreateIndex
CREATE INDEX "offers_clinic_id_therapist_id_state_idx" ON "offers"("clinic_id", "therapist_id", "state");

-- CreateIndex
CREATE INDEX "offers_clinic_id_booking_id_idx" ON "offers"("clinic_id", "booking_id");

-- CreateIndex
CREATE INDEX "offers_clinic_id_state_expires_at_idx" ON "offers"("clinic_id", "state", "expires_at");

-- CreateIndex
CREATE INDEX "places_clinic_id_client_id_idx" ON "places"("clinic_id", "client_id");

-- CreateIndex
CREATE UNIQUE INDEX "service_prices_clinic_id_service_id_minutes_key" ON "service_prices"("clinic_id", "service_id", "minutes");

-- CreateIndex
CREATE UNIQUE INDEX "therapists_clinic_id_user_id_key" ON "therapists"("clinic_id", "user_id");

-- CreateIndex
CREATE INDEX "triage_outcomes_clinic_id_intake_id_created_at_idx" ON "triage_outcomes"("clinic_id", "intake_id", "created_at");

-- CreateIndex
CREATE INDEX "flags_clinic_id_outcome_id_position_idx" ON "flags"("clinic_id", "outcome_id", "position");

-- CreateIndex
CREATE INDEX "triage_holds_clinic_id_booking_id_idx" ON "triage_holds"("clinic_id", "booking_id");

-- CreateIndex
CREATE INDEX "triage_holds_clinic_id_state_deadline_at_idx" ON "triage_holds"("clinic_id", "state", "deadline_at");

-- CreateIndex
CREATE INDEX "visit_notes_clinic_id_booking_id_idx" ON "visit_notes"("clinic_id", "booking_id");

-- AddForeignKey
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "weekly_hours" ADD CONSTRAINT "weekly_hours_clinic_id_therapist_id_fkey" FOREIGN KEY ("clinic_id", "therapist_id") REFERENCES "therapists"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "weekly_hours" ADD CONSTRAINT "weekly_hours_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "hours_overrides" ADD CONSTRAINT "hours_overrides_clinic_id_therapist_id_fkey" FOREIGN KEY ("clinic_id", "therapist_id") REFERENCES "therapists"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "hours_overrides" ADD CONSTRAINT "hours_overrides_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unavailability" ADD CONSTRAINT "unavailability_clinic_id_therapist_id_fkey" FOREIGN KEY ("clinic_id", "therapist_id") REFERENCES "therapists"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unavailability" ADD CONSTRAINT "unavailability_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "time_claims" ADD CONSTRAINT "time_claims_clinic_id_therapist_id_fkey" FOREIGN KEY ("clinic_id", "therapist_id") REFERENCES "therapists"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "time_claims" ADD CONSTRAINT "time_claims_clinic_id_booking_id_fkey" FOREIGN KEY ("clinic_id", "booking_id") REFERENCES "bookings"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "time_claims" ADD CONSTRAINT "time_claims_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_clinic_id_client_id_fkey" FOREIGN KEY ("clinic_id", "client_id") REFERENCES "clients"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_clinic_id_recipient_id_fkey" FOREIGN KEY ("clinic_id", "recipient_id") REFERENCES "recipients"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_clinic_id_place_id_fkey" FOREIGN KEY ("clinic_id", "place_id") REFERENCES "places"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_clinic_id_service_id_fkey" FOREIGN KEY ("clinic_id", "service_id") REFERENCES "services"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_clinic_id_therapist_id_fkey" FOREIGN KEY ("clinic_id", "therapist_id") REFERENCES "therapists"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intakes"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "booking_access" ADD CONSTRAINT "booking_access_clinic_id_booking_id_fkey" FOREIGN KEY ("clinic_id", "booking_id") REFERENCES "bookings"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "booking_access" ADD CONSTRAINT "booking_access_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "booking_events" ADD CONSTRAINT "booking_events_clinic_id_booking_id_fkey" FOREIGN KEY ("clinic_id", "booking_id") REFERENCES "bookings"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "booking_events" ADD CONSTRAINT "booking_events_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clients" ADD CONSTRAINT "clients_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clients" ADD CONSTRAINT "clients_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "recipients" ADD CONSTRAINT "recipients_clinic_id_client_id_fkey" FOREIGN KEY ("clinic_id", "client_id") REFERENCES "clients"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "recipients" ADD CONSTRAINT "recipients_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clinic_keys" ADD CONSTRAINT "clinic_keys_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "link_tokens" ADD CONSTRAINT "link_tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "link_tokens" ADD CONSTRAINT "link_tokens_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "intakes" ADD CONSTRAINT "intakes_clinic_id_recipient_id_fkey" FOREIGN KEY ("clinic_id", "recipient_id") REFERENCES "recipients"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "intakes" ADD CONSTRAINT "intakes_clinic_id_consent_id_fkey" FOREIGN KEY ("clinic_id", "consent_id") REFERENCES "consents"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "intakes" ADD CONSTRAINT "intakes_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "consents" ADD CONSTRAINT "consents_clinic_id_recipient_id_fkey" FOREIGN KEY ("clinic_id", "recipient_id") REFERENCES "recipients"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "consents" ADD CONSTRAINT "consents_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "offers" ADD CONSTRAINT "offers_clinic_id_booking_id_fkey" FOREIGN KEY ("clinic_id", "booking_id") REFERENCES "bookings"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "offers" ADD CONSTRAINT "offers_clinic_id_therapist_id_fkey" FOREIGN KEY ("clinic_id", "therapist_id") REFERENCES "therapists"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "offers" ADD CONSTRAINT "offers_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "flag_acknowledgements" ADD CONSTRAINT "flag_acknowledgements_clinic_id_offer_id_fkey" FOREIGN KEY ("clinic_id", "offer_id") REFERENCES "offers"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "flag_acknowledgements" ADD CONSTRAINT "flag_acknowledgements_clinic_id_flag_id_fkey" FOREIGN KEY ("clinic_id", "flag_id") REFERENCES "flags"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "flag_acknowledgements" ADD CONSTRAINT "flag_acknowledgements_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "places" ADD CONSTRAINT "places_clinic_id_client_id_fkey" FOREIGN KEY ("clinic_id", "client_id") REFERENCES "clients"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "places" ADD CONSTRAINT "places_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "services" ADD CONSTRAINT "services_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "service_prices" ADD CONSTRAINT "service_prices_clinic_id_service_id_fkey" FOREIGN KEY ("clinic_id", "service_id") REFERENCES "services"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "service_prices" ADD CONSTRAINT "service_prices_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "therapists" ADD CONSTRAINT "therapists_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "therapists" ADD CONSTRAINT "therapists_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "therapist_services" ADD CONSTRAINT "therapist_services_clinic_id_therapist_id_fkey" FOREIGN KEY ("clinic_id", "therapist_id") REFERENCES "therapists"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "therapist_services" ADD CONSTRAINT "therapist_services_clinic_id_service_id_fkey" FOREIGN KEY ("clinic_id", "service_id") REFERENCES "services"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "therapist_services" ADD CONSTRAINT "therapist_services_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triage_outcomes" ADD CONSTRAINT "triage_outcomes_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intakes"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triage_outcomes" ADD CONSTRAINT "triage_outcomes_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "flags" ADD CONSTRAINT "flags_clinic_id_outcome_id_fkey" FOREIGN KEY ("clinic_id", "outcome_id") REFERENCES "triage_outcomes"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "flags" ADD CONSTRAINT "flags_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triage_holds" ADD CONSTRAINT "triage_holds_clinic_id_booking_id_fkey" FOREIGN KEY ("clinic_id", "booking_id") REFERENCES "bookings"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "triage_holds" ADD CONSTRAINT "triage_holds_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "visit_notes" ADD CONSTRAINT "visit_notes_clinic_id_booking_id_fkey" FOREIGN KEY ("clinic_id", "booking_id") REFERENCES "bookings"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "visit_notes" ADD CONSTRAINT "visit_notes_clinic_id_therapist_id_fkey" FOREIGN KEY ("clinic_id", "therapist_id") REFERENCES "therapists"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "visit_notes" ADD CONSTRAINT "visit_notes_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- ---------------------------------------------------------------------------------------------------------------------
-- What Prisma's schema language cannot say: values that rows may take, overlaps, roles, tenancy, the doors to global tables.

ALTER TABLE memberships ADD CONSTRAINT memberships_role_known
  CHECK (role IN ('owner', 'admin', 'scheduler', 'clinical_lead', 'therapist', 'finance', 'client'));
ALTER TABLE places ADD CONSTRAINT places_kind_known CHECK (kind IN ('home', 'hotel', 'workplace'));
ALTER TABLE service_prices ADD CONSTRAINT service_prices_sane CHECK (amount >= 0 AND minutes BETWEEN 10 AND 480);
ALTER TABLE therapists ADD CONSTRAINT therapists_minutes_sane
  CHECK (setup_minutes BETWEEN 0 AND 120 AND pack_down_minutes BETWEEN 0 AND 120 AND share_percent BETWEEN 0 AND 100);
ALTER TABLE bookings ADD CONSTRAINT bookings_lasts CHECK (ends_at = starts_at + make_interval(mins => minutes));
ALTER TABLE bookings ADD CONSTRAINT bookings_state_known CHECK (state IN (
  'held', 'abandoned', 'blocked', 'on_hold', 'requested', 'offered', 'unfilled', 'confirmed', 'cancelled', 'en_route', 'arrived',
  'no_show', 'therapist_no_show', 'refused', 'in_session', 'stopped', 'completed', 'closed'));
ALTER TABLE bookings ADD CONSTRAINT bookings_tier_known CHECK (tier IN (
  'EMERGENCY', 'URGENT_REFERRAL', 'CLEARANCE_REQUIRED', 'MODIFY', 'NOTE', 'NONE'));
ALTER TABLE triage_holds ADD CONSTRAINT triage_holds_kind_known CHECK (kind IN ('INTAKE_PENDING', 'DOC', 'CALL', 'RECHECK'));
ALTER TABLE triage_holds ADD CONSTRAINT triage_holds_state_known CHECK (state IN ('open', 'cleared', 'refused', 'expired'));
ALTER TABLE offers ADD CONSTRAINT offers_state_known
  CHECK (state IN ('open', 'accepted', 'declined', 'countered', 'expired', 'withdrawn'));
ALTER TABLE unavailability ADD CONSTRAINT unavailability_lasts CHECK (ends_at > starts_at);

-- One open offer a booking: two acceptances can never both find one.
CREATE UNIQUE INDEX offers_one_open ON offers (clinic_id, booking_id) WHERE state = 'open';

ALTER TABLE time_claims ADD CONSTRAINT time_claims_kind_known CHECK (kind IN ('held', 'requested', 'confirmed', 'manual'));
ALTER TABLE time_claims ADD CONSTRAINT time_claims_in_order
  CHECK (block_from <= starts_at AND starts_at < ends_at AND ends_at <= block_to);
ALTER TABLE time_claims ADD CONSTRAINT time_claims_hold_expires CHECK ((kind = 'held') = (expires_at IS NOT NULL));
-- Nothing is ever double-booked, whatever the code does. Half-open, so that one visit may begin where another ends.
ALTER TABLE time_claims ADD CONSTRAINT time_claims_no_overlap EXCLUDE USING gist (
  clinic_id WITH =, therapist_id WITH =, tstzrange(block_from, block_to, '[)') WITH &&) WHERE (live);
CREATE UNIQUE INDEX time_claims_one_per_booking ON time_claims (clinic_id, booking_id) WHERE live;

-- The audit log and a booking's history are written once.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = '42501';
END $$;
CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER booking_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON booking_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- ------------------------------------------------------------------------------------------------------------- Tenancy

-- The clinic of this transaction, or null. A sub-select in the policies makes it one evaluation a statement.
CREATE FUNCTION current_clinic() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.clinic_id', true), '')::uuid;

DO $$
DECLARE
  name text;
BEGIN
  FOR name IN
    SELECT table_name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'clinic_id' AND table_name NOT IN ('sessions', 'link_tokens')
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant ON %I USING (clinic_id = (SELECT current_clinic()))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO unbrace_app', name);
  END LOOP;
  -- Global tables: nobody but the gate, whose functions are below.
  FOREACH name IN ARRAY ARRAY['users', 'credentials', 'sessions', 'link_tokens'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY gate ON %I TO unbrace_gate USING (true) WITH CHECK (true)', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO unbrace_gate', name);
  END LOOP;
END $$;

ALTER TABLE clinics ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinics FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON clinics USING (id = (SELECT current_clinic()));
CREATE POLICY gate ON clinics FOR SELECT TO unbrace_gate USING (true);
GRANT SELECT, UPDATE ON clinics TO unbrace_app;
GRANT SELECT ON clinics TO unbrace_gate;

-- Signing in needs a user's roles, therapist and client of one clinic before that clinic is set.
CREATE POLICY gate ON memberships FOR SELECT TO unbrace_gate USING (true);
CREATE POLICY gate ON therapists FOR SELECT TO unbrace_gate USING (true);
CREATE POLICY gate ON clients FOR SELECT TO unbrace_gate USING (true);
GRANT SELECT ON memberships, therapists, clients TO unbrace_gate;

REVOKE UPDATE ON audit_log, booking_events FROM unbrace_app;
GRANT DELETE ON weekly_hours, hours_overrides, unavailability, therapist_services, booking_access, idempotency_keys TO unbrace_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON rate_limits TO unbrace_app;
GRANT USAGE ON SCHEMA public TO unbrace_app, unbrace_gate;

-- -------------------------------------------------------------------------------------------- The doors to global tables
-- Each SECURITY DEFINER function does one thing, pins its search path, and belongs to the gate, which cannot sign in.

CREATE FUNCTION clinic_by_slug(wanted text) RETURNS SETOF clinics
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT * FROM clinics WHERE slug = wanted $$;

-- Sweeps loop over clinics; they learn the ids and nothing else.
CREATE FUNCTION clinic_ids() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT id FROM clinics ORDER BY id $$;

CREATE FUNCTION user_for_sign_in(given_email citext)
  RETURNS TABLE (id uuid, email citext, name text, password_hash text, disabled boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT u.id, u.email, u.name, c.password_hash, u.disabled_at IS NOT NULL
   FROM users u LEFT JOIN credentials c ON c.user_id = u.id WHERE u.email = given_email $$;

CREATE FUNCTION user_by_id(wanted uuid) RETURNS TABLE (id uuid, email citext, name text, phone text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT u.id, u.email, u.name, u.phone FROM users u WHERE u.id = wanted AND u.disabled_at IS NULL $$;

CREATE FUNCTION user_create(new_id uuid, new_email citext, new_name text, new_phone text, at timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ INSERT INTO users (id, email, name, phone, created_at) VALUES (new_id, new_email, new_name, new_phone, at) $$;

-- A new password ends every session: whoever had the old one is out.
CREATE FUNCTION user_set_password(given_user uuid, new_hash text, at timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ INSERT INTO credentials (user_id, password_hash, updated_at) VALUES (given_user, new_hash, at)
   ON CONFLICT (user_id) DO UPDATE SET password_hash = excluded.password_hash, updated_at = excluded.updated_at;
   DELETE FROM sessions WHERE user_id = given_user $$;

CREATE FUNCTION memberships_of(given_user uuid) RETURNS TABLE (clinic_id uuid, slug text, name text, roles text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT c.id, c.slug, c.name, array_agg(m.role ORDER BY m.role)
   FROM memberships m JOIN clinics c ON c.id = m.clinic_id
   WHERE m.user_id = given_user AND m.ended_at IS NULL GROUP BY c.id ORDER BY c.name $$;

-- The people of the clinic of this transaction; never of another.
CREATE FUNCTION members_of_clinic() RETURNS TABLE (membership_id uuid, user_id uuid, name text, email citext, role text, since timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT m.id, u.id, u.name, u.email, m.role, m.created_at
   FROM memberships m JOIN users u ON u.id = m.user_id
   WHERE m.clinic_id = current_clinic() AND m.ended_at IS NULL AND m.role <> 'client' ORDER BY u.name, m.role $$;

CREATE FUNCTION session_open(new_id uuid, new_hash bytea, given_user uuid, given_clinic uuid, at timestamptz, until timestamptz,
                             from_address text, on_device text) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ INSERT INTO sessions (id, token_hash, user_id, clinic_id, created_at, last_seen_at, expires_at, address, device)
   VALUES (new_id, new_hash, given_user, given_clinic, at, at, until, from_address, on_device) $$;

-- Who a session is, if it lives; writes `last_seen_at` at most once a minute, so that reads stay reads.
CREATE FUNCTION session_resume(given_hash bytea, at timestamptz, idle interval)
  RETURNS TABLE (session_id uuid, user_id uuid, clinic_id uuid, clinic_slug text, email citext, name text, roles text[], therapist_id uuid,
                 client_id uuid)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  UPDATE sessions s SET last_seen_at = at
  WHERE s.token_hash = given_hash AND s.expires_at > at AND s.last_seen_at > at - idle AND s.last_seen_at < at - interval '1 minute';
  RETURN QUERY
    SELECT s.id, u.id, s.clinic_id, c.slug, u.email, u.name,
      coalesce((SELECT array_agg(m.role ORDER BY m.role) FROM memberships m
        WHERE m.clinic_id = s.clinic_id AND m.user_id = u.id AND m.ended_at IS NULL), '{}'),
      (SELECT t.id FROM therapists t WHERE t.clinic_id = s.clinic_id AND t.user_id = u.id AND t.retired_at IS NULL),
      (SELECT k.id FROM clients k WHERE k.clinic_id = s.clinic_id AND k.user_id = u.id AND k.retired_at IS NULL)
    FROM sessions s JOIN users u ON u.id = s.user_id JOIN clinics c ON c.id = s.clinic_id
    WHERE s.token_hash = given_hash AND s.expires_at > at AND s.last_seen_at > at - idle AND u.disabled_at IS NULL;
END $$;

CREATE FUNCTION session_close(given_hash bytea) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ DELETE FROM sessions WHERE token_hash = given_hash $$;

CREATE FUNCTION sessions_close_all(given_user uuid) RETURNS integer
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ WITH gone AS (DELETE FROM sessions WHERE user_id = given_user RETURNING 1) SELECT count(*)::int FROM gone $$;

CREATE FUNCTION sessions_sweep(at timestamptz, idle interval) RETURNS integer
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ WITH gone AS (DELETE FROM sessions WHERE expires_at <= at OR last_seen_at <= at - idle RETURNING 1)
   SELECT count(*)::int FROM gone $$;

CREATE FUNCTION link_create(new_id uuid, new_hash bytea, new_purpose text, given_clinic uuid, given_user uuid, given_subject uuid,
                            at timestamptz, until timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ INSERT INTO link_tokens (id, token_hash, purpose, clinic_id, user_id, subject_id, created_at, expires_at)
   VALUES (new_id, new_hash, new_purpose, given_clinic, given_user, given_subject, at, until) $$;

CREATE FUNCTION link_read(given_hash bytea, given_purpose text, at timestamptz)
  RETURNS TABLE (id uuid, clinic_id uuid, user_id uuid, subject_id uuid, expires_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT l.id, l.clinic_id, l.user_id, l.subject_id, l.expires_at FROM link_tokens l
   WHERE l.token_hash = given_hash AND l.purpose = given_purpose AND l.used_at IS NULL AND l.expires_at > at $$;

-- Single use: of two who come at once, one gets the row.
CREATE FUNCTION link_use(given_hash bytea, given_purpose text, at timestamptz)
  RETURNS TABLE (id uuid, clinic_id uuid, user_id uuid, subject_id uuid, expires_at timestamptz)
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ UPDATE link_tokens l SET used_at = at
   WHERE l.token_hash = given_hash AND l.purpose = given_purpose AND l.used_at IS NULL AND l.expires_at > at
   RETURNING l.id, l.clinic_id, l.user_id, l.subject_id, l.expires_at $$;

CREATE FUNCTION links_revoke(given_purpose text, given_clinic uuid, given_subject uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ DELETE FROM link_tokens WHERE purpose = given_purpose AND clinic_id = given_clinic AND subject_id = given_subject $$;

-- The app's only way to the job queue, in the transaction that decided the work. Jobs carry ids, never a person's data.
CREATE FUNCTION enqueue_job(task text, payload json, run_at timestamptz, job_key text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM graphile_worker.add_job(identifier => task, payload => payload, run_at => run_at, job_key => job_key);
END $$;

-- Time is claimed here and nowhere else: one winner, no deadlock (`architecture.md`: a plain INSERT into the constraint deadlocks
-- under a race). Returns the claim's id, or null when the time is taken.
CREATE FUNCTION claim_time(new_id uuid, given_therapist uuid, given_booking uuid, new_kind text, new_starts timestamptz, new_ends timestamptz,
                           new_from timestamptz, new_to timestamptz, new_latitude float8, new_longitude float8, drive_in int, drive_out int,
                           until timestamptz, new_note text, at timestamptz) RETURNS uuid
  LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  claimed uuid;
BEGIN
  UPDATE time_claims SET live = false
  WHERE clinic_id = current_clinic() AND therapist_id = given_therapist AND live AND kind = 'held' AND expires_at <= at
    AND block_from < new_to AND block_to > new_from;
  INSERT INTO time_claims (clinic_id, id, therapist_id, booking_id, kind, starts_at, ends_at, block_from, block_to, latitude, longitude,
    drive_in_minutes, drive_out_minutes, expires_at, live, note, created_at)
  VALUES (current_clinic(), new_id, given_therapist, given_booking, new_kind, new_starts, new_ends, new_from, new_to, new_latitude,
    new_longitude, drive_in, drive_out, until, true, new_note, at)
  ON CONFLICT ON CONSTRAINT time_claims_no_overlap DO NOTHING
  RETURNING id INTO claimed;
  RETURN claimed;
END $$;

-- Ownership needs CREATE on the schema for a moment; nobody keeps it.
GRANT CREATE ON SCHEMA public TO unbrace_gate, unbrace_jobs;
DO $$
DECLARE
  door text;
BEGIN
  FOR door IN SELECT p.oid::regprocedure::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
              WHERE n.nspname = 'public' AND p.prosecdef AND p.proname <> 'enqueue_job' LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', door);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO unbrace_app', door);
    EXECUTE format('ALTER FUNCTION %s OWNER TO unbrace_gate', door);
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION enqueue_job(text, json, timestamptz, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enqueue_job(text, json, timestamptz, text) TO unbrace_app;
ALTER FUNCTION enqueue_job(text, json, timestamptz, text) OWNER TO unbrace_jobs;
REVOKE CREATE ON SCHEMA public FROM unbrace_gate, unbrace_jobs;
