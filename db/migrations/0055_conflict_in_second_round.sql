-- WHOEVER LEARNS OF A CONFLICT STEPS ASIDE, also between two rounds: what they said in the first decides nothing. The page let them,
-- and the database did not.
CREATE OR REPLACE FUNCTION guard_conflict() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = current_user THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN
    PERFORM refuse_unless(NEW.revoked_by IS NULL AND NOT EXISTS (SELECT FROM committee_items i
      JOIN committee_scores s USING (bureau_id, matter_id, hearing) WHERE i.bureau_id = NEW.bureau_id
      AND i.set_aside_at IS NULL AND i.matter_id = NEW.matter_id AND s.round = i.round AND s.staff_id = NEW.staff_id),
      'conflict-before-scoring');
  ELSE
    PERFORM refuse_unless(OLD.revoked_by IS NULL AND NOT EXISTS (SELECT FROM committee_items i
      JOIN committee_scores s USING (bureau_id, matter_id, hearing) WHERE i.bureau_id = NEW.bureau_id
      AND i.set_aside_at IS NULL AND i.matter_id = NEW.matter_id), 'conflict-before-scoring');
  END IF;
  RETURN NEW;
END $$;
