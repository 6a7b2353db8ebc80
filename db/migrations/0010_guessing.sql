-- Whoever has failed waits for a place, and for some kinds of tries in one queue for all: see decisions.
ALTER TABLE "throttles" ADD COLUMN "tried_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "throttles" ADD COLUMN "ready_at" timestamp with time zone;--> statement-breakpoint
DROP TABLE "spent_tolls";--> statement-breakpoint
CREATE TABLE "failure_episodes" (
	"bureau_id" uuid NOT NULL,
	"whose" text NOT NULL,
	"failures" integer NOT NULL,
	"turned_away" integer DEFAULT 0 NOT NULL,
	"began_at" timestamp with time zone NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	CONSTRAINT "failure_episodes_bureau_id_whose_pk" PRIMARY KEY("bureau_id","whose")
);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "failure_episodes" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, DELETE ON "failure_episodes" TO yaoshao_jobs;--> statement-breakpoint
-- So many wrong codes in a row, and no more are looked at; only a reset, by two people, begins anew.
ALTER TABLE "second_factors" ADD COLUMN "wrong_codes" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "second_factors" ADD COLUMN "held_at" timestamp with time zone;--> statement-breakpoint
CREATE FUNCTION second_factor_stays_held() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.held_at IS DISTINCT FROM OLD.held_at OR NEW.wrong_codes < OLD.wrong_codes THEN
    RAISE EXCEPTION 'only a reset releases a second factor' USING ERRCODE = 'check_violation', CONSTRAINT = 'second_factor_stays_held';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER second_factor_stays_held BEFORE UPDATE ON "second_factors"
  FOR EACH ROW WHEN (OLD.held_at IS NOT NULL) EXECUTE FUNCTION second_factor_stays_held();--> statement-breakpoint
ALTER TABLE "account_notices" DROP CONSTRAINT "account_notices_name_check";--> statement-breakpoint
ALTER TABLE "account_notices" ADD CONSTRAINT "account_notices_name_check"
  CHECK ("name" IN ('sessions-ended', 'password-changed', 'factor-forgotten', 'codes-held'));--> statement-breakpoint
CREATE OR REPLACE VIEW "people" WITH (security_barrier) AS
  SELECT s.bureau_id, s.id, s.sign_in_name, s.display_name, s.role, s.unit_id, s.active,
         (SELECT f.held_at FROM second_factors f WHERE f.bureau_id = s.bureau_id AND f.staff_id = s.id) AS codes_held_at
    FROM staff s
   WHERE s.bureau_id = (SELECT bureau_id FROM looking_officer())
     AND ((SELECT looker_is('{security-administrator}'))
       OR (SELECT looker_is('{head,system-administrator}')) AND EXISTS (SELECT FROM staff_changes c
         WHERE c.bureau_id = s.bureau_id AND c.staff_id = s.id AND c.decided_by IS NULL));
