-- WHAT WAS SEALED IS PUT RIGHT SEALED. Of a sealed answer both values lie under the key of its matter; in the register, in events
-- and in the log stands a reference to them, and the digest that the second officer decides on covers them.
ALTER TABLE "corrections" ADD COLUMN "sealed" bytea;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "sealed_by_reference" CHECK (("subject" LIKE 'sealed:%') = ("sealed" IS NOT NULL)
  AND ("sealed" IS NULL OR "new_value" = "id"::text AND "old_value" ~ '^([0-9a-f-]{36})?$'));--> statement-breakpoint
CREATE OR REPLACE FUNCTION guard_correction() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.digest := encode(sha256(convert_to(jsonb_build_array(NEW.matter_id, NEW.subject, NEW.old_value, NEW.new_value,
      NEW.reason, NEW.matter_version, encode(sha256(NEW.sealed), 'hex'))::text, 'UTF8')), 'hex');
  ELSIF OLD.decided_by IS NOT NULL
     OR to_jsonb(NEW) - '{decided_by,decided_at,decided_digest,approved}'::text[]
     <> to_jsonb(OLD) - '{decided_by,decided_at,decided_digest,approved}'::text[] THEN
    RAISE EXCEPTION 'a correction stays as it was asked for' USING ERRCODE = 'restrict_violation';
  END IF;
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.made_at := now();
    PERFORM refuse_unless(NEW.decided_by IS NULL, 'asked-before-decided');
    PERFORM refuse_unless(EXISTS (SELECT FROM staff s WHERE s.bureau_id = NEW.bureau_id AND s.id = NEW.made_by
      AND s.role IN ('intake', 'handler', 'head') AND s.active), 'asked-by-who-works-on-it');
    RETURN NEW;
  END IF;
  NEW.decided_at := now();
  PERFORM refuse_unless(OLD.made_at < now(), 'asked-before-decided');
  PERFORM refuse_unless(NEW.decided_by <> NEW.made_by, 'decider-did-not-ask');
  PERFORM refuse_unless(NEW.decided_digest = NEW.digest, 'decided-as-asked');
  PERFORM refuse_unless(is_settled_in(NEW.bureau_id, NEW.decided_by::text, 'head')
    OR is_settled_in(NEW.bureau_id, NEW.decided_by::text, 'intake'), 'decider-is-head');
  RETURN NEW;
END $$;--> statement-breakpoint
-- Nobody asks for one in clear: what is asked for in the register is what lies sealed.
CREATE FUNCTION guard_asked() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM refuse_unless(session_user = current_user OR EXISTS (SELECT FROM corrections c
    WHERE c.bureau_id = NEW.bureau_id AND c.matter_id = NEW.matter_id AND c.decided_by IS NULL
      AND (c.subject, c.old_value, c.new_value) = (NEW.event ->> 'subject', NEW.event ->> 'old', NEW.event ->> 'new')),
    'asked-as-kept');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER asked_as_kept BEFORE INSERT ON "matter_events"
  FOR EACH ROW WHEN (NEW.type = 'correction-proposed') EXECUTE FUNCTION guard_asked();
