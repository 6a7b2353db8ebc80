-- WHAT A UNIT WRITES AGAIN AND AGAIN in the forms of its actions, some of it for one ground alone. Nothing of any matter. Never
-- changed, only retired: whoever looks later sees what was offered on which day.
CREATE TABLE "phrases" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"action" text NOT NULL,
	"ground" text,
	"name" text NOT NULL CHECK ("name" <> ''),
	"words" text NOT NULL CHECK ("words" <> ''),
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"retired_by" uuid,
	"retired_at" timestamp with time zone,
	CONSTRAINT "phrases_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "phrases_unit" FOREIGN KEY ("bureau_id","unit_id") REFERENCES "units"("bureau_id","id"),
	CONSTRAINT "phrases_made_by" FOREIGN KEY ("bureau_id","made_by") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "phrases_retired_by" FOREIGN KEY ("bureau_id","retired_by") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "retired_by_somebody" CHECK (("retired_by" IS NULL) = ("retired_at" IS NULL))
);
--> statement-breakpoint
CREATE INDEX "phrases_in_use" ON "phrases" ("bureau_id","unit_id") WHERE "retired_by" IS NULL;--> statement-breakpoint
-- Made and retired, once, by who works on matters in that very unit.
CREATE FUNCTION guard_phrase() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.made_at := now();
    PERFORM refuse_unless(NEW.retired_by IS NULL, 'made-before-retired');
  ELSE
    NEW.retired_at := now();
    PERFORM refuse_unless(OLD.retired_by IS NULL AND NEW.retired_by IS NOT NULL, 'retired-once');
  END IF;
  PERFORM refuse_unless(EXISTS (SELECT FROM staff s WHERE s.bureau_id = NEW.bureau_id
    AND s.id = coalesce(NEW.retired_by, NEW.made_by) AND s.unit_id = NEW.unit_id
    AND s.role IN ('intake', 'handler', 'head') AND s.active), 'of-the-unit');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER phrases_are_guarded BEFORE INSERT OR UPDATE ON "phrases"
  FOR EACH ROW EXECUTE FUNCTION guard_phrase();--> statement-breakpoint
CREATE TRIGGER phrases_never_deleted BEFORE DELETE ON "phrases"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER phrases_never_emptied BEFORE TRUNCATE ON "phrases"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
ALTER TABLE "phrases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY by_grants ON "phrases" TO yaoshao_web USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_unit ON "phrases" FOR SELECT TO yaoshao_desk USING (
  (SELECT looker_is('{intake,handler,head}'))
  AND bureau_id = (SELECT bureau_id FROM looking_officer())
  AND unit_id = (SELECT unit_id FROM looking_officer()));--> statement-breakpoint
GRANT SELECT ON "phrases" TO yaoshao_desk;--> statement-breakpoint
-- The login that also answers reporters puts one in and retires it; what it says it cannot read.
GRANT SELECT ("bureau_id", "id", "unit_id", "retired_by"), INSERT, UPDATE ("retired_by", "retired_at") ON "phrases" TO yaoshao_web;
