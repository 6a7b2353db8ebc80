-- WHAT BECOMES OF A CASE: money that came in, and what a review, a court or the office itself made of a penalty, each entered by one
-- and confirmed by another. Where its sums change, what was scored or decided and not told is heard anew; what was told stands until
-- another than who proposed it decides it anew.
ALTER TABLE "case_entries" ADD COLUMN "note" text DEFAULT '' NOT NULL;--> statement-breakpoint
-- What waits for a second word, and what was told, is no part of what is scored on.
CREATE OR REPLACE FUNCTION voted_on(m matters) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(convert_to(jsonb_build_array(m.reward -> 'assessment', m.penalty - '{entry,told}'::text[], m.insider)::text, 'UTF8'))
$$;--> statement-breakpoint
-- What was decided anew stands for itself, whatever the finance authority had settled before.
CREATE OR REPLACE FUNCTION sum_due(reward jsonb) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(CASE WHEN nullif(reward -> 'revised', 'null') IS NULL THEN (reward #>> '{finance,answer,sum}')::bigint END,
    (reward #>> '{award,amount}')::bigint, 0)
$$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION guard_reward() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  before jsonb := nullif(OLD.reward, 'null'::jsonb);
  after jsonb := nullif(NEW.reward, 'null'::jsonb);
  -- The owner tells the demo's story and repairs; it could take this trigger away. It is held to nothing but leaves
  -- the same traces.
  held boolean := session_user <> current_user;
  payer text := NEW.reward #>> '{payment,by}';
  -- What two have just agreed to of its case, and only that, lets the sums change that were scored or decided on.
  changed boolean := EXISTS (SELECT FROM case_entries c WHERE c.bureau_id = NEW.bureau_id AND c.case_id = NEW.case_id
    AND c.settled = 'confirmed' AND c.settled_at = now()
    AND (c.fine, c.gains + c.goods) = ((NEW.penalty ->> 'fines')::bigint, (NEW.penalty ->> 'confiscations')::bigint));
  anew boolean;
  revised boolean;
BEGIN
  -- Nobody was told of it: it is heard anew on the sums that the case has now.
  anew := coalesce(changed AND before ->> 'notifiedOn' IS NULL AND before ->> 'denial' IS NULL AND after -> 'decidedOn' = 'null'
    AND after -> 'award' = 'null' AND after ->> 'scored' = 'false', false);
  -- It was told, and not paid: one proposed what follows from the new sums, another decides.
  revised := coalesce(before #>> '{revision,by}' IS NOT NULL AND before -> 'payment' = 'null' AND after ->> 'notifiedOn' IS NOT NULL
    AND after -> 'award' = before #> '{revision,award}' AND after #>> '{revised,by}' <> before #>> '{revision,by}'
    AND (after #>> '{revised,from}')::bigint = sum_due(before), false);
  IF before IS NOT NULL AND held THEN
    -- A no that nobody was told of may be assessed anew; everything else that was found stands.
    PERFORM refuse_unless(CASE WHEN after IS NULL
      THEN NOT (before #>> '{assessment,eligible}')::boolean AND before ->> 'denial' IS NULL
      ELSE before -> 'assessment' = after -> 'assessment' AND before -> 'assessedBy' = after -> 'assessedBy' END,
      'assessment-stands');
    PERFORM refuse_unless(before ->> 'denial' IS NULL OR before -> 'denial' = after -> 'denial', 'denial-stands');
    PERFORM refuse_unless(before #>> '{finance,answer}' IS NULL
      OR before #>> '{finance,answer,says}' = 'financeRefuses' AND after #>> '{finance,answer}' IS NULL
      OR before -> 'finance' = after -> 'finance' OR anew, 'finance-answer-stands');
    PERFORM refuse_unless(anew OR before ->> 'finance' IS NULL OR before #>> '{finance,answer}' IS NOT NULL
      OR CASE WHEN after ->> 'finance' IS NULL THEN false
        ELSE (before -> 'finance') - 'answer' = (after -> 'finance') - 'answer' END, 'finance-asked-stands');
    PERFORM refuse_unless(anew OR before -> 'decidedOn' = 'null' OR (before -> 'decidedOn' = after -> 'decidedOn'
      AND (before -> 'award' = after -> 'award' OR revised)), 'decision-stands');
    PERFORM refuse_unless(before -> 'revised' IS NOT DISTINCT FROM after -> 'revised' OR revised, 'revised-by-another');
    PERFORM refuse_unless(after -> 'restsOn' IS NOT DISTINCT FROM before -> 'restsOn' OR changed
      OR revised AND after -> 'restsOn' = 'null', 'rests-on-its-sums');
    -- A payment stands, unless the bank gave it back by this very transaction.
    PERFORM refuse_unless(before -> 'payment' = 'null' OR before -> 'payment' = after -> 'payment'
      OR after -> 'payment' = 'null' AND EXISTS (SELECT FROM payouts p JOIN payout_steps s ON s.bureau_id = p.bureau_id
        AND s.payout_id = p.id AND s.step = 'returned' AND s.made_at = now()
        WHERE p.bureau_id = NEW.bureau_id AND p.matter_id = NEW.id), 'paid-once');
    PERFORM refuse_unless((OLD.penalty - '{entry,told}'::text[]) IS NOT DISTINCT FROM (NEW.penalty - '{entry,told}'::text[]) OR changed
      OR NOT EXISTS (SELECT FROM committee_items i
      JOIN committee_scores s USING (bureau_id, matter_id, hearing)
      WHERE i.bureau_id = NEW.bureau_id AND i.matter_id = NEW.id AND i.set_aside_at IS NULL), 'voted-on-stands');
  END IF;

  -- The committee decides what its members scored, each for themselves: three of them, on the same, and by the middle grade.
  IF before IS NOT NULL AND held AND before -> 'decidedOn' = 'null' AND after -> 'decidedOn' <> 'null' THEN
    PERFORM refuse_unless((SELECT count(*) >= 3 AND bool_and(s.subject = voted_on(NEW))
        AND (bool_or(c.outside) OR NOT bool_or(i.needs_outside))
      FROM committee_items i JOIN committee_scores s USING (bureau_id, matter_id, hearing, round)
      JOIN committee_seats c USING (bureau_id, matter_id, hearing, staff_id)
      WHERE i.bureau_id = NEW.bureau_id AND i.matter_id = NEW.id AND i.set_aside_at IS NULL AND i.revealed_at IS NOT NULL), 'three-approve-the-same');
    PERFORM refuse_unless(coalesce(array_position(ARRAY['third', 'second', 'first'], after #>> '{award,grade}'), 0) =
      (SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY coalesce(array_position(ARRAY['third', 'second', 'first'], s.grade), 0))
         FROM committee_items i JOIN committee_scores s USING (bureau_id, matter_id, hearing, round)
        WHERE i.bureau_id = NEW.bureau_id AND i.matter_id = NEW.id AND i.set_aside_at IS NULL), 'award-is-the-middle-grade');
  END IF;

  IF after -> 'award' <> 'null' AND (before IS NULL OR before -> 'award' = 'null' OR revised) THEN
    IF held THEN
      -- 2021 Measures: one million yuan at most for one case; the amount in fen.
      PERFORM refuse_unless((after #>> '{award,amount}')::bigint BETWEEN 0 AND 100000000, 'award-below-the-cap');
    END IF;
    INSERT INTO reward_approvals (bureau_id, matter_id, person, subject)
      VALUES (NEW.bureau_id, NEW.id, 'committee', awarded(NEW)) ON CONFLICT DO NOTHING;
  END IF;

  -- What is decided anew keeps to the same rule: a large one names by which document the finance authority agreed.
  IF revised AND held AND (after #>> '{award,amount}')::bigint > greatest(sum_due(before), 49999999) THEN
    PERFORM refuse_unless(before #>> '{revision,financePaper}' <> '', 'finance-agreed-first');
  END IF;

  -- 2025 Announcement No. 41: also that there is no reward is told. What one alone found another tells, having read it.
  IF after ->> 'denial' IS NOT NULL AND held AND (before IS NULL OR before ->> 'denial' IS NULL) THEN
    PERFORM refuse_unless(before IS NOT NULL AND after ->> 'notifiedOn' IS NULL
      AND CASE WHEN (after #>> '{assessment,eligible}')::boolean
        THEN after ->> 'decidedOn' IS NOT NULL AND after ->> 'award' IS NULL
        ELSE after #>> '{denial,by}' <> after ->> 'assessedBy' END, 'denied-by-another');
  END IF;

  -- Who asked the finance authority does not set down what it answered; another sum keeps to the cap of a case.
  IF after #>> '{finance,answer}' IS NOT NULL AND held
    AND (before IS NULL OR before #>> '{finance,answer}' IS NULL) THEN
    PERFORM refuse_unless(before ->> 'finance' IS NOT NULL
      AND after #>> '{finance,answer,by}' <> before #>> '{finance,askedBy}'
      AND coalesce((after #>> '{finance,answer,sum}')::bigint BETWEEN 1 AND 100000000,
        after #>> '{finance,answer,says}' <> 'financeOtherSum'), 'answered-by-another');
  END IF;

  -- 2021 Measures: from 500,000 yuan on together with the finance authority; a province may begin lower. A refusal is none.
  IF after ->> 'notifiedOn' IS NOT NULL AND held AND (before IS NULL OR before ->> 'notifiedOn' IS NULL) THEN
    PERFORM refuse_unless(after ->> 'denial' IS NULL AND (NEW.dates ? 'finance-consulted'
      OR after #>> '{finance,answer,says}' IN ('financeAgrees', 'financeOtherSum')
      OR ((after #>> '{award,amount}')::bigint < 50000000
        AND after #>> '{award,financeConsulted}' = 'false')), 'finance-agreed-first');
  END IF;

  IF payer IS NOT NULL AND held AND (before IS NULL OR before -> 'payment' = 'null') THEN
    PERFORM refuse_unless(before ->> 'claim' IS NOT NULL AND before ->> 'notifiedOn' IS NOT NULL, 'payment-in-turn');
    PERFORM refuse_unless(is_settled_in(NEW.bureau_id, payer, 'finance'), 'payer-is-of-finance');
    PERFORM refuse_unless(payer <> after ->> 'assessedBy' AND NOT EXISTS (SELECT FROM reward_approvals a
      WHERE a.bureau_id = NEW.bureau_id AND a.matter_id = NEW.id AND a.person = payer), 'payer-did-not-approve');
    PERFORM refuse_unless(EXISTS (SELECT FROM reward_approvals a WHERE a.bureau_id = NEW.bureau_id
      AND a.matter_id = NEW.id AND a.person = 'committee' AND a.subject = awarded(NEW)), 'paid-as-approved');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION case_reports(matter uuid) RETURNS TABLE (matter_id uuid, received_on date, arrived bigint, standing text, sum bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT m.id, m.received_on,
         (SELECT min(e.seq) FROM matter_events e WHERE e.bureau_id = m.bureau_id AND e.matter_id = m.id AND e.type = 'received'),
         CASE WHEN nullif(m.reward, 'null'::jsonb) IS NULL THEN 'open'
              WHEN NOT (m.reward #>> '{assessment,eligible}')::boolean THEN 'none'
              WHEN m.reward ->> 'decidedOn' IS NULL THEN 'open'
              WHEN m.reward ->> 'award' IS NULL THEN 'none'
              WHEN m.reward ->> 'lapsedOn' IS NOT NULL THEN 'given-up'
              ELSE 'awarded' END,
         sum_due(m.reward)
    FROM matters own
    JOIN matters m ON m.bureau_id = own.bureau_id AND m.case_id = own.case_id AND m.kind = 'report'
   WHERE own.id = matter
$$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION guard_case_cap() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  -- The owner tells the demo's story and repairs; it could take this trigger away.
  IF sum_due(NEW.reward) > sum_due(OLD.reward) AND session_user <> current_user THEN
    PERFORM hold_case(NEW.id);
    PERFORM refuse_unless(sum_due(NEW.reward) + coalesce((SELECT sum(r.sum) FROM case_reports(NEW.id) r
      WHERE r.matter_id <> NEW.id AND r.standing = 'awarded'), 0) <= 100000000, 'case-below-the-cap');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
-- Scores on sums that the case no longer has are kept, and count no more.
CREATE TRIGGER heard_anew_unheard AFTER UPDATE OF "reward" ON "matters" FOR EACH ROW
  WHEN (OLD.reward -> 'heardOn' IS DISTINCT FROM NEW.reward -> 'heardOn' AND nullif(NEW.reward, 'null'::jsonb) IS NOT NULL)
  EXECUTE FUNCTION set_item_aside();--> statement-breakpoint
CREATE OR REPLACE FUNCTION book_reward() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  more bigint := sum_due(NEW.reward) - sum_due(OLD.reward);
BEGIN
  IF NEW.reward ->> 'notifiedOn' IS NOT NULL AND OLD.reward ->> 'notifiedOn' IS NULL THEN
    PERFORM book(NEW.bureau_id, NEW.id, (NEW.reward ->> 'notifiedOn')::date, 'commitment', 'free', 'committed', sum_due(NEW.reward));
  ELSIF NEW.reward -> 'revised' IS DISTINCT FROM OLD.reward -> 'revised' THEN
    PERFORM book(NEW.bureau_id, NEW.id, (NEW.reward #>> '{revised,on}')::date, 'commitment', 'free', 'committed', more);
    PERFORM book(NEW.bureau_id, NEW.id, (NEW.reward #>> '{revised,on}')::date, 'set-aside', 'committed', 'free', -more);
  END IF;
  IF NEW.reward ->> 'lapsedOn' IS NOT NULL AND OLD.reward ->> 'lapsedOn' IS NULL THEN
    PERFORM book(NEW.bureau_id, NEW.id, (NEW.reward ->> 'lapsedOn')::date, 'lapse', 'committed', 'free', sum_due(NEW.reward));
  END IF;
  RETURN NULL;
END $$;
