-- When it is worth asking again whether a submission's time is over: nobody walks through all that was ever archived.
CREATE TABLE "erasure_calendar" (
	"bureau_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"ask_on" date NOT NULL,
	CONSTRAINT "erasure_calendar_bureau_id_submission_id_pk" PRIMARY KEY("bureau_id","submission_id")
);
--> statement-breakpoint
ALTER TABLE "erasure_calendar" ADD CONSTRAINT "erasure_calendar_submission"
  FOREIGN KEY ("bureau_id","submission_id") REFERENCES "public"."submissions"("bureau_id","id");--> statement-breakpoint
CREATE INDEX "erasure_calendar_by_day" ON "erasure_calendar" ("bureau_id", "ask_on", "submission_id");--> statement-breakpoint
GRANT SELECT, UPDATE ("ask_on"), DELETE ON "erasure_calendar" TO yaoshao_web;--> statement-breakpoint
-- Whatever is archived is asked after once; how long it is kept then is the program's rule, app/domain/retention.
CREATE FUNCTION enter_erasure_calendar() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO erasure_calendar VALUES (NEW.bureau_id, NEW.submission_id, (NEW.dates ->> 'archived')::date)
    ON CONFLICT (bureau_id, submission_id) DO UPDATE SET ask_on = EXCLUDED.ask_on;
  RETURN NULL;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION enter_erasure_calendar() FROM PUBLIC;--> statement-breakpoint
CREATE TRIGGER enter_erasure_calendar AFTER INSERT OR UPDATE OF "stage", "dates" ON "matters"
  FOR EACH ROW WHEN (NEW.stage = 'archived' AND NEW.dates ->> 'archived' IS NOT NULL) EXECUTE FUNCTION enter_erasure_calendar();--> statement-breakpoint
INSERT INTO "erasure_calendar"
  SELECT m.bureau_id, m.submission_id, max(m.dates ->> 'archived')::date FROM "matters" m
   WHERE m.stage = 'archived' AND m.dates ->> 'archived' IS NOT NULL AND EXISTS (SELECT FROM "content_keys" k
     WHERE k.bureau_id = m.bureau_id AND k.submission_id = m.submission_id)
   GROUP BY m.bureau_id, m.submission_id;
