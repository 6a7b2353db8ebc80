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
-- Who works here, as what and where, takes two people: one asks, another confirms.
CREATE TABLE "staff_changes" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"kind" text NOT NULL CHECK ("kind" IN ('hire', 'move', 'reset')),
	"role" text NOT NULL,
	"unit_id" uuid,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid CHECK ("decided_by" NOT IN ("asked_by", "staff_id")),
	"decided_at" timestamp with time zone,
	"approved" boolean,
	"told_at" timestamp with time zone,
	PRIMARY KEY ("bureau_id", "id"),
	FOREIGN KEY ("bureau_id", "staff_id") REFERENCES "staff" ("bureau_id", "id"),
	FOREIGN KEY ("bureau_id", "asked_by") REFERENCES "staff" ("bureau_id", "id"),
	FOREIGN KEY ("bureau_id", "decided_by") REFERENCES "staff" ("bureau_id", "id"),
	CHECK (("decided_by" IS NULL) = ("approved" IS NULL))
);--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_change" ON "staff_changes" ("bureau_id", "staff_id") WHERE "decided_by" IS NULL;--> statement-breakpoint
-- No page can give a role, a unit or a way in that was not confirmed in the same transaction: nor a password that has to
-- be changed, which is one from somebody else's hand. The owner alone founds an office.
CREATE FUNCTION staff_takes_two() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' AND NOT NEW.active THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND (NEW.role, NEW.unit_id) IS NOT DISTINCT FROM (OLD.role, OLD.unit_id) AND (OLD.active OR NOT NEW.active)
      AND (NEW.password_hash = OLD.password_hash OR NOT NEW.must_change_password) THEN
    RETURN NEW;
  END IF;
  IF NOT EXISTS (
    SELECT 1 FROM staff_changes c
    WHERE c.bureau_id = NEW.bureau_id AND c.staff_id = NEW.id AND c.approved AND c.decided_at = now()
      AND c.role = NEW.role AND c.unit_id IS NOT DISTINCT FROM NEW.unit_id
  ) THEN
    RAISE EXCEPTION 'a change of staff takes two' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER staff_changes_take_two BEFORE INSERT OR UPDATE ON "staff"
  FOR EACH ROW EXECUTE FUNCTION staff_takes_two();--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ("decided_by", "decided_at", "approved") ON "staff_changes" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT ON "staff_changes" TO yaoshao_auditor;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "second_factors", "recovery_codes" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "pending_sign_ins", "kept_texts", "throttles" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, INSERT ON "spent_tolls" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, DELETE ON "pending_sign_ins", "kept_texts", "throttles", "spent_tolls" TO yaoshao_jobs;
