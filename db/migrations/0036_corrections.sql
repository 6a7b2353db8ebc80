-- CORRECTIONS: what was recorded wrongly is put right by two, and both values stay. One asks, another decides; what was asked for
-- never changes.
CREATE TABLE "corrections" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"old_value" text NOT NULL,
	"new_value" text NOT NULL,
	"reason" text NOT NULL,
	"matter_version" integer NOT NULL,
	"digest" text DEFAULT '' NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"decided_digest" text,
	"approved" boolean,
	CONSTRAINT "corrections_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	FOREIGN KEY ("bureau_id","matter_id") REFERENCES "matters"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","made_by") REFERENCES "staff"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","decided_by") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "correction_is_two_peoples" CHECK ("decided_by" <> "made_by"),
	CONSTRAINT "correction_changes_something" CHECK ("old_value" <> "new_value" AND "reason" <> ''),
	CONSTRAINT "corrected_at_a_moment" CHECK (num_nulls("decided_by", "decided_at", "decided_digest", "approved") IN (0, 4))
);
--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_correction" ON "corrections" USING btree ("bureau_id","matter_id") WHERE "decided_by" IS NULL;--> statement-breakpoint
CREATE INDEX "corrections_of_matter" ON "corrections" USING btree ("bureau_id","matter_id","made_at");--> statement-breakpoint
CREATE FUNCTION guard_correction() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.digest := encode(sha256(convert_to(jsonb_build_array(NEW.matter_id, NEW.subject, NEW.old_value, NEW.new_value,
      NEW.reason, NEW.matter_version)::text, 'UTF8')), 'hex');
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
CREATE TRIGGER corrections_take_two BEFORE INSERT OR UPDATE ON "corrections"
  FOR EACH ROW EXECUTE FUNCTION guard_correction();--> statement-breakpoint
CREATE TRIGGER corrections_never_deleted BEFORE DELETE ON "corrections"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER corrections_never_emptied BEFORE TRUNCATE ON "corrections"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- Nothing is put right on a matter that two have not agreed to in the same transaction.
CREATE FUNCTION guard_corrected() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM refuse_unless(session_user = current_user OR EXISTS (SELECT FROM corrections c
    WHERE c.bureau_id = NEW.bureau_id AND c.matter_id = NEW.matter_id AND c.approved AND c.decided_at = now()
      AND c.decided_by::text = NEW.event ->> 'by'
      AND (c.subject, c.old_value, c.new_value) = (NEW.event ->> 'subject', NEW.event ->> 'old', NEW.event ->> 'new')),
    'corrected-by-two');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER corrected_by_two BEFORE INSERT ON "matter_events"
  FOR EACH ROW WHEN (NEW.type = 'corrected') EXECUTE FUNCTION guard_corrected();--> statement-breakpoint
-- What a matter carries of it: what waits, and what was put right where the value itself stands elsewhere.
ALTER TABLE "matters"
  ADD COLUMN "corrected" jsonb DEFAULT '{}' NOT NULL,
  ADD COLUMN "correction" jsonb;--> statement-breakpoint
GRANT UPDATE ("corrected", "correction") ON "matters" TO yaoshao_web;--> statement-breakpoint
ALTER TABLE "corrections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY by_grants ON "corrections" TO yaoshao_web, yaoshao_auditor USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_matter ON "corrections" FOR SELECT TO yaoshao_desk USING (
  (SELECT looker_is('{intake,handler,head}')) AND EXISTS (SELECT FROM matters m
    WHERE m.bureau_id = corrections.bureau_id AND m.id = corrections.matter_id));--> statement-breakpoint
-- The pages' login puts a request in and decides on it; why somebody asked it cannot read, nor what.
GRANT SELECT ("bureau_id", "id", "matter_id", "digest", "made_by", "decided_by"), INSERT,
  UPDATE ("decided_by", "decided_at", "decided_digest", "approved") ON "corrections" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT ON "corrections" TO yaoshao_desk;--> statement-breakpoint
-- The auditor reads who had which word, and not what was put right.
GRANT SELECT ("bureau_id", "id", "matter_id", "matter_version", "digest", "made_by", "made_at", "decided_by", "decided_at",
  "approved") ON "corrections" TO yaoshao_auditor;
