-- WHAT IS NEW FOR SOMEBODY OF THE OFFICE, and the mails that tell of it: one mail of everything at the hours they chose, and at
-- once of what does not wait. Ids and days alone; whoever has no mail address finds the same at the desk.
ALTER TABLE "staff" ADD COLUMN "mail_hours" integer[] DEFAULT '{8,14}' NOT NULL;--> statement-breakpoint
CREATE TABLE "staff_news" (
	"bureau_id" uuid NOT NULL,
	"reader" uuid NOT NULL,
	"kind" text NOT NULL CHECK ("kind" IN ('letter', 'last-day', 'decision', 'alarm')),
	"about" uuid NOT NULL,
	"day" date NOT NULL,
	"matter_id" uuid,
	"known_at" timestamp with time zone DEFAULT now() NOT NULL,
	"mail_id" uuid,
	CONSTRAINT "staff_news_pk" PRIMARY KEY("bureau_id","reader","kind","about","day")
);
--> statement-breakpoint
CREATE TABLE "staff_mails" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"reader" uuid NOT NULL,
	"urgent" boolean NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"try_after" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "staff_mails_bureau_id_id_pk" PRIMARY KEY("bureau_id","id")
);
--> statement-breakpoint
ALTER TABLE "staff_news" ADD CONSTRAINT "staff_news_matter"
  FOREIGN KEY ("bureau_id","matter_id") REFERENCES "public"."matters"("bureau_id","id");--> statement-breakpoint
ALTER TABLE "staff_news" ADD CONSTRAINT "staff_news_mail"
  FOREIGN KEY ("bureau_id","mail_id") REFERENCES "public"."staff_mails"("bureau_id","id");--> statement-breakpoint
CREATE INDEX "staff_news_unmailed" ON "staff_news" ("bureau_id","reader",("kind" <> 'letter'),"known_at") WHERE "mail_id" IS NULL;--> statement-breakpoint
CREATE INDEX "staff_news_by_reader" ON "staff_news" ("bureau_id","reader","known_at" DESC);--> statement-breakpoint
CREATE INDEX "staff_news_by_mail" ON "staff_news" ("bureau_id","mail_id");--> statement-breakpoint
CREATE INDEX "staff_news_by_matter" ON "staff_news" ("bureau_id","matter_id");--> statement-breakpoint
CREATE INDEX "staff_news_by_time" ON "staff_news" ("known_at");--> statement-breakpoint
CREATE INDEX "staff_mails_to_send" ON "staff_mails" ("try_after") WHERE "sent_at" IS NULL;--> statement-breakpoint
CREATE INDEX "staff_mails_unsent" ON "staff_mails" ("bureau_id","made_at") WHERE "sent_at" IS NULL;--> statement-breakpoint
-- An alarm is told with what rang it, or not at all: to every auditor who may know of the matter it is about.
CREATE FUNCTION tell_of_alarm() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO staff_news (bureau_id, reader, kind, about, day, matter_id)
    SELECT NEW.bureau_id, s.id, 'alarm', gen_random_uuid(), (now() AT TIME ZONE 'Asia/Shanghai')::date, m.id
      FROM staff s LEFT JOIN matters m ON m.bureau_id = NEW.bureau_id AND m.id = NEW.matter_id
     WHERE s.bureau_id = NEW.bureau_id AND s.role = 'auditor' AND s.active;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER tell_of_alarm AFTER INSERT ON "audit_entries"
  FOR EACH ROW WHEN (NEW.action IN ('alarm-failed-sign-ins', 'alarm-many-matters', 'alarm-vault'))
  EXECUTE FUNCTION tell_of_alarm();--> statement-breakpoint
-- What is new is its reader's; nothing about a matter that they must not know of.
ALTER TABLE "staff_news" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY by_grants ON "staff_news" TO yaoshao_web, yaoshao_jobs, yaoshao_vault, yaoshao_auditor
  USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY own_news ON "staff_news" FOR SELECT TO yaoshao_desk USING (
  bureau_id = (SELECT bureau_id FROM looking_officer())
  AND reader IN ((SELECT id FROM looking_officer()), (SELECT unit_id FROM looking_officer()))
  AND (matter_id IS NULL OR matter_id <> ALL (ARRAY(SELECT hidden_matters()))));--> statement-breakpoint
-- That mail to the office fails, for those who can see to it: since when, and not whose, how much or about what.
CREATE VIEW "failing_staff_mail" WITH (security_barrier) AS
  SELECT m.bureau_id, min(m.made_at) AS since
    FROM staff_mails m
   WHERE m.bureau_id = (SELECT bureau_id FROM looking_officer()) AND (SELECT looker_is('{intake,system-administrator}'))
     AND m.sent_at IS NULL AND m.attempts > 0 AND m.made_at > now() - interval '2 days'
   GROUP BY m.bureau_id;--> statement-breakpoint
GRANT SELECT ON "failing_staff_mail" TO yaoshao_desk;--> statement-breakpoint
REVOKE ALL ON FUNCTION tell_of_alarm() FROM PUBLIC;--> statement-breakpoint
GRANT SELECT ON "staff_news" TO yaoshao_desk;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ("mail_id"), DELETE ON "staff_news" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ("sent_at", "attempts", "try_after"), DELETE ON "staff_mails" TO yaoshao_jobs;--> statement-breakpoint
GRANT UPDATE ("mail_hours") ON "staff" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT ("mail_hours") ON "staff" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT ("stage", "urgency", "next_due", "extension_waits", "transfer_waits", "has_findings") ON "matters" TO yaoshao_jobs;
