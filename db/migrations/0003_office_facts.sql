-- THE OFFICE'S OWN FACTS. Until now they stood in the program. Empty is not given: the page and the start say what is missing.
ALTER TABLE "bureaus"
	ADD COLUMN "level" text DEFAULT '' NOT NULL CHECK ("level" IN ('', 'national', 'provincial', 'municipal', 'county')),
	ADD COLUMN "division_code" text DEFAULT '' NOT NULL,
	ADD COLUMN "intake_unit" text DEFAULT '' NOT NULL,
	ADD COLUMN "intake_unit_en" text DEFAULT '' NOT NULL,
	ADD COLUMN "address" text DEFAULT '' NOT NULL,
	ADD COLUMN "address_en" text DEFAULT '' NOT NULL,
	ADD COLUMN "hours" text DEFAULT '' NOT NULL,
	ADD COLUMN "hours_en" text DEFAULT '' NOT NULL,
	ADD COLUMN "phone" text DEFAULT '' NOT NULL,
	ADD COLUMN "site_code" text DEFAULT '' NOT NULL,
	ADD COLUMN "icp_number" text DEFAULT '' NOT NULL,
	ADD COLUMN "police_number" text DEFAULT '' NOT NULL,
	ADD COLUMN "fault_link" text DEFAULT '' NOT NULL;--> statement-breakpoint
-- What the office says of itself takes two people: an administrator asks, somebody else confirms or says why not.
CREATE TABLE "bureau_changes" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"level" text DEFAULT '' NOT NULL CHECK ("level" IN ('', 'national', 'provincial', 'municipal', 'county')),
	"division_code" text DEFAULT '' NOT NULL,
	"intake_unit" text DEFAULT '' NOT NULL,
	"intake_unit_en" text DEFAULT '' NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"address_en" text DEFAULT '' NOT NULL,
	"hours" text DEFAULT '' NOT NULL,
	"hours_en" text DEFAULT '' NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"site_code" text DEFAULT '' NOT NULL,
	"icp_number" text DEFAULT '' NOT NULL,
	"police_number" text DEFAULT '' NOT NULL,
	"fault_link" text DEFAULT '' NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"approved" boolean,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "bureau_changes_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	FOREIGN KEY ("bureau_id") REFERENCES "bureaus"("id"),
	FOREIGN KEY ("bureau_id","asked_by") REFERENCES "staff"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","decided_by") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "office_has_a_name" CHECK ("name" <> ''),
	CHECK (("decided_by" IS NULL) = ("approved" IS NULL)),
	CONSTRAINT "confirmed_by_another" CHECK (NOT "approved" OR "decided_by" <> "asked_by"),
	CONSTRAINT "refused_for_a_reason" CHECK ("approved" OR "decided_by" = "asked_by" OR "reason" <> '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_bureau_change" ON "bureau_changes" USING btree ("bureau_id") WHERE "decided_by" IS NULL;--> statement-breakpoint
-- Asking changes nothing, so a role of today is enough for it: on its first day an office must get an address. Deciding is
-- a later transaction of somebody else, whose role is not of today.
CREATE FUNCTION guard_bureau_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.asked_at := now();
    PERFORM refuse_unless(NEW.decided_by IS NULL AND NEW.decided_at IS NULL, 'asked-before-decided');
    PERFORM refuse_unless(EXISTS (SELECT FROM staff s WHERE s.bureau_id = NEW.bureau_id AND s.id = NEW.asked_by
      AND s.role = 'system-administrator' AND s.active), 'asker-is-administrator');
    RETURN NEW;
  END IF;
  NEW.decided_at := now();
  PERFORM refuse_unless(OLD.decided_by IS NULL AND OLD.asked_at < now(), 'asked-before-decided');
  -- Who asked may take it back, and no more.
  IF NEW.decided_by = NEW.asked_by THEN
    PERFORM refuse_unless(NOT NEW.approved, 'decider-did-not-ask');
    RETURN NEW;
  END IF;
  PERFORM refuse_unless(is_settled_in(NEW.bureau_id, NEW.decided_by::text, 'head')
    OR is_settled_in(NEW.bureau_id, NEW.decided_by::text, 'system-administrator')
    OR is_settled_in(NEW.bureau_id, NEW.decided_by::text, 'security-administrator'), 'decider-is-head-or-administrator');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER bureau_changes_have_four_eyes BEFORE INSERT OR UPDATE ON "bureau_changes"
  FOR EACH ROW EXECUTE FUNCTION guard_bureau_change();--> statement-breakpoint
-- What becomes of the office was confirmed in the same transaction, in every fact. The owner alone founds one.
CREATE FUNCTION bureaus_take_two() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' OR NOT EXISTS (SELECT FROM bureau_changes c WHERE c.bureau_id = NEW.id AND c.approved
      AND c.decided_at = now() AND to_jsonb(c) @> (to_jsonb(NEW) - 'id')) THEN
    RAISE EXCEPTION 'a change of the office takes two' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER bureau_changes_take_two BEFORE INSERT OR UPDATE ON "bureaus"
  FOR EACH ROW EXECUTE FUNCTION bureaus_take_two();--> statement-breakpoint
-- Who wants what of the office is for those who enter and confirm it. What it is now everybody reads on every page.
ALTER TABLE "bureau_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY by_grants ON "bureau_changes" TO yaoshao_web, yaoshao_auditor USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_role ON "bureau_changes" FOR SELECT TO yaoshao_desk USING (
  bureau_id = (SELECT bureau_id FROM looking_officer())
  AND (SELECT looker_is('{head,system-administrator,security-administrator}')));--> statement-breakpoint
GRANT UPDATE ("name", "name_en", "level", "division_code", "intake_unit", "intake_unit_en", "address", "address_en", "hours",
  "hours_en", "phone", "site_code", "icp_number", "police_number", "fault_link") ON "bureaus" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ("decided_by", "decided_at", "approved", "reason") ON "bureau_changes" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT ON "bureau_changes" TO yaoshao_desk, yaoshao_auditor;--> statement-breakpoint
-- The jobs write letters and mails in the office's name.
GRANT SELECT ON "bureaus" TO yaoshao_jobs;
