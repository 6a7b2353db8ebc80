-- WHAT TAKES MORE THAN ONE becomes so by an approved proposal alone, in the very transaction in which it was approved; and
-- what the chief did not approve by one that was sent back.
CREATE OR REPLACE FUNCTION guard_granted() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  what text := CASE NEW.type WHEN 'extension-decided' THEN 'extension' WHEN 'case-opened' THEN 'case' WHEN 'declined' THEN 'declining'
    WHEN 'case-extended' THEN 'case-extension' WHEN 'case-due-set' THEN 'collective-extension' ELSE 'transfer-proposal' END;
BEGIN
  PERFORM refuse_unless(session_user = current_user OR was_decided(NEW.bureau_id, NEW.matter_id, what, NEW.event ->> 'by',
    NEW.type <> 'transfer-refused' AND coalesce((NEW.event ->> 'approved')::boolean, true)), 'decided-on-a-proposal');
  RETURN NEW;
END $$;--> statement-breakpoint
DROP TRIGGER granted_on_a_proposal ON "matter_events";--> statement-breakpoint
CREATE TRIGGER granted_on_a_proposal BEFORE INSERT ON "matter_events"
  FOR EACH ROW WHEN (NEW.type IN ('extension-decided', 'case-opened', 'declined', 'case-extended', 'case-due-set', 'transfer-approved',
    'transfer-refused'))
  EXECUTE FUNCTION guard_granted();--> statement-breakpoint
-- A TEAM OF TWO proposes what goes to the police (State Council Order 310, art. 5), and neither of them decides on it.
CREATE FUNCTION guard_team() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM refuse_unless(session_user = current_user OR EXISTS (SELECT FROM staff s
    WHERE s.bureau_id = NEW.bureau_id AND s.id::text = NEW.content #>> '{partner,0}' AND s.id <> NEW.proposed_by AND s.active
      AND s.role IN ('handler', 'head')), 'team-of-two');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER proposed_by_a_team BEFORE INSERT ON "proposals"
  FOR EACH ROW WHEN (NEW.action = 'transfer-proposal') EXECUTE FUNCTION guard_team();--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "partner_does_not_decide" CHECK (coalesce("content" #>> '{partner,0}', '') <> ALL
  (ARRAY[coalesce("reviewed_by"::text, '-'), coalesce("approved_by"::text, '-'), coalesce("returned_by"::text, '-')]));--> statement-breakpoint
-- The open proposals of matters as they stand that wait for somebody's word: nobody's own, nobody's twice, and none of a matter
-- they must not know of. What the leaders decide together waits for who has not spoken, and then for who concludes.
CREATE FUNCTION proposals_awaiting(bureau uuid, person uuid, unit uuid) RETURNS TABLE (id uuid, matter_id uuid)
LANGUAGE sql STABLE AS $$
  WITH seats AS MATERIALIZED (SELECT * FROM seats_of(bureau, person, day_of(now())))
  SELECT p.id, p.matter_id
    FROM proposals p
    JOIN matters m ON m.bureau_id = p.bureau_id AND m.id = p.matter_id AND m.version = p.matter_version
    CROSS JOIN LATERAL approval_of(p.action) a
   WHERE p.bureau_id = bureau AND p.approved_by IS NULL AND p.returned_by IS NULL AND p.withdrawn_at IS NULL
     AND p.proposed_by <> person AND p.reviewed_by IS DISTINCT FROM person
     AND p.content #>> '{partner,0}' IS DISTINCT FROM person::text
     AND EXISTS (SELECT FROM seats s
       WHERE s.office = CASE WHEN a.review IS NOT NULL AND p.reviewed_by IS NULL THEN a.review
               ELSE replace(a.approve, 'together', 'leader') END
         AND (s.office <> 'unit-head' OR s.unit_id = coalesce(m.raised_to, m.unit_id))
         AND (s.instead_of IS NULL OR s.instead_of <> p.proposed_by AND s.instead_of IS DISTINCT FROM p.reviewed_by))
     AND (a.approve <> 'together' OR p.reviewed_by IS NULL
       OR NOT EXISTS (SELECT FROM proposal_opinions w WHERE w.bureau_id = p.bureau_id AND w.proposal_id = p.id AND w.staff_id = person)
       OR (SELECT count(*) >= 3 AND count(*) FILTER (WHERE w.agrees) * 2 > count(*) FROM proposal_opinions w
            WHERE w.bureau_id = p.bureau_id AND w.proposal_id = p.id))
     AND NOT EXISTS (SELECT FROM matter_exclusions x
       WHERE x.bureau_id = p.bureau_id AND x.matter_id = p.matter_id AND (x.staff_id = person OR x.unit_id = unit))
     AND ((m.raised_to = unit) IS TRUE OR NOT EXISTS (SELECT FROM named_officials n
       WHERE n.bureau_id = p.bureau_id AND n.matter_id = p.matter_id AND n.resolved_on IS NULL))
$$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION awaited_proposals() RETURNS TABLE (id uuid, matter_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT w.* FROM looking_officer() o CROSS JOIN LATERAL proposals_awaiting(o.bureau_id, o.id, o.unit_id) w
$$;--> statement-breakpoint
-- WHOEVER HAS TO SAY SOMETHING IS TOLD, once from the day on which it waits for them, and once more when its limit ends by
-- this day. Only those are asked after who may hold an office.
CREATE FUNCTION tell_of_proposals(until date) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO staff_news (bureau_id, reader, kind, about, day, matter_id)
    SELECT p.bureau_id, s.id, t.kind, p.id, t.day, p.matter_id
      FROM staff s
     CROSS JOIN LATERAL proposals_awaiting(s.bureau_id, s.id, s.unit_id) w
      JOIN proposals p ON p.bureau_id = s.bureau_id AND p.id = w.id
      JOIN matters m ON m.bureau_id = p.bureau_id AND m.id = p.matter_id
     CROSS JOIN LATERAL (SELECT 'letter' AS kind, day_of(coalesce(p.reviewed_at, p.proposed_at)) AS day
       UNION ALL SELECT 'decision', m.next_due WHERE m.next_due <= until AND NOT m.next_paused) t
     WHERE s.active AND (s.role = 'head'
       OR EXISTS (SELECT FROM office_terms o WHERE o.bureau_id = s.bureau_id AND o.staff_id = s.id AND o.ended_at IS NULL)
       OR EXISTS (SELECT FROM absences a WHERE a.bureau_id = s.bureau_id AND a.deputy_id = s.id AND a.until_on >= day_of(now())))
  ON CONFLICT DO NOTHING
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION tell_of_proposals(date) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION tell_of_proposals(date) TO yaoshao_jobs;--> statement-breakpoint
-- What handlers have reported and nobody has answered waits from now on for the chief. Nobody was asked for a second name then.
INSERT INTO "proposals" ("bureau_id", "id", "matter_id", "action", "content", "matter_version", "proposed_by")
  SELECT m.bureau_id, gen_random_uuid(), m.id, 'transfer-proposal', jsonb_build_object('partner',
           jsonb_build_array(m.transfer_proposed_by), 'record', jsonb_build_array(e.note)), m.version, m.transfer_proposed_by
    FROM matters m CROSS JOIN LATERAL (SELECT e.event ->> 'note' AS note FROM matter_events e
      WHERE e.bureau_id = m.bureau_id AND e.matter_id = m.id AND e.type = 'transfer-proposed' ORDER BY e.seq DESC LIMIT 1) e
   WHERE m.transfer_waits AND m.transfer_proposed_by IS NOT NULL AND m.stage IN ('in-verification', 'case-opened');
