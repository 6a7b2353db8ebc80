-- How a filing reached the office, and who took it down where that was somebody of the office. Who that was is not for the
-- desk to read: whoever works on a confidential report need not know whom its reporter spoke to.
ALTER TABLE "submissions" ADD COLUMN "channel" text DEFAULT 'online' NOT NULL;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "registered_by" uuid;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_channel" CHECK ("channel" IN ('online', 'telephone', 'letter', 'visit'));--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_registered" CHECK (("channel" = 'online') = ("registered_by" IS NULL));
