-- AN AWARD IS PAID BY THREE OF FINANCE: one authorises, another checks the code, a third pays; then the receipt is kept. Nobody of
-- them had a hand in the reward, and an award is paid once, however often and from wherever it is pressed.
CREATE TABLE "payouts" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"way" text NOT NULL CHECK ("way" IN ('transfer', 'cash')),
	"sum" bigint NOT NULL CHECK ("sum" > 0),
	"paper" text NOT NULL CHECK ("paper" <> ''),
	"authorised_by" uuid NOT NULL,
	"authorised_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payouts_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "one_payout_a_round" UNIQUE("bureau_id","matter_id","round"),
	CONSTRAINT "payouts_matter" FOREIGN KEY ("bureau_id","matter_id") REFERENCES "matters"("bureau_id","id"),
	CONSTRAINT "payouts_authorised_by" FOREIGN KEY ("bureau_id","authorised_by") REFERENCES "staff"("bureau_id","id"),
	-- As app/domain/payout/cash.ts: below 5,000 yuan, in fen.
	CONSTRAINT "cash_is_for_small_sums" CHECK ("way" <> 'cash' OR "sum" < 500000)
);
--> statement-breakpoint
CREATE TABLE "payout_steps" (
	"bureau_id" uuid NOT NULL,
	"payout_id" uuid NOT NULL,
	"step" text NOT NULL CHECK ("step" IN ('checked', 'paid', 'received', 'sent-back')),
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"paper" text NOT NULL,
	CONSTRAINT "payout_steps_bureau_id_payout_id_step_pk" PRIMARY KEY("bureau_id","payout_id","step"),
	CONSTRAINT "payout_steps_payout" FOREIGN KEY ("bureau_id","payout_id") REFERENCES "payouts"("bureau_id","id"),
	CONSTRAINT "payout_steps_made_by" FOREIGN KEY ("bureau_id","made_by") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "a_step_has_its_paper" CHECK ("step" = 'checked' OR "paper" <> '')
);
--> statement-breakpoint
-- Whoever assessed a reward or approved of it handles none of its money.
CREATE FUNCTION had_a_hand(bureau uuid, matter uuid, whose uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM matters m WHERE m.bureau_id = bureau AND m.id = matter AND m.reward ->> 'assessedBy' = whose::text)
      OR EXISTS (SELECT FROM reward_approvals a WHERE a.bureau_id = bureau AND a.matter_id = matter AND a.person = whose::text)
$$;--> statement-breakpoint
CREATE FUNCTION has_step(bureau uuid, payout uuid, wanted text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM payout_steps s WHERE s.bureau_id = bureau AND s.payout_id = payout AND s.step = wanted)
$$;--> statement-breakpoint
CREATE FUNCTION guard_payout() RETURNS trigger
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
  PERFORM refuse_unless(NEW.sum = coalesce((due.reward #>> '{finance,answer,sum}')::bigint,
    (due.reward #>> '{award,amount}')::bigint), 'authorised-as-awarded');
  PERFORM refuse_unless(NEW.round = 1 + (SELECT count(*) FROM payouts p
    WHERE p.bureau_id = NEW.bureau_id AND p.matter_id = NEW.matter_id AND has_step(p.bureau_id, p.id, 'sent-back'))
    AND NEW.round = 1 + (SELECT count(*) FROM payouts p
    WHERE p.bureau_id = NEW.bureau_id AND p.matter_id = NEW.matter_id), 'one-authorisation-at-a-time');
  PERFORM refuse_unless(is_settled_in(NEW.bureau_id, NEW.authorised_by::text, 'finance'), 'authoriser-is-of-finance');
  PERFORM refuse_unless(NOT had_a_hand(NEW.bureau_id, NEW.matter_id, NEW.authorised_by), 'finance-had-no-hand');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER payouts_are_guarded BEFORE INSERT ON "payouts" FOR EACH ROW EXECUTE FUNCTION guard_payout();--> statement-breakpoint
CREATE FUNCTION guard_payout_step() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  whole payouts%ROWTYPE;
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  NEW.made_at := now();
  SELECT * INTO whole FROM payouts p WHERE p.bureau_id = NEW.bureau_id AND p.id = NEW.payout_id FOR UPDATE;
  PERFORM refuse_unless(NOT has_step(NEW.bureau_id, NEW.payout_id, 'sent-back'), 'sent-back-is-over');
  PERFORM refuse_unless(is_settled_in(NEW.bureau_id, NEW.made_by::text, 'finance'), 'of-finance');
  PERFORM refuse_unless(NOT had_a_hand(NEW.bureau_id, whole.matter_id, NEW.made_by), 'finance-had-no-hand');
  PERFORM refuse_unless(CASE NEW.step
    WHEN 'paid' THEN has_step(NEW.bureau_id, NEW.payout_id, 'checked')
    WHEN 'received' THEN has_step(NEW.bureau_id, NEW.payout_id, 'paid')
    ELSE NOT has_step(NEW.bureau_id, NEW.payout_id, 'paid') END, 'payout-in-turn');
  PERFORM refuse_unless(NEW.step NOT IN ('checked', 'paid') OR NEW.made_by <> whole.authorised_by
    AND NOT EXISTS (SELECT FROM payout_steps s
      WHERE s.bureau_id = NEW.bureau_id AND s.payout_id = NEW.payout_id AND s.made_by = NEW.made_by), 'three-of-finance');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER payout_steps_are_guarded BEFORE INSERT ON "payout_steps" FOR EACH ROW EXECUTE FUNCTION guard_payout_step();--> statement-breakpoint
CREATE TRIGGER payouts_append_only BEFORE UPDATE OR DELETE ON "payouts" FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER payouts_never_emptied BEFORE TRUNCATE ON "payouts" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER payout_steps_append_only BEFORE UPDATE OR DELETE ON "payout_steps" FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER payout_steps_never_emptied BEFORE TRUNCATE ON "payout_steps" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- No reward is paid but by the third of three, in the very transaction, with that voucher and that sum.
CREATE FUNCTION guard_paid() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM refuse_unless(session_user = current_user OR EXISTS (SELECT FROM payouts p
    JOIN payout_steps s ON s.bureau_id = p.bureau_id AND s.payout_id = p.id AND s.step = 'paid' AND s.made_at = now()
    WHERE p.bureau_id = NEW.bureau_id AND p.matter_id = NEW.id
      AND s.made_by::text = NEW.reward #>> '{payment,by}' AND s.paper = NEW.reward #>> '{payment,voucher}'
      AND p.sum = coalesce((NEW.reward #>> '{finance,answer,sum}')::bigint, (NEW.reward #>> '{award,amount}')::bigint)),
    'paid-by-three');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER reward_paid_by_three BEFORE UPDATE OF "reward" ON "matters" FOR EACH ROW
  WHEN (NEW.reward ->> 'payment' IS NOT NULL AND OLD.reward ->> 'payment' IS NULL) EXECUTE FUNCTION guard_paid();--> statement-breakpoint
REVOKE ALL ON FUNCTION had_a_hand(uuid, uuid, uuid), has_step(uuid, uuid, text), guard_payout(), guard_payout_step(), guard_paid()
  FROM PUBLIC;--> statement-breakpoint
ALTER TABLE "payouts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "payout_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY by_grants ON "payouts" TO yaoshao_web, yaoshao_auditor USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_grants ON "payout_steps" TO yaoshao_web, yaoshao_auditor USING (true) WITH CHECK (true);--> statement-breakpoint
-- Finance alone, and of no reward whose matter is kept from who looks.
CREATE POLICY by_role ON "payouts" FOR SELECT TO yaoshao_desk USING (
  (SELECT looker_is('{finance}')) AND bureau_id = (SELECT bureau_id FROM looking_officer())
  AND matter_id <> ALL (ARRAY(SELECT hidden_matters())));--> statement-breakpoint
CREATE POLICY by_role ON "payout_steps" FOR SELECT TO yaoshao_desk USING (EXISTS (SELECT FROM payouts p
  WHERE p.bureau_id = payout_steps.bureau_id AND p.id = payout_steps.payout_id));--> statement-breakpoint
GRANT SELECT, INSERT ON "payouts", "payout_steps" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT ON "payouts", "payout_steps" TO yaoshao_desk, yaoshao_auditor;
