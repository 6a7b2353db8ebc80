-- THE FINANCE AUTHORITY ANSWERS, and a no is told. What it said and which sum it set stands in the reward, set down by somebody
-- else than asked; a refusal lets nobody be told of the award. That there is no reward is owed until it is told, and what one
-- officer alone found another tells.
CREATE OR REPLACE FUNCTION guard_reward() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  before jsonb := nullif(OLD.reward, 'null'::jsonb);
  after jsonb := nullif(NEW.reward, 'null'::jsonb);
  -- The owner tells the demo's story and repairs; it could take this trigger away. It is held to nothing but leaves
  -- the same traces.
  held boolean := session_user <> current_user;
  votes_before integer := coalesce(jsonb_array_length(OLD.reward -> 'votes'), 0);
  votes_after integer := coalesce(jsonb_array_length(NEW.reward -> 'votes'), 0);
  voter text := NEW.reward #>> ARRAY['votes', votes_before::text, 'by'];
  payer text := NEW.reward #>> '{payment,by}';
BEGIN
  IF before IS NOT NULL AND held THEN
    -- A no that nobody was told of may be assessed anew; everything else that was found stands.
    PERFORM refuse_unless(CASE WHEN after IS NULL
      THEN NOT (before #>> '{assessment,eligible}')::boolean AND before ->> 'denial' IS NULL
      ELSE before -> 'assessment' = after -> 'assessment' AND before -> 'assessedBy' = after -> 'assessedBy' END,
      'assessment-stands');
    PERFORM refuse_unless(before ->> 'denial' IS NULL OR before -> 'denial' = after -> 'denial', 'denial-stands');
    PERFORM refuse_unless(before #>> '{finance,answer}' IS NULL
      OR before #>> '{finance,answer,says}' = 'financeRefuses' AND after #>> '{finance,answer}' IS NULL
      OR before -> 'finance' = after -> 'finance', 'finance-answer-stands');
    PERFORM refuse_unless(before ->> 'finance' IS NULL OR before #>> '{finance,answer}' IS NOT NULL
      OR CASE WHEN after ->> 'finance' IS NULL THEN false
        ELSE (before -> 'finance') - 'answer' = (after -> 'finance') - 'answer' END, 'finance-asked-stands');
    PERFORM refuse_unless(before -> 'decidedOn' = 'null' OR (before -> 'decidedOn' = after -> 'decidedOn'
      AND before -> 'award' = after -> 'award'), 'decision-stands');
    PERFORM refuse_unless(before -> 'payment' = 'null' OR before -> 'payment' = after -> 'payment', 'paid-once');
    PERFORM refuse_unless(votes_before = 0 OR OLD.penalty IS NOT DISTINCT FROM NEW.penalty, 'voted-on-stands');
    PERFORM refuse_unless(votes_after BETWEEN votes_before AND votes_before + 1 AND NOT EXISTS (
      SELECT FROM generate_series(0, votes_before - 1) place
       WHERE before -> 'votes' -> place <> after -> 'votes' -> place), 'votes-stand');
  END IF;

  IF votes_after > votes_before THEN
    IF held THEN
      PERFORM refuse_unless(before IS NOT NULL AND before -> 'decidedOn' = 'null', 'vote-in-turn');
      PERFORM refuse_unless(is_settled_in(NEW.bureau_id, voter, 'committee'), 'voter-is-of-the-committee');
      PERFORM refuse_unless(voter <> after ->> 'assessedBy', 'voter-did-not-assess');
      PERFORM refuse_unless(NOT after -> 'ties' ? voter, 'voter-has-no-tie');
    END IF;
    INSERT INTO reward_approvals (bureau_id, matter_id, person, subject)
      SELECT NEW.bureau_id, NEW.id, after #>> ARRAY['votes', place::text, 'by'], voted_on(NEW)
        FROM generate_series(votes_before, votes_after - 1) place;
  END IF;

  IF after -> 'award' <> 'null' AND (before IS NULL OR before -> 'award' = 'null') THEN
    IF held THEN
      PERFORM refuse_unless((SELECT count(*) >= 3 AND bool_and(a.subject = voted_on(NEW)) FROM reward_approvals a
        WHERE a.bureau_id = NEW.bureau_id AND a.matter_id = NEW.id AND a.person <> 'committee'), 'three-approve-the-same');
      -- 2021 Measures: one million yuan at most for one case; the amount in fen.
      PERFORM refuse_unless((after #>> '{award,amount}')::bigint BETWEEN 0 AND 100000000, 'award-below-the-cap');
    END IF;
    INSERT INTO reward_approvals (bureau_id, matter_id, person, subject)
      VALUES (NEW.bureau_id, NEW.id, 'committee', awarded(NEW)) ON CONFLICT DO NOTHING;
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
-- One note, by one handler, stood for the consent, be it a refusal: no new one is taken.
ALTER TABLE "matter_events" ADD CONSTRAINT "finance_answers_in_full" CHECK ("type" <> 'finance-consulted') NOT VALID;--> statement-breakpoint
-- As app/domain/reward/is-open.ts: a no that has to be told, and is not. Older ones say nothing of it, and owe nothing.
ALTER TABLE "matters" ADD COLUMN "denial_waits" boolean NOT NULL
  GENERATED ALWAYS AS (coalesce("reward" ? 'denial' AND "reward" ->> 'denial' IS NULL
    AND (NOT coalesce(("reward" #>> '{assessment,eligible}')::boolean, false)
      OR "reward" ->> 'decidedOn' IS NOT NULL AND "reward" ->> 'award' IS NULL), false)) STORED;--> statement-breakpoint
CREATE OR REPLACE FUNCTION standings_of(m matters) RETURNS SETOF open_standings
LANGUAGE sql STABLE AS $$
  SELECT m.bureau_id, m.unit_id, m.raised_to, m.stage,
         m.extension_waits OR m.transfer_waits OR m.stage = 'in-verification' AND m.has_findings, m.reward_waits OR m.denial_waits, NULL::int, 1
   WHERE m.stage <> 'archived'
  UNION ALL
  SELECT m.bureau_id, m.unit_id, m.raised_to, '', false, false, m.urgency, 1 WHERE m.stage <> 'archived'
$$;
