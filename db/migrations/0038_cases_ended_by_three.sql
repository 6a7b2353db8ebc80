-- AN INVESTIGATION IS SUSPENDED OR ENDED, AND A CASE CLOSED, by one who leads (Penalty Procedure, art. 46, 47, 77): proposed, looked
-- at and approved like its opening, and recorded in the very transaction in which it was approved.
CREATE OR REPLACE FUNCTION approval_of(action text, OUT review text, OUT approve text) LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN action IN ('extension', 'case', 'declining', 'case-extension', 'suspension', 'termination', 'case-closing') THEN 'unit-head'
              WHEN action = 'collective-extension' THEN 'leader' END,
         CASE WHEN action IN ('extension', 'case', 'declining', 'case-extension', 'suspension', 'termination', 'case-closing') THEN 'leader'
              WHEN action = 'collective-extension' THEN 'together'
              WHEN action = 'transfer-proposal' THEN 'chief' END
$$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION guard_granted() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  what text := CASE NEW.type WHEN 'extension-decided' THEN 'extension' WHEN 'case-opened' THEN 'case' WHEN 'declined' THEN 'declining'
    WHEN 'case-extended' THEN 'case-extension' WHEN 'case-due-set' THEN 'collective-extension'
    WHEN 'investigation-suspended' THEN 'suspension' WHEN 'investigation-ended' THEN 'termination'
    WHEN 'case-closed' THEN 'case-closing' ELSE 'transfer-proposal' END;
BEGIN
  PERFORM refuse_unless(session_user = current_user OR was_decided(NEW.bureau_id, NEW.matter_id, what, NEW.event ->> 'by',
    NEW.type <> 'transfer-refused' AND coalesce((NEW.event ->> 'approved')::boolean, true)), 'decided-on-a-proposal');
  RETURN NEW;
END $$;--> statement-breakpoint
DROP TRIGGER granted_on_a_proposal ON "matter_events";--> statement-breakpoint
CREATE TRIGGER granted_on_a_proposal BEFORE INSERT ON "matter_events"
  FOR EACH ROW WHEN (NEW.type IN ('extension-decided', 'case-opened', 'declined', 'case-extended', 'case-due-set', 'transfer-approved',
    'transfer-refused', 'investigation-suspended', 'investigation-ended', 'case-closed'))
  EXECUTE FUNCTION guard_granted();
--> statement-breakpoint
-- WHAT NOBODY CAN DECIDE. The matters of open proposals on which too few are left who could have a word today: the others are
-- gone, proposed or reviewed it, or must not know of the matter. Who looks at it first does not decide as well.
CREATE FUNCTION stranded_proposals(bureau uuid) RETURNS TABLE (matter_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH waiting AS MATERIALIZED (
    SELECT p.id, p.matter_id, p.proposed_by, p.content #>> '{partner,0}' AS partner, p.reviewed_by,
           CASE WHEN p.reviewed_by IS NULL THEN a.review END AS review, replace(a.approve, 'together', 'leader') AS approve,
           CASE a.approve WHEN 'together' THEN 3 ELSE 1 END AS needed, coalesce(m.raised_to, m.unit_id) AS unit_id, m.raised_to,
           EXISTS (SELECT FROM named_officials n WHERE n.bureau_id = p.bureau_id AND n.matter_id = p.matter_id
             AND n.resolved_on IS NULL) AS unresolved
      FROM proposals p
      JOIN matters m ON m.bureau_id = p.bureau_id AND m.id = p.matter_id AND m.version = p.matter_version
      CROSS JOIN LATERAL approval_of(p.action) a
     WHERE p.bureau_id = bureau AND p.approved_by IS NULL AND p.returned_by IS NULL AND p.withdrawn_at IS NULL
  ), seated AS MATERIALIZED (
    SELECT s.id, s.unit_id AS works_in, x.office, x.unit_id, x.instead_of
      FROM staff s CROSS JOIN LATERAL seats_of(bureau, s.id, day_of(now())) x
     WHERE s.bureau_id = bureau AND s.active AND EXISTS (SELECT FROM waiting)
  ), able AS MATERIALIZED (
    SELECT w.id, s.office, s.id AS person, s.instead_of
      FROM waiting w
      JOIN seated s ON s.office IN (w.review, w.approve) AND (s.office <> 'unit-head' OR s.unit_id = w.unit_id)
     WHERE s.id <> w.proposed_by AND s.id::text IS DISTINCT FROM w.partner AND s.id IS DISTINCT FROM w.reviewed_by
       AND (s.instead_of IS NULL OR s.instead_of <> w.proposed_by AND s.instead_of IS DISTINCT FROM w.reviewed_by)
       AND (NOT w.unresolved OR (s.works_in = w.raised_to) IS TRUE)
       AND NOT EXISTS (SELECT FROM matter_exclusions x WHERE x.bureau_id = bureau AND x.matter_id = w.matter_id
         AND (x.staff_id = s.id OR x.unit_id = s.works_in))
  )
  SELECT DISTINCT w.matter_id
    FROM waiting w
   WHERE CASE WHEN w.review IS NULL
     THEN (SELECT count(DISTINCT a.person) FROM able a WHERE a.id = w.id AND a.office = w.approve) < w.needed
     ELSE NOT EXISTS (SELECT FROM able r WHERE r.id = w.id AND r.office = w.review
       AND (SELECT count(DISTINCT a.person) FROM able a WHERE a.id = w.id AND a.office = w.approve
              AND a.person <> r.person AND a.instead_of IS DISTINCT FROM r.person) >= w.needed) END
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION stranded_proposals(uuid) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION stranded_proposals(uuid) TO yaoshao_web, yaoshao_jobs;--> statement-breakpoint
-- Nobody is of a team of two on a matter that is kept from them.
CREATE OR REPLACE FUNCTION guard_team() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM refuse_unless(session_user = current_user OR EXISTS (SELECT FROM staff s
    WHERE s.bureau_id = NEW.bureau_id AND s.id::text = NEW.content #>> '{partner,0}' AND s.id <> NEW.proposed_by AND s.active
      AND s.role IN ('handler', 'head')
      AND NOT EXISTS (SELECT FROM matter_exclusions x WHERE x.bureau_id = NEW.bureau_id AND x.matter_id = NEW.matter_id
        AND (x.staff_id = s.id OR x.unit_id = s.unit_id))), 'team-of-two');
  RETURN NEW;
END $$;--> statement-breakpoint
-- Nor of the officers of a case.
CREATE FUNCTION guard_officers() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM refuse_unless(session_user = current_user OR NOT EXISTS (SELECT FROM staff s
    JOIN matter_exclusions x ON x.bureau_id = s.bureau_id AND (x.staff_id = s.id OR x.unit_id = s.unit_id)
    WHERE s.bureau_id = NEW.bureau_id AND x.matter_id = NEW.matter_id AND NEW.event -> 'officers' ? s.id::text), 'officers-may-know');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER officers_may_know BEFORE INSERT ON "matter_events"
  FOR EACH ROW WHEN (NEW.type = 'officers-named') EXECUTE FUNCTION guard_officers();
