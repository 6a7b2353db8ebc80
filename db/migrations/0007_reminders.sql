-- ONE TABLE OF REMINDERS. Three tables said the same of three mails: this was sent for that day. A week's is its Monday's.
CREATE TABLE "reminders" (
	"bureau_id" uuid NOT NULL,
	"kind" text NOT NULL CHECK ("kind" IN ('calendar', 'no-decider', 'audit-root')),
	"day" date NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now(),
	CONSTRAINT "reminders_bureau_id_kind_day_pk" PRIMARY KEY("bureau_id","kind","day")
);
--> statement-breakpoint
-- At what hour, only one of the three had written down.
INSERT INTO "reminders" ("bureau_id", "kind", "day", "sent_at")
	SELECT "bureau_id", 'calendar', "week", "sent_at" FROM "calendar_reminders"
	UNION ALL SELECT "bureau_id", 'no-decider', "day", NULL FROM "stranded_told"
	UNION ALL SELECT "bureau_id", 'audit-root', "day", NULL FROM "audit_roots_mailed";--> statement-breakpoint
DROP TABLE "calendar_reminders";--> statement-breakpoint
DROP TABLE "stranded_told";--> statement-breakpoint
DROP TABLE "audit_roots_mailed";--> statement-breakpoint
GRANT SELECT, INSERT ON "reminders" TO yaoshao_jobs;
