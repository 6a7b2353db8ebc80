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
