CREATE TABLE "reward_payees" (
	"bureau_id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"way" text NOT NULL,
	"method" text NOT NULL,
	"sharer" integer NOT NULL,
	"share" bigint,
	"sealed" "bytea",
	"tail" "bytea",
	"set_on" date NOT NULL,
	"effective_on" date NOT NULL,
	"stopped_on" date,
	CONSTRAINT "reward_payees_bureau_id_matter_id_version_pk" PRIMARY KEY("bureau_id","matter_id","version"),
	CONSTRAINT "payees_way" CHECK ("reward_payees"."way" in ('named', 'agent', 'joint', 'anonymous')),
	CONSTRAINT "payees_method" CHECK ("reward_payees"."method" in ('transfer', 'cash')
        and ("reward_payees"."method" = 'transfer') = ("reward_payees"."sealed" is not null and "reward_payees"."tail" is not null)),
	CONSTRAINT "payees_cool_off" CHECK ("reward_payees"."effective_on" >= "reward_payees"."set_on" + 7),
	CONSTRAINT "payees_share" CHECK (("reward_payees"."share" is not null) = ("reward_payees"."way" = 'joint') and coalesce("reward_payees"."share" > 0, true)
        and "reward_payees"."sharer" between 1 and 20 and ("reward_payees"."way" <> 'joint' or "reward_payees"."method" = 'transfer')),
	CONSTRAINT "payees_stopped_in_time" CHECK ("reward_payees"."stopped_on" is null or "reward_payees"."stopped_on" >= "reward_payees"."set_on" and "reward_payees"."stopped_on" < "reward_payees"."effective_on")
);
--> statement-breakpoint
ALTER TABLE "reward_payees" ADD CONSTRAINT "payees_matter" FOREIGN KEY ("bureau_id","matter_id") REFERENCES "public"."matters"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- WHO IS TO BE PAID. What was named once stays as it was named, until the days of cooling off are over it can be stopped; the
-- pages' login puts accounts in and reads none, and of the desk only finance sees that there is one.
CREATE FUNCTION guard_payee() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    PERFORM refuse_unless(OLD.stopped_on IS NULL, 'payee-stopped-once');
    PERFORM refuse_unless(to_jsonb(OLD) - 'stopped_on' = to_jsonb(NEW) - 'stopped_on', 'payee-stands');
    RETURN NEW;
  END IF;
  PERFORM refuse_unless(EXISTS (SELECT FROM matters m WHERE m.bureau_id = NEW.bureau_id AND m.id = NEW.matter_id
    AND m.submission_id = NEW.submission_id AND m.reward ->> 'claim' IS NOT NULL
    AND m.reward ->> 'payment' IS NULL AND m.reward ->> 'lapsedOn' IS NULL), 'payee-of-a-claim');
  PERFORM refuse_unless(NEW.stopped_on IS NULL AND NEW.version = 1 + coalesce((SELECT max(p.version) FROM reward_payees p
    WHERE p.bureau_id = NEW.bureau_id AND p.matter_id = NEW.matter_id), 0), 'payees-in-order');
  RETURN NEW;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION guard_payee() FROM PUBLIC;--> statement-breakpoint
CREATE TRIGGER payees_append_only BEFORE INSERT OR UPDATE ON "reward_payees"
  FOR EACH ROW EXECUTE FUNCTION guard_payee();--> statement-breakpoint
CREATE TRIGGER payees_stay BEFORE DELETE ON "reward_payees"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER payees_never_emptied BEFORE TRUNCATE ON "reward_payees"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
ALTER TABLE "reward_payees" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY by_grants ON "reward_payees" TO yaoshao_web, yaoshao_jobs, yaoshao_vault, yaoshao_auditor
  USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_finance ON "reward_payees" FOR SELECT TO yaoshao_desk USING (
  (SELECT looker_is('{finance}')) AND EXISTS (SELECT FROM matters m
    WHERE m.bureau_id = reward_payees.bureau_id AND m.id = reward_payees.matter_id));--> statement-breakpoint
GRANT SELECT ON "reward_payees" TO yaoshao_desk;--> statement-breakpoint
GRANT INSERT, SELECT ("bureau_id", "matter_id", "submission_id", "version", "way", "method", "sharer", "share", "tail", "set_on",
  "effective_on", "stopped_on"), UPDATE ("stopped_on") ON "reward_payees" TO yaoshao_web;--> statement-breakpoint
-- Claimed before there was a choice: without a name, in cash, by the code.
INSERT INTO "reward_payees" ("bureau_id", "matter_id", "submission_id", "version", "way", "method", "sharer", "set_on", "effective_on")
  SELECT m.bureau_id, m.id, m.submission_id, 1, 'anonymous', 'cash', 1, (m.reward #>> '{claim,on}')::date,
         (m.reward #>> '{claim,on}')::date + 7
    FROM matters m
   WHERE m.reward ->> 'claim' IS NOT NULL AND m.reward ->> 'payment' IS NULL AND m.reward ->> 'lapsedOn' IS NULL;
