-- WHAT SOMEBODY WANTS OF A QUEUE AGAIN AND AGAIN, under a name: for themselves, or as a head for the whole unit. A way of
-- asking and never an answer: the list is asked as whoever opens it. A unit's asks by codes alone, because a name that is
-- looked for could tell some of the unit of a matter that they must not know of.
CREATE TABLE "saved_views" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"unit_id" uuid,
	"queue" text NOT NULL,
	"asks" text NOT NULL CHECK ("asks" <> ''),
	"name" text NOT NULL CHECK ("name" <> ''),
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_by" uuid,
	"gone_at" timestamp with time zone,
	CONSTRAINT "saved_views_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "saved_views_unit" FOREIGN KEY ("bureau_id","unit_id") REFERENCES "units"("bureau_id","id"),
	CONSTRAINT "saved_views_made_by" FOREIGN KEY ("bureau_id","made_by") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "saved_views_changed_by" FOREIGN KEY ("bureau_id","changed_by") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "codes_for_a_unit" CHECK ("unit_id" IS NULL OR "asks" !~ '(^|&)about='),
	CONSTRAINT "put_away_by_somebody" CHECK ("gone_at" IS NULL OR "changed_by" IS NOT NULL)
);
--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_own" ON "saved_views" ("bureau_id","made_by","name") WHERE "unit_id" IS NULL AND "gone_at" IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_of_unit" ON "saved_views" ("bureau_id","unit_id","name") WHERE "unit_id" IS NOT NULL AND "gone_at" IS NULL;--> statement-breakpoint
-- One's own is kept and changed by oneself, a unit's by who heads that very unit. What is thrown away was put away before.
CREATE FUNCTION guard_saved_view() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = current_user THEN
    RETURN coalesce(NEW, OLD);
  END IF;
  IF TG_OP = 'DELETE' THEN
    PERFORM refuse_unless(OLD.gone_at IS NOT NULL, 'put-away-before');
    RETURN OLD;
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.made_at := now();
    PERFORM refuse_unless(NEW.changed_by IS NULL AND NEW.gone_at IS NULL, 'made-before-changed');
  ELSE
    PERFORM refuse_unless(NEW.changed_by IS NOT NULL, 'changed-by-somebody');
  END IF;
  PERFORM refuse_unless(EXISTS (SELECT FROM staff s WHERE s.bureau_id = NEW.bureau_id
    AND s.id = coalesce(NEW.changed_by, NEW.made_by) AND s.role IN ('intake', 'handler', 'head') AND s.active
    AND CASE WHEN NEW.unit_id IS NULL THEN s.id = NEW.made_by
      ELSE s.role = 'head' AND s.unit_id = NEW.unit_id END), 'whose-it-is');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER saved_views_are_guarded BEFORE INSERT OR UPDATE OR DELETE ON "saved_views"
  FOR EACH ROW EXECUTE FUNCTION guard_saved_view();--> statement-breakpoint
ALTER TABLE "saved_views" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY by_grants ON "saved_views" TO yaoshao_web USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_keeper ON "saved_views" FOR SELECT TO yaoshao_desk USING (
  (SELECT looker_is('{intake,handler,head}'))
  AND bureau_id = (SELECT bureau_id FROM looking_officer())
  AND CASE WHEN unit_id IS NULL THEN made_by = (SELECT id FROM looking_officer())
    ELSE unit_id = (SELECT unit_id FROM looking_officer()) END);--> statement-breakpoint
GRANT SELECT ON "saved_views" TO yaoshao_desk;--> statement-breakpoint
-- The login that also answers reporters keeps them and puts them away; what they ask it cannot read.
GRANT SELECT ("bureau_id", "id", "unit_id", "name", "made_by", "changed_by", "gone_at"), INSERT, DELETE,
  UPDATE ("name", "changed_by", "gone_at") ON "saved_views" TO yaoshao_web;
