-- SEVERAL REPORTS OF ONE CASE. What they are awarded together stays within the cap of the case (2021 Measures: one million yuan),
-- whoever decides on them at once; who assesses one sees in which order they came and how far each has come, and not which they are.
CREATE INDEX "matters_of_decision" ON "matters" ("bureau_id", ("penalty" ->> 'decisionNumber')) WHERE "penalty" IS NOT NULL;--> statement-breakpoint
-- Those whom the looker must not know of are left out, and counted all the same where an award is held to the cap.
CREATE FUNCTION case_reports(matter uuid) RETURNS TABLE (matter_id uuid, received_on date, arrived bigint, standing text, sum bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT m.id, m.received_on,
         (SELECT min(e.seq) FROM matter_events e WHERE e.bureau_id = m.bureau_id AND e.matter_id = m.id AND e.type = 'received'),
         CASE WHEN nullif(m.reward, 'null'::jsonb) IS NULL THEN 'open'
              WHEN NOT (m.reward #>> '{assessment,eligible}')::boolean THEN 'none'
              WHEN m.reward ->> 'decidedOn' IS NULL THEN 'open'
              WHEN m.reward ->> 'award' IS NULL THEN 'none'
              WHEN m.reward ->> 'lapsedOn' IS NOT NULL THEN 'given-up'
              ELSE 'awarded' END,
         coalesce((m.reward #>> '{finance,answer,sum}')::bigint, (m.reward #>> '{award,amount}')::bigint, 0)
    FROM matters own
    JOIN matters m ON m.bureau_id = own.bureau_id AND m.penalty IS NOT NULL AND m.kind = 'report'
      AND m.penalty ->> 'decisionNumber' = own.penalty ->> 'decisionNumber'
   WHERE own.id = matter AND own.penalty IS NOT NULL AND own.penalty ->> 'decisionNumber' <> ''
$$;--> statement-breakpoint
CREATE FUNCTION known_case_reports(matter uuid) RETURNS TABLE (matter_id uuid, received_on date, arrived bigint, standing text, sum bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT r.* FROM case_reports(matter) r WHERE r.matter_id <> ALL (ARRAY(SELECT hidden_matters()))
$$;--> statement-breakpoint
-- One after the other: whoever decides on a reward of a case waits for who does so before, to the end of the transaction.
CREATE FUNCTION hold_case(matter uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT pg_advisory_xact_lock(hashtextextended('case ' || m.bureau_id || ' ' || (m.penalty ->> 'decisionNumber'), 0))
    FROM matters m WHERE m.id = matter AND m.penalty ->> 'decisionNumber' <> ''
$$;--> statement-breakpoint
CREATE FUNCTION guard_case_cap() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  due bigint := coalesce((NEW.reward #>> '{finance,answer,sum}')::bigint, (NEW.reward #>> '{award,amount}')::bigint, 0);
  was bigint := coalesce((OLD.reward #>> '{finance,answer,sum}')::bigint, (OLD.reward #>> '{award,amount}')::bigint, 0);
BEGIN
  -- The owner tells the demo's story and repairs; it could take this trigger away.
  IF due > was AND session_user <> current_user THEN
    PERFORM hold_case(NEW.id);
    PERFORM refuse_unless(due + coalesce((SELECT sum(r.sum) FROM case_reports(NEW.id) r
      WHERE r.matter_id <> NEW.id AND r.standing = 'awarded'), 0) <= 100000000, 'case-below-the-cap');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION case_reports(uuid), known_case_reports(uuid), hold_case(uuid), guard_case_cap() FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION case_reports(uuid), hold_case(uuid) TO yaoshao_web;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION known_case_reports(uuid) TO yaoshao_desk;--> statement-breakpoint
CREATE TRIGGER reward_within_case BEFORE UPDATE OF "reward" ON "matters" FOR EACH ROW EXECUTE FUNCTION guard_case_cap();
