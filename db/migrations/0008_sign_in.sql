-- Who signs in, with what beside a password, and when a session last proved whose it is.
-- The first day on which a role counts for an approval. Whoever forgets to say, says tomorrow.
ALTER TABLE "staff" ADD COLUMN "role_since" date DEFAULT ((now() AT TIME ZONE 'Asia/Shanghai')::date + 1) NOT NULL;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "must_change_password" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "id" uuid DEFAULT gen_random_uuid() NOT NULL UNIQUE;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "begun_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "proven_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "sessions_by_staff" ON "sessions" ("staff_id");--> statement-breakpoint
-- The secret is sealed under a key that no table holds. A code of a step that was used, or of an earlier one, is worth nothing.
CREATE TABLE "second_factors" (
	"bureau_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"sealed" bytea NOT NULL,
	"confirmed_at" timestamp with time zone,
	"last_step" bigint DEFAULT 0 NOT NULL,
	PRIMARY KEY ("bureau_id", "staff_id"),
	FOREIGN KEY ("bureau_id", "staff_id") REFERENCES "staff" ("bureau_id", "id")
);--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"bureau_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"used_at" timestamp with time zone,
	PRIMARY KEY ("bureau_id", "staff_id", "digest"),
	FOREIGN KEY ("bureau_id", "staff_id") REFERENCES "staff" ("bureau_id", "id")
);--> statement-breakpoint
-- Between the password and the code nobody is signed in yet, so this is no session.
CREATE TABLE "pending_sign_ins" (
	"digest" text PRIMARY KEY,
	"staff_id" uuid NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);--> statement-breakpoint
-- What somebody typed and could not send, or may read once: sealed under the key in their cookie, for a few minutes.
CREATE TABLE "kept_texts" (
	"digest" text PRIMARY KEY,
	"sealed" bytea NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);--> statement-breakpoint
-- How often something has failed lately. The names are hashes under a key that lives in memory and changes every day:
-- nobody can tell from this table which network, receipt or account is meant.
CREATE TABLE "throttles" (
	"name" text PRIMARY KEY,
	"failures" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL
);--> statement-breakpoint
-- Waiting and work are paid with once.
CREATE TABLE "spent_tolls" (
	"digest" text PRIMARY KEY,
	"expires_at" timestamp with time zone NOT NULL
);--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "second_factors", "recovery_codes" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "pending_sign_ins", "kept_texts", "throttles" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, INSERT ON "spent_tolls" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, DELETE ON "pending_sign_ins", "kept_texts", "throttles", "spent_tolls" TO yaoshao_jobs;
