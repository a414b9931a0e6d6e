-- What changed in a clinic's day, told in the transaction that changed it: which clinic, what kind, which day by the clinic's
-- clock (null: any day). Never who. Every process that shows days listens.
CREATE FUNCTION tell_change(clinic uuid, kind text, day date) RETURNS void LANGUAGE sql AS $$
  SELECT pg_notify('unbrace_changes', json_build_object('clinicId', clinic, 'kind', kind, 'day', day)::text)
$$;

CREATE FUNCTION tell_change_at(clinic uuid, kind text, at timestamptz) RETURNS void LANGUAGE sql AS $$
  SELECT tell_change(clinic, kind,
    (at AT TIME ZONE coalesce((SELECT c.time_zone FROM clinics c WHERE c.id = clinic), 'UTC'))::date)
$$;

-- A visit that moves changes two days. The same words twice in one transaction are told once.
CREATE FUNCTION tell_booking_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM tell_change_at(OLD.clinic_id, 'booking', OLD.starts_at); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM tell_change_at(NEW.clinic_id, 'booking', NEW.starts_at); END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION tell_claim_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM tell_change_at(OLD.clinic_id, 'claim', OLD.block_from);
    PERFORM tell_change_at(OLD.clinic_id, 'claim', OLD.block_to);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM tell_change_at(NEW.clinic_id, 'claim', NEW.block_from);
    PERFORM tell_change_at(NEW.clinic_id, 'claim', NEW.block_to);
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION tell_offer_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_change_at(NEW.clinic_id, 'offer', NEW.starts_at);
  RETURN NULL;
END $$;

CREATE FUNCTION tell_hold_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_change_at(NEW.clinic_id, 'hold', b.starts_at)
  FROM bookings b WHERE b.clinic_id = NEW.clinic_id AND b.id = NEW.booking_id;
  RETURN NULL;
END $$;

-- Hours repeat and leave is long: they may change any day.
CREATE FUNCTION tell_hours_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_change(coalesce(NEW.clinic_id, OLD.clinic_id), 'hours', NULL);
  RETURN NULL;
END $$;

CREATE TRIGGER bookings_told AFTER INSERT OR UPDATE OR DELETE ON bookings
  FOR EACH ROW EXECUTE FUNCTION tell_booking_changed();
CREATE TRIGGER time_claims_told AFTER INSERT OR UPDATE OR DELETE ON time_claims
  FOR EACH ROW EXECUTE FUNCTION tell_claim_changed();
CREATE TRIGGER offers_told AFTER INSERT OR UPDATE ON offers
  FOR EACH ROW EXECUTE FUNCTION tell_offer_changed();
CREATE TRIGGER triage_holds_told AFTER INSERT OR UPDATE ON triage_holds
  FOR EACH ROW EXECUTE FUNCTION tell_hold_changed();
CREATE TRIGGER weekly_hours_told AFTER INSERT OR UPDATE OR DELETE ON weekly_hours
  FOR EACH ROW EXECUTE FUNCTION tell_hours_changed();
CREATE TRIGGER hours_overrides_told AFTER INSERT OR UPDATE OR DELETE ON hours_overrides
  FOR EACH ROW EXECUTE FUNCTION tell_hours_changed();
CREATE TRIGGER unavailability_told AFTER INSERT OR UPDATE OR DELETE ON unavailability
  FOR EACH ROW EXECUTE FUNCTION tell_hours_changed();
