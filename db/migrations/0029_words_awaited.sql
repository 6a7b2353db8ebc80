-- WHOSE WORD A PROPOSAL WAITS FOR. Whoever has to review or approve reads the matter that waits for them, as long as it waits.
-- Every seat somebody decides in on a day; in whose place, where they are a deputy. Says the same as holds_office; a test asks both.
CREATE FUNCTION seats_of(bureau uuid, person uuid, on_day date) RETURNS TABLE (office text, unit_id uuid, instead_of uuid)
LANGUAGE sql STABLE AS $$
  WITH whose AS (
    SELECT w.id, w.instead_of
      FROM (SELECT person AS id, NULL::uuid AS instead_of
            UNION ALL
            SELECT a.staff_id, a.staff_id FROM absences a
             WHERE a.bureau_id = bureau AND a.deputy_id = person AND a.approved
               AND days_of(a.from_on, a.until_on, a.ended_at) @> on_day) w
     WHERE NOT is_away(bureau, person, on_day) AND counts_as(bureau, person, '{intake,handler,head}', on_day)
  ), terms AS (
    SELECT t.office, t.unit_id, w.instead_of FROM whose w JOIN office_terms t ON t.bureau_id = bureau AND t.staff_id = w.id
     WHERE t.approved AND day_of(t.decided_at) < on_day AND days_of(t.from_on, t.until_on, t.ended_at) @> on_day
       AND counts_as(bureau, w.id, CASE t.office WHEN 'unit-head' THEN '{intake,handler,head}' ELSE '{head}' END::text[], on_day)
  )
  SELECT 'unit-head', s.unit_id, w.instead_of FROM whose w JOIN staff s ON s.bureau_id = bureau AND s.id = w.id
   WHERE s.unit_id IS NOT NULL AND counts_as(bureau, w.id, '{head}', on_day)
  UNION
  SELECT * FROM terms
  UNION
  SELECT 'leader', NULL, t.instead_of FROM terms t WHERE t.office = 'chief'
$$;--> statement-breakpoint
-- The open proposals of matters as they stand that wait for the word of whoever looks: nobody's own, nobody's twice, and none
-- of a matter they must not know of. What the leaders decide together waits for who has not spoken, and then for who concludes.
CREATE FUNCTION awaited_proposals() RETURNS TABLE (id uuid, matter_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH looker AS MATERIALIZED (SELECT * FROM looking_officer()),
  seats AS MATERIALIZED (SELECT s.* FROM looker o CROSS JOIN LATERAL seats_of(o.bureau_id, o.id, day_of(now())) s)
  SELECT p.id, p.matter_id
    FROM looker o
    JOIN proposals p ON p.bureau_id = o.bureau_id AND p.approved_by IS NULL AND p.returned_by IS NULL AND p.withdrawn_at IS NULL
    JOIN matters m ON m.bureau_id = p.bureau_id AND m.id = p.matter_id AND m.version = p.matter_version
    CROSS JOIN LATERAL approval_of(p.action) a
   WHERE p.proposed_by <> o.id AND p.reviewed_by IS DISTINCT FROM o.id
     AND EXISTS (SELECT FROM seats s
       WHERE s.office = CASE WHEN a.review IS NOT NULL AND p.reviewed_by IS NULL THEN a.review
               ELSE replace(a.approve, 'together', 'leader') END
         AND (s.office <> 'unit-head' OR s.unit_id = coalesce(m.raised_to, m.unit_id))
         AND (s.instead_of IS NULL OR s.instead_of <> p.proposed_by AND s.instead_of IS DISTINCT FROM p.reviewed_by))
     AND (a.approve <> 'together' OR p.reviewed_by IS NULL
       OR NOT EXISTS (SELECT FROM proposal_opinions w WHERE w.bureau_id = p.bureau_id AND w.proposal_id = p.id AND w.staff_id = o.id)
       OR (SELECT count(*) >= 3 AND count(*) FILTER (WHERE w.agrees) * 2 > count(*) FROM proposal_opinions w
            WHERE w.bureau_id = p.bureau_id AND w.proposal_id = p.id))
     AND p.matter_id <> ALL (ARRAY(SELECT hidden_matters()))
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION awaited_proposals() FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION awaited_proposals() TO yaoshao_desk;--> statement-breakpoint
ALTER POLICY by_reach ON "matters" USING (
  bureau_id = (SELECT bureau_id FROM looking_officer())
  AND CASE (SELECT role FROM looking_officer())
    WHEN 'intake' THEN true
    WHEN 'handler' THEN (SELECT unit_id FROM looking_officer()) IN (unit_id, raised_to)
      OR id = ANY (ARRAY(SELECT matter_id FROM awaited_proposals()))
    WHEN 'head' THEN (SELECT unit_id FROM looking_officer()) IN (unit_id, raised_to)
      OR id = ANY (ARRAY(SELECT matter_id FROM awaited_proposals()))
    WHEN 'committee' THEN reward_eligible
    WHEN 'finance' THEN reward_claimed
    ELSE false END
  AND id <> ALL (ARRAY(SELECT hidden_matters())));--> statement-breakpoint
-- MORE DAYS FOR VERIFICATION are granted by an approved proposal, and refused by one that was sent back, in the very transaction.
CREATE FUNCTION was_decided(bureau uuid, matter uuid, what text, decider text, granted boolean) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM proposals p WHERE p.bureau_id = bureau AND p.matter_id = matter AND p.action = what
    AND CASE WHEN granted THEN p.approved_by::text = decider AND p.approved_at = now()
             ELSE p.returned_by::text = decider AND p.returned_at = now() END)
$$;--> statement-breakpoint
CREATE FUNCTION guard_granted() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM refuse_unless(session_user = current_user OR was_decided(NEW.bureau_id, NEW.matter_id, 'extension', NEW.event ->> 'by',
    (NEW.event ->> 'approved')::boolean), 'decided-on-a-proposal');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER granted_on_a_proposal BEFORE INSERT ON "matter_events"
  FOR EACH ROW WHEN (NEW.type = 'extension-decided') EXECUTE FUNCTION guard_granted();--> statement-breakpoint
DROP TRIGGER decisions_have_four_eyes ON "matter_events";--> statement-breakpoint
CREATE TRIGGER decisions_have_four_eyes BEFORE INSERT ON "matter_events"
  FOR EACH ROW WHEN (NEW.type IN ('transfer-approved', 'transfer-refused', 'case-opened', 'declined'))
  EXECUTE FUNCTION guard_decision();--> statement-breakpoint
-- What handlers have asked for and nobody has answered waits from now on for the head of their unit, and then for a leader.
INSERT INTO "proposals" ("bureau_id", "id", "matter_id", "action", "content", "matter_version", "proposed_by")
  SELECT m.bureau_id, gen_random_uuid(), m.id, 'extension', jsonb_build_object('reason', jsonb_build_array(m.extension ->> 'reason')),
         m.version, (m.extension ->> 'requestedBy')::uuid
    FROM matters m WHERE m.extension_waits AND m.stage IN ('assigned', 'in-verification');
