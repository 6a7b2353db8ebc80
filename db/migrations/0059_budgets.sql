-- A YEAR'S BUDGET FOR REWARDS: entered by one of finance, confirmed by another or a head, raised by further entries. Nothing is
-- authorised beyond it; what was promised to a reporter stands all the same. Without an entry nothing is measured.
CREATE TABLE "reward_budgets" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"year" integer NOT NULL CHECK ("year" BETWEEN 2000 AND 9999),
	"sum" bigint NOT NULL CHECK ("sum" > 0),
	"document" text NOT NULL CHECK ("document" <> ''),
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"approved" boolean,
	CONSTRAINT "reward_budgets_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "budgets_asked_by" FOREIGN KEY ("bureau_id","asked_by") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "budgets_decided_by" FOREIGN KEY ("bureau_id","decided_by") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "a_budget_is_decided_whole" CHECK (("decided_by" IS NULL) = ("approved" IS NULL) AND ("decided_by" IS NULL) = ("decided_at" IS NULL)
	  AND NOT (coalesce("approved", false) AND "decided_by" = "asked_by"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX "one_budget_waits" ON "reward_budgets" USING btree ("bureau_id","year") WHERE "decided_by" IS NULL;--> statement-breakpoint
CREATE FUNCTION this_year() RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT extract(year FROM now() AT TIME ZONE 'Asia/Shanghai')::integer
$$;--> statement-breakpoint
-- One authorisation at a time measures what is left.
CREATE FUNCTION lock_budget(bureau uuid) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(hashtext('reward-budget'), hashtext(bureau::text))
$$;--> statement-breakpoint
-- As roomIn in app/domain/payout/budget/budget.ts, in fen: of the year's budget what is neither paid nor authorised; null without one.
CREATE FUNCTION budget_room(bureau uuid, wanted integer) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT (SELECT sum(b.sum)::bigint FROM reward_budgets b WHERE b.bureau_id = bureau AND b.year = wanted AND b.approved)
    - coalesce((SELECT sum(CASE WHEN j.kind = 'reversal' THEN -j.sum ELSE j.sum END)::bigint FROM reward_journal j WHERE j.bureau_id = bureau
        AND j.kind IN ('payment', 'opening', 'reversal')
        AND j.booked_on BETWEEN make_date(wanted, 1, 1) AND make_date(wanted, 12, 31)), 0)
    - coalesce((SELECT sum(CASE WHEN j.to_account = 'authorised' THEN j.sum ELSE -j.sum END)::bigint FROM reward_journal j
        WHERE j.bureau_id = bureau AND 'authorised' IN (j.from_account, j.to_account)), 0)
$$;--> statement-breakpoint
-- What was decided anew is due, whatever the finance authority had settled before.
CREATE OR REPLACE FUNCTION guard_payout() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  due matters%ROWTYPE;
BEGIN
  -- The owner tells the demo's story and repairs; it could take this trigger away.
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  NEW.authorised_at := now();
  SELECT * INTO due FROM matters m WHERE m.bureau_id = NEW.bureau_id AND m.id = NEW.matter_id FOR UPDATE;
  PERFORM refuse_unless(due.reward ->> 'claim' IS NOT NULL AND due.reward ->> 'payment' IS NULL
    AND due.reward ->> 'lapsedOn' IS NULL, 'authorised-in-turn');
  PERFORM refuse_unless(NEW.sum = sum_due(due.reward), 'authorised-as-awarded');
  PERFORM refuse_unless(NEW.round = 1 + (SELECT count(*) FROM payouts p
    WHERE p.bureau_id = NEW.bureau_id AND p.matter_id = NEW.matter_id AND (has_step(p.bureau_id, p.id, 'sent-back') OR has_step(p.bureau_id, p.id, 'returned')))
    AND NEW.round = 1 + (SELECT count(*) FROM payouts p
    WHERE p.bureau_id = NEW.bureau_id AND p.matter_id = NEW.matter_id), 'one-authorisation-at-a-time');
  PERFORM lock_budget(NEW.bureau_id);
  PERFORM refuse_unless(coalesce(NEW.sum <= budget_room(NEW.bureau_id, this_year()), true), 'within-the-budget');
  PERFORM refuse_unless(NEW.way = chosen_way(NEW.bureau_id, NEW.matter_id), 'paid-as-chosen');
  PERFORM refuse_unless(is_settled_in(NEW.bureau_id, NEW.authorised_by::text, 'finance'), 'authoriser-is-of-finance');
  PERFORM refuse_unless(NOT had_a_hand(NEW.bureau_id, NEW.matter_id, NEW.authorised_by), 'finance-had-no-hand');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION guard_paid() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM refuse_unless(session_user = current_user OR EXISTS (SELECT FROM payouts p
    JOIN payout_steps s ON s.bureau_id = p.bureau_id AND s.payout_id = p.id AND s.step = 'paid' AND s.made_at = now()
    WHERE p.bureau_id = NEW.bureau_id AND p.matter_id = NEW.id
      AND s.made_by::text = NEW.reward #>> '{payment,by}' AND s.paper = NEW.reward #>> '{payment,voucher}'
      AND p.sum = sum_due(NEW.reward)),
    'paid-by-three');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE FUNCTION guard_budget() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.asked_at := now();
    PERFORM refuse_unless(NEW.decided_by IS NULL AND is_settled_in(NEW.bureau_id, NEW.asked_by::text, 'finance'), 'budget-entered-by-finance');
    RETURN NEW;
  END IF;
  NEW.decided_at := now();
  PERFORM refuse_unless(OLD.decided_by IS NULL AND NEW.decided_by IS NOT NULL AND to_jsonb(OLD) - '{decided_by,decided_at,approved}'::text[]
    = to_jsonb(NEW) - '{decided_by,decided_at,approved}'::text[], 'budget-stands');
  PERFORM refuse_unless(is_settled_in(NEW.bureau_id, NEW.decided_by::text, 'finance')
    OR is_settled_in(NEW.bureau_id, NEW.decided_by::text, 'head'), 'budget-decided-by-finance-or-head');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER budgets_are_guarded BEFORE INSERT OR UPDATE ON "reward_budgets" FOR EACH ROW EXECUTE FUNCTION guard_budget();--> statement-breakpoint
CREATE TRIGGER budgets_stay BEFORE DELETE ON "reward_budgets" FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER budgets_never_emptied BEFORE TRUNCATE ON "reward_budgets" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
REVOKE ALL ON FUNCTION this_year(), lock_budget(uuid), budget_room(uuid, integer), guard_budget() FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION lock_budget(uuid), budget_room(uuid, integer) TO yaoshao_web;--> statement-breakpoint
ALTER TABLE "reward_budgets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY by_grants ON "reward_budgets" TO yaoshao_web, yaoshao_auditor USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_role ON "reward_budgets" FOR SELECT TO yaoshao_desk USING ((SELECT looker_is('{finance,head}'))
  AND bureau_id = (SELECT bureau_id FROM looking_officer()));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ("decided_by", "decided_at", "approved") ON "reward_budgets" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT ON "reward_budgets" TO yaoshao_desk, yaoshao_auditor;--> statement-breakpoint
-- Heads see the sums against which they are to confirm a budget; nobody those of a matter that is kept from them.
DROP POLICY by_role ON "reward_journal";--> statement-breakpoint
CREATE POLICY by_role ON "reward_journal" FOR SELECT TO yaoshao_desk USING (
  (SELECT looker_is('{finance,head}')) AND bureau_id = (SELECT bureau_id FROM looking_officer())
  AND matter_id <> ALL (ARRAY(SELECT hidden_matters())));
