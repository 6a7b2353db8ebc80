-- A LIMIT THAT BEGINS ANEW is a row of its own: after new facts (Order 121, art. 35(2)), a correction, or something taken back.
-- The row before it keeps the day on which it was due, and so tells whether it was kept until then.
ALTER TABLE "clocks"
  ADD COLUMN "run" integer DEFAULT 1 NOT NULL,
  ADD COLUMN "entered_on" date,
  ADD COLUMN "superseded_on" date,
  ADD CONSTRAINT "superseded_is_stopped" CHECK ("superseded_on" IS NULL OR "stopped_on" IS NOT NULL);--> statement-breakpoint
ALTER TABLE "clocks" DROP CONSTRAINT "clocks_bureau_id_matter_id_name_pk";--> statement-breakpoint
ALTER TABLE "clocks" ADD CONSTRAINT "clocks_bureau_id_matter_id_name_run_pk" PRIMARY KEY("bureau_id","matter_id","name","run");--> statement-breakpoint
CREATE UNIQUE INDEX "one_current_clock" ON "clocks" USING btree ("bureau_id","matter_id","name") WHERE "superseded_on" IS NULL;--> statement-breakpoint
CREATE TRIGGER superseded_clocks_stay BEFORE UPDATE ON "clocks"
  FOR EACH ROW WHEN (OLD.superseded_on IS NOT NULL) EXECUTE FUNCTION refuse_change();--> statement-breakpoint
GRANT UPDATE ("entered_on", "superseded_on") ON "clocks" TO yaoshao_web;--> statement-breakpoint
-- WHAT A MATTER CARRIES BESIDES: what its reporter added, new facts that wait for a second officer, how it stood before what was
-- done last, and up to which version its reporter has seen it; not when.
ALTER TABLE "matters"
  ADD COLUMN "added" jsonb DEFAULT '[]' NOT NULL,
  ADD COLUMN "new_facts" jsonb,
  ADD COLUMN "before" jsonb,
  ADD COLUMN "shown_version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE "matters" m SET "added" = s.added
  FROM (SELECT e.bureau_id, e.matter_id,
               jsonb_agg(jsonb_build_object('id', e.event ->> 'supplement', 'on', e.event ->> 'on') ORDER BY e.seq) AS added
          FROM "matter_events" e WHERE e.type = 'supplemented' GROUP BY e.bureau_id, e.matter_id) s
 WHERE m.bureau_id = s.bureau_id AND m.id = s.matter_id;--> statement-breakpoint
GRANT UPDATE ("added", "new_facts", "before", "shown_version") ON "matters" TO yaoshao_web;--> statement-breakpoint
-- Of which version a letter is; and that what owed it was taken back before it left.
ALTER TABLE "letters"
  ADD COLUMN "version" integer DEFAULT 0 NOT NULL,
  ADD COLUMN "withdrawn_at" timestamp with time zone,
  ADD CONSTRAINT "withdrawn_before_it_left" CHECK ("withdrawn_at" IS NULL OR "sent_at" IS NULL AND "attempts" = 0);--> statement-breakpoint
DROP INDEX "letters_to_send";--> statement-breakpoint
CREATE INDEX "letters_to_send" ON "letters" USING btree ("try_after")
  WHERE "sent_at" IS NULL AND "given_up_at" IS NULL AND "withdrawn_at" IS NULL;--> statement-breakpoint
GRANT UPDATE ("withdrawn_at") ON "letters" TO yaoshao_web;--> statement-breakpoint
CREATE OR REPLACE VIEW "owed_letters" WITH (security_barrier) AS
  SELECT l.bureau_id, l.id, (SELECT m.number FROM matters m WHERE m.bureau_id = l.bureau_id AND m.id = l.matter_id) AS number,
         l.audience, l.owed_at, l.given_up_at, l.attempts, l.failure
    FROM letters l
   WHERE l.bureau_id = (SELECT bureau_id FROM looking_officer()) AND l.sent_at IS NULL AND l.withdrawn_at IS NULL
     AND (SELECT looker_is('{intake,system-administrator}'))
     AND l.matter_id <> ALL (ARRAY(SELECT hidden_matters()));--> statement-breakpoint
-- New facts are what the reporter really added, and one officer names them, another agrees.
CREATE FUNCTION guard_new_facts() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  asked matter_events;
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF NEW.type = 'facts-proposed' THEN
    PERFORM refuse_unless(EXISTS (SELECT FROM matter_events e WHERE e.bureau_id = NEW.bureau_id AND e.matter_id = NEW.matter_id
      AND e.type = 'supplemented' AND e.event ->> 'supplement' = NEW.event ->> 'supplement'), 'facts-were-added');
    RETURN NEW;
  END IF;
  SELECT * INTO asked FROM matter_events e
   WHERE e.bureau_id = NEW.bureau_id AND e.matter_id = NEW.matter_id AND e.type = 'facts-proposed' ORDER BY e.seq DESC LIMIT 1;
  PERFORM refuse_unless(asked.event ->> 'by' <> NEW.event ->> 'by', 'decider-did-not-ask');
  PERFORM refuse_unless(NEW.type = 'facts-declined' OR asked.event ->> 'supplement' = NEW.event ->> 'supplement', 'decided-as-asked');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER new_facts_take_two BEFORE INSERT ON "matter_events"
  FOR EACH ROW WHEN (NEW.type IN ('facts-proposed', 'facts-added', 'facts-declined')) EXECUTE FUNCTION guard_new_facts();--> statement-breakpoint
-- Taken back by whoever did it, while none of its letters has been tried.
CREATE FUNCTION guard_withdrawal() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  taken matter_events;
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  SELECT * INTO taken FROM matter_events e
   WHERE e.bureau_id = NEW.bureau_id AND e.matter_id = NEW.matter_id AND e.type = NEW.event ->> 'what' ORDER BY e.seq DESC LIMIT 1;
  PERFORM refuse_unless(taken.event ->> 'by' = NEW.event ->> 'by', 'taken-back-by-who-did-it');
  PERFORM refuse_unless(NOT EXISTS (SELECT FROM letters l WHERE l.bureau_id = NEW.bureau_id AND l.matter_id = NEW.matter_id
    AND l.version = taken.version AND (l.sent_at IS NOT NULL OR l.attempts > 0)), 'taken-back-before-told');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER withdrawal_is_their_own BEFORE INSERT ON "matter_events"
  FOR EACH ROW WHEN (NEW.type = 'undone') EXECUTE FUNCTION guard_withdrawal();
