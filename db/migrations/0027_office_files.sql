-- THE OFFICE'S OWN FILES ON A MATTER: notes of an inspection, a reply, a decision. Sealed under the key of the matter's content,
-- so that they go to whoever holds it, and are gone when it is erased.
CREATE TABLE "office_files" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL CHECK ("kind" IN ('site-record', 'interview-record', 'reply', 'decision', 'test-report', 'other')),
	"day" date NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"digest" text NOT NULL,
	"content" "bytea",
	"thumbnail" "bytea",
	"part" text NOT NULL CHECK ("part" IN ('shared', 'complaint', 'report')),
	"version" integer DEFAULT 0 NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	"struck_by" uuid,
	"struck_at" timestamp with time zone,
	"struck_because" text DEFAULT '' NOT NULL,
	CONSTRAINT "office_files_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "office_file_position" UNIQUE("bureau_id","matter_id","position"),
	CONSTRAINT "office_files_matter" FOREIGN KEY ("bureau_id","matter_id") REFERENCES "matters"("bureau_id","id"),
	CONSTRAINT "office_files_added_by" FOREIGN KEY ("bureau_id","added_by") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "office_files_struck_by" FOREIGN KEY ("bureau_id","struck_by") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "struck_for_a_reason" CHECK (("struck_by" IS NULL) = ("struck_at" IS NULL)
		AND ("struck_by" IS NULL OR "struck_because" <> '')),
	CONSTRAINT "struck_and_empty" CHECK (("struck_by" IS NULL) = ("content" IS NOT NULL)
		AND ("struck_by" IS NULL OR "thumbnail" IS NULL))
);
--> statement-breakpoint
-- Added to an open matter by who works on matters; struck once, and only while no act of the office came after it.
CREATE FUNCTION guard_office_file() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.added_at := now();
    NEW.version := (SELECT m.version FROM matters m
      WHERE m.bureau_id = NEW.bureau_id AND m.id = NEW.matter_id AND m.stage <> 'archived');
    PERFORM refuse_unless(NEW.version IS NOT NULL, 'kept-while-open');
    PERFORM refuse_unless(NEW.struck_by IS NULL, 'kept-before-struck');
    PERFORM refuse_unless(EXISTS (SELECT FROM staff s WHERE s.bureau_id = NEW.bureau_id AND s.id = NEW.added_by
      AND s.role IN ('intake', 'handler', 'head') AND s.active), 'kept-by-who-works-on-it');
    RETURN NEW;
  END IF;
  NEW.struck_at := now();
  PERFORM refuse_unless(OLD.struck_by IS NULL AND NEW.struck_by IS NOT NULL, 'struck-once');
  PERFORM refuse_unless(NOT EXISTS (SELECT FROM matter_events e
    WHERE e.bureau_id = OLD.bureau_id AND e.matter_id = OLD.matter_id AND e.version > OLD.version
      AND e.type NOT IN ('vote-cast', 'tie-declared')
      AND EXISTS (SELECT FROM staff s WHERE s.bureau_id = e.bureau_id AND s.id::text = e.event ->> 'by')), 'nothing-rests-on-it');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER office_files_are_guarded BEFORE INSERT OR UPDATE ON "office_files"
  FOR EACH ROW EXECUTE FUNCTION guard_office_file();--> statement-breakpoint
CREATE TRIGGER office_files_never_deleted BEFORE DELETE ON "office_files"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER office_files_never_emptied BEFORE TRUNCATE ON "office_files"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
ALTER TABLE "office_files" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY by_grants ON "office_files" TO yaoshao_web USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_matter ON "office_files" FOR SELECT TO yaoshao_desk USING (
  (SELECT looker_is('{intake,handler,head}')) AND EXISTS (SELECT FROM matters m
    WHERE m.bureau_id = office_files.bureau_id AND m.id = office_files.matter_id));--> statement-breakpoint
-- The login that also answers reporters puts a file in and strikes it; what it says, which kind it is and why it was struck it
-- cannot read.
GRANT SELECT ("bureau_id", "id", "matter_id", "position", "version", "added_by", "struck_by"), INSERT,
  UPDATE ("content", "thumbnail", "struck_by", "struck_at", "struck_because") ON "office_files" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT ON "office_files" TO yaoshao_desk;
