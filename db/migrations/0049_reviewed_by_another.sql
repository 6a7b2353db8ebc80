-- A DECISION ON A REWARD IS LOOKED AT AGAIN, by somebody else. A reward begins anew only where its reporter had asked for that, the
-- request is answered in the same breath, and nothing was paid; whoever assessed it or told of the no does not answer.
DROP TRIGGER reward_has_four_eyes ON "matters";--> statement-breakpoint
CREATE TRIGGER reward_has_four_eyes BEFORE UPDATE OF "reward", "penalty" ON "matters"
  FOR EACH ROW WHEN (NEW.penalty IS DISTINCT FROM OLD.penalty OR NEW.reward IS DISTINCT FROM OLD.reward AND NOT coalesce(
    OLD.dates ? 'reward-review-asked' AND NOT NEW.dates ? 'reward-review-asked'
    AND NEW.dates -> 'reward-reopened' = NEW.dates -> 'reward-review-answered'
    AND OLD.reward -> 'payment' = 'null' AND coalesce(NEW.reward, 'null') = 'null', false))
  EXECUTE FUNCTION guard_reward();--> statement-breakpoint
CREATE FUNCTION guard_review() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM refuse_unless(session_user = current_user OR NEW.event ->> 'by' IS DISTINCT FROM (
    SELECT e.event ->> 'by' FROM matter_events e
     WHERE e.bureau_id = NEW.bureau_id AND e.matter_id = NEW.matter_id AND e.type = 'reward-assessed'
     ORDER BY e.seq DESC LIMIT 1), 'reviewed-by-another');
  RETURN NEW;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION guard_review() FROM PUBLIC;--> statement-breakpoint
CREATE TRIGGER review_by_another BEFORE INSERT ON "matter_events"
  FOR EACH ROW WHEN (NEW.type = 'reward-review-answered') EXECUTE FUNCTION guard_review();--> statement-breakpoint
-- Few are hidden from anybody: what is looked up by it is looked up one by one, not read through.
ALTER FUNCTION hidden_matters() ROWS 20;
