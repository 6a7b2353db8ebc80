ALTER TABLE "clocks" ADD COLUMN "paused" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "matters" ADD COLUMN "pauses" jsonb DEFAULT '[]'::jsonb NOT NULL;