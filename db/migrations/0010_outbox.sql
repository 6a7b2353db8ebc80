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
GRANT SELECT ON "mailbox" TO "yaoshao_web";
