-- A letter that could not be sent so often that a person has to look, and why: a code, never an address.
ALTER TABLE "letters" ADD COLUMN "given_up_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "failure" text;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_sent_or_given_up" CHECK ("sent_at" IS NULL OR "given_up_at" IS NULL);--> statement-breakpoint
DROP INDEX "letters_to_send";--> statement-breakpoint
-- Only what is still owed: a million sent letters must not slow down the next one.
CREATE INDEX "letters_to_send" ON "letters" USING btree ("try_after") WHERE "sent_at" IS NULL AND "given_up_at" IS NULL;--> statement-breakpoint
CREATE INDEX "letters_unsent" ON "letters" USING btree ("bureau_id","owed_at") WHERE "sent_at" IS NULL;--> statement-breakpoint
CREATE INDEX "letters_of_matter" ON "letters" USING btree ("bureau_id","matter_id");--> statement-breakpoint
GRANT SELECT, INSERT ON "letters" TO "yaoshao_web", "yaoshao_desk", "yaoshao_jobs";--> statement-breakpoint
-- The desk may have a letter tried again; only the jobs may say that it was sent.
GRANT UPDATE ("attempts", "try_after", "given_up_at") ON "letters" TO "yaoshao_desk";--> statement-breakpoint
GRANT UPDATE ("attempts", "try_after", "given_up_at", "failure", "sent_at") ON "letters" TO "yaoshao_jobs";--> statement-breakpoint
GRANT SELECT, INSERT ON "mailbox" TO "yaoshao_jobs";--> statement-breakpoint
GRANT SELECT ON "mailbox" TO "yaoshao_web";--> statement-breakpoint
-- What staff are told of their own account; the address is looked up when it is sent.
CREATE TABLE "account_notices" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"name" text NOT NULL CHECK ("name" IN ('sessions-ended', 'password-changed', 'factor-forgotten')),
	"owed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"try_after" timestamp with time zone DEFAULT now() NOT NULL,
	PRIMARY KEY ("bureau_id", "id"),
	FOREIGN KEY ("bureau_id", "staff_id") REFERENCES "staff" ("bureau_id", "id")
);--> statement-breakpoint
CREATE INDEX "account_notices_to_send" ON "account_notices" USING btree ("try_after") WHERE "sent_at" IS NULL;--> statement-breakpoint
GRANT INSERT ON "account_notices" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, UPDATE ("sent_at", "attempts", "try_after") ON "account_notices" TO yaoshao_jobs;
