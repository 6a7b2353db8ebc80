-- WHO SITS FROM OUTSIDE, AND FROM WHICH SUM, BY TWO. An administrator asks, another person confirms, and the database itself does
-- what was confirmed: the pages' login marks nobody and sets no sum.
CREATE TABLE "committee_changes" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"staff_id" uuid,
	"outside" boolean,
	"sum" bigint CHECK ("sum" > 0),
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"approved" boolean,
	CONSTRAINT "committee_changes_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "committee_changes_of" FOREIGN KEY ("bureau_id","staff_id") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "committee_changes_asked_by" FOREIGN KEY ("bureau_id","asked_by") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "committee_changes_decided_by" FOREIGN KEY ("bureau_id","decided_by") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "a_rule_is_of_one_kind" CHECK (("staff_id" IS NULL) = ("outside" IS NULL) AND ("staff_id" IS NULL OR "sum" IS NULL)),
	CONSTRAINT "a_rule_is_decided_whole" CHECK (("decided_by" IS NULL) = ("approved" IS NULL) AND ("decided_by" IS NULL) = ("decided_at" IS NULL)
	  AND NOT (coalesce("approved", false) AND "decided_by" = "asked_by"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_outsider_change" ON "committee_changes" USING btree ("bureau_id","staff_id") WHERE "committee_changes"."decided_by" is null and "committee_changes"."staff_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_sum_change" ON "committee_changes" USING btree ("bureau_id") WHERE "committee_changes"."decided_by" is null and "committee_changes"."staff_id" is null;--> statement-breakpoint
CREATE FUNCTION guard_committee_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  -- The owner tells the demo's story and repairs; it could take this trigger away.
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.asked_at := now();
    PERFORM refuse_unless(NEW.decided_by IS NULL AND EXISTS (SELECT FROM staff s WHERE s.bureau_id = NEW.bureau_id AND s.id = NEW.asked_by
      AND s.role = 'system-administrator' AND s.active), 'rule-asked-by-administrator');
    RETURN NEW;
  END IF;
  NEW.decided_at := now();
  PERFORM refuse_unless(OLD.decided_by IS NULL AND NEW.decided_by IS NOT NULL AND OLD.asked_at < now()
    AND to_jsonb(OLD) - '{decided_by,decided_at,approved}'::text[] = to_jsonb(NEW) - '{decided_by,decided_at,approved}'::text[], 'rule-asked-stands');
  PERFORM refuse_unless(NEW.decided_by = NEW.asked_by AND NOT NEW.approved OR is_settled_in(NEW.bureau_id, NEW.decided_by::text, 'head')
    OR is_settled_in(NEW.bureau_id, NEW.decided_by::text, 'system-administrator')
    OR is_settled_in(NEW.bureau_id, NEW.decided_by::text, 'security-administrator'), 'rule-decided-by-head-or-administrator');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE FUNCTION apply_committee_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  -- One after the other: a sum without anybody from outside would leave rewards that nobody can decide on.
  PERFORM FROM bureaus b WHERE b.id = NEW.bureau_id FOR UPDATE;
  IF NEW.staff_id IS NULL THEN
    UPDATE bureaus SET outside_member_from = NEW.sum WHERE id = NEW.bureau_id;
  ELSIF NEW.outside THEN
    PERFORM refuse_unless(EXISTS (SELECT FROM staff s WHERE s.bureau_id = NEW.bureau_id AND s.id = NEW.staff_id
      AND s.role = 'committee' AND s.active), 'outsider-is-of-the-committee');
    INSERT INTO committee_outsiders (bureau_id, staff_id, marked_by) VALUES (NEW.bureau_id, NEW.staff_id, NEW.asked_by) ON CONFLICT DO NOTHING;
  ELSE
    DELETE FROM committee_outsiders o WHERE o.bureau_id = NEW.bureau_id AND o.staff_id = NEW.staff_id;
  END IF;
  PERFORM refuse_unless((SELECT b.outside_member_from IS NULL FROM bureaus b WHERE b.id = NEW.bureau_id)
    OR NEW.staff_id IS NULL AND NEW.sum IS NULL OR EXISTS (SELECT FROM committee_outsiders o JOIN staff s USING (bureau_id)
      WHERE o.bureau_id = NEW.bureau_id AND s.id = o.staff_id AND s.role = 'committee' AND s.active), 'a-sum-needs-an-outsider');
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER committee_changes_have_four_eyes BEFORE INSERT OR UPDATE ON "committee_changes" FOR EACH ROW EXECUTE FUNCTION guard_committee_change();--> statement-breakpoint
CREATE TRIGGER committee_changes_are_applied AFTER UPDATE ON "committee_changes" FOR EACH ROW
  WHEN (NEW.approved AND OLD.decided_by IS NULL) EXECUTE FUNCTION apply_committee_change();--> statement-breakpoint
CREATE TRIGGER committee_changes_stay BEFORE DELETE ON "committee_changes" FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER committee_changes_never_emptied BEFORE TRUNCATE ON "committee_changes" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- The sum is no fact that the office says of itself: it changes by a rule that was confirmed, and by nothing else.
CREATE OR REPLACE FUNCTION bureaus_take_two() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  taken boolean := false;
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.outside_member_from IS DISTINCT FROM NEW.outside_member_from THEN
    taken := to_jsonb(OLD) - 'outside_member_from' = to_jsonb(NEW) - 'outside_member_from'
      AND EXISTS (SELECT FROM committee_changes c WHERE c.bureau_id = NEW.id AND c.staff_id IS NULL AND c.approved
        AND c.decided_at = now() AND c.sum IS NOT DISTINCT FROM NEW.outside_member_from);
  ELSIF TG_OP = 'UPDATE' THEN
    taken := EXISTS (SELECT FROM bureau_changes c WHERE c.bureau_id = NEW.id AND c.approved
      AND c.decided_at = now() AND to_jsonb(c) @> (to_jsonb(NEW) - ARRAY['id', 'outside_member_from']));
  END IF;
  IF NOT taken THEN
    RAISE EXCEPTION 'a change of the office takes two' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION guard_committee_change(), apply_committee_change() FROM PUBLIC;--> statement-breakpoint
REVOKE INSERT, DELETE ON "committee_outsiders" FROM yaoshao_web;--> statement-breakpoint
DROP POLICY by_role ON "committee_outsiders";--> statement-breakpoint
CREATE POLICY by_role ON "committee_outsiders" FOR SELECT TO yaoshao_desk USING (
  bureau_id = (SELECT bureau_id FROM looking_officer()) AND (SELECT looker_is('{committee,head,system-administrator,security-administrator}')));--> statement-breakpoint
ALTER TABLE "committee_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY by_grants ON "committee_changes" TO yaoshao_web, yaoshao_auditor USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_role ON "committee_changes" FOR SELECT TO yaoshao_desk USING (
  bureau_id = (SELECT bureau_id FROM looking_officer()) AND (SELECT looker_is('{head,system-administrator,security-administrator}')));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ("decided_by", "decided_at", "approved") ON "committee_changes" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT ON "committee_changes" TO yaoshao_desk, yaoshao_auditor;
