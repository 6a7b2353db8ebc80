-- THE REGISTER OF CASES, as far as who looks may know of it: what they are kept from is left out of every figure, so that a page is the
-- same as if it were not there. Whoever works on reports sees the cases of their own; finance and the auditor all of the bureau.
CREATE FUNCTION known_cases() RETURNS TABLE (case_id uuid, number text, fines bigint, confiscations bigint, waits boolean, seen integer,
  first_received date, cap bigint, awarded bigint, paid bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH known AS (
    SELECT m.*, o.role AS looker, (CASE o.role
        WHEN 'finance' THEN m.reward_claimed
        WHEN 'auditor' THEN false
        ELSE coalesce(o.unit_id IN (m.unit_id, m.raised_to), false) OR m.id = ANY (ARRAY(SELECT w.matter_id FROM awaited_proposals() w)) END) AS is_seen
      FROM looking_officer() o JOIN matters m ON m.bureau_id = o.bureau_id AND m.case_id IS NOT NULL
     WHERE o.role IN ('handler', 'head', 'finance', 'auditor') AND m.id <> ALL (ARRAY(SELECT hidden_matters()))
  ), summed AS (
    SELECT k.bureau_id, k.case_id,
           -- What waits for a second word is no case yet where another report of it has been confirmed.
           (array_agg(k.penalty ORDER BY k.case_waits, k.received_on, k.number))[1] AS penalty,
           bool_and(coalesce(k.penalty #>> '{entry,what}' = 'decision', false)) AS waits,
           count(*) FILTER (WHERE k.is_seen)::integer AS seen,
           min(k.received_on) AS first_received,
           coalesce(sum(sum_due(k.reward)) FILTER (WHERE (k.reward #>> '{assessment,eligible}')::boolean
             AND k.reward ->> 'decidedOn' IS NOT NULL AND k.reward ->> 'lapsedOn' IS NULL), 0)::bigint AS awarded,
           coalesce(sum(sum_due(k.reward)) FILTER (WHERE k.reward #>> '{payment,on}' IS NOT NULL), 0)::bigint AS paid
      FROM known k GROUP BY k.bureau_id, k.case_id
    HAVING bool_or(k.is_seen OR k.looker IN ('finance', 'auditor'))
  )
  SELECT s.case_id, s.penalty ->> 'decisionNumber', (s.penalty ->> 'fines')::bigint, (s.penalty ->> 'confiscations')::bigint, s.waits, s.seen,
         s.first_received,
         (SELECT p.cap FROM bureau_parameters p JOIN bureau_parameter_confirmations c ON c.bureau_id = p.bureau_id AND c.parameters_id = p.id
           WHERE p.bureau_id = s.bureau_id AND p.from_on <= s.first_received ORDER BY p.from_on DESC, p.entered_at DESC LIMIT 1),
         s.awarded, s.paid
    FROM summed s
$$;--> statement-breakpoint
-- The reports of one case in the order of their arrival. Which they are is said of those alone that the looker may open; finance knows
-- of none before its reward is claimed, and the auditor of none.
CREATE FUNCTION known_reports_of(which uuid) RETURNS TABLE (matter_id uuid, number text, received_on date, arrived bigint, standing text, share text,
  sum bigint, paid boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE WHEN w.is_theirs THEN m.id END, CASE WHEN w.is_theirs THEN m.number END, r.received_on, r.arrived, r.standing,
         m.reward #>> '{assessment,share}', r.sum, m.reward #>> '{payment,on}' IS NOT NULL
    FROM looking_officer() o
    JOIN matters m ON m.bureau_id = o.bureau_id AND m.case_id = which
   CROSS JOIN LATERAL (SELECT CASE o.role WHEN 'finance' THEN m.reward_claimed
      ELSE coalesce(o.unit_id IN (m.unit_id, m.raised_to), false) OR m.id = ANY (ARRAY(SELECT p.matter_id FROM awaited_proposals() p)) END AS is_theirs) w
    JOIN LATERAL case_reports(m.id) r ON r.matter_id = m.id
   WHERE m.id <> ALL (ARRAY(SELECT hidden_matters())) AND (o.role IN ('handler', 'head') OR o.role = 'finance' AND m.reward_claimed)
     AND EXISTS (SELECT FROM known_cases() k WHERE k.case_id = which)
   ORDER BY r.received_on, r.arrived
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION known_cases(), known_reports_of(uuid) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION known_cases(), known_reports_of(uuid), case_key(text) TO yaoshao_desk;--> statement-breakpoint
CREATE POLICY by_role ON "case_entries" FOR SELECT TO yaoshao_desk USING (
  (SELECT looker_is('{finance,auditor}')) AND bureau_id = (SELECT bureau_id FROM looking_officer())
  AND matter_id <> ALL (ARRAY(SELECT hidden_matters())));
