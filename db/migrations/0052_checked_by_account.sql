-- MONEY LEAVES AS WAS CHOSEN, AND TO WHOM IT WAS CHECKED FOR. Finance authorises the way that whoever reported chose last; of a
-- check stays on record up to which payee they were named by then, and nobody is paid who was named after it.
ALTER TABLE "payout_steps" ADD COLUMN "payee_version" integer;--> statement-breakpoint
CREATE FUNCTION newest_payee(bureau uuid, matter uuid) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT max(p.version) FROM reward_payees p WHERE p.bureau_id = bureau AND p.matter_id = matter), 0)
$$;--> statement-breakpoint
-- As chosenWay in app/domain/payout/chosen-way.ts: by the code alone there is no account.
CREATE FUNCTION chosen_way(bureau uuid, matter uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT p.method FROM reward_payees p WHERE p.bureau_id = bureau AND p.matter_id = matter
    ORDER BY p.version DESC LIMIT 1), 'cash')
$$;--> statement-breakpoint
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
  PERFORM refuse_unless(NEW.sum = coalesce((due.reward #>> '{finance,answer,sum}')::bigint,
    (due.reward #>> '{award,amount}')::bigint), 'authorised-as-awarded');
  PERFORM refuse_unless(NEW.round = 1 + (SELECT count(*) FROM payouts p
    WHERE p.bureau_id = NEW.bureau_id AND p.matter_id = NEW.matter_id AND has_step(p.bureau_id, p.id, 'sent-back'))
    AND NEW.round = 1 + (SELECT count(*) FROM payouts p
    WHERE p.bureau_id = NEW.bureau_id AND p.matter_id = NEW.matter_id), 'one-authorisation-at-a-time');
  PERFORM refuse_unless(NEW.way = chosen_way(NEW.bureau_id, NEW.matter_id), 'paid-as-chosen');
  PERFORM refuse_unless(is_settled_in(NEW.bureau_id, NEW.authorised_by::text, 'finance'), 'authoriser-is-of-finance');
  PERFORM refuse_unless(NOT had_a_hand(NEW.bureau_id, NEW.matter_id, NEW.authorised_by), 'finance-had-no-hand');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION guard_payout_step() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  whole payouts%ROWTYPE;
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  NEW.made_at := now();
  SELECT * INTO whole FROM payouts p WHERE p.bureau_id = NEW.bureau_id AND p.id = NEW.payout_id FOR UPDATE;
  NEW.payee_version := CASE NEW.step WHEN 'checked' THEN newest_payee(NEW.bureau_id, whole.matter_id) END;
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
  PERFORM refuse_unless(NEW.step NOT IN ('checked', 'paid') OR whole.way = chosen_way(NEW.bureau_id, whole.matter_id),
    'paid-as-chosen');
  PERFORM refuse_unless(NEW.step <> 'paid' OR NOT EXISTS (SELECT FROM payout_steps s WHERE s.bureau_id = NEW.bureau_id
    AND s.payout_id = NEW.payout_id AND s.step = 'checked' AND s.payee_version <> newest_payee(NEW.bureau_id, whole.matter_id)),
    'paid-to-whom-was-checked');
  RETURN NEW;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION newest_payee(uuid, uuid), chosen_way(uuid, uuid) FROM PUBLIC;
