-- WHAT A REVIEW SETS ASIDE IS PROMISED NO MORE. A reward that was told and begins anew stayed committed in the journal for good, and
-- was committed a second time when it was told again; what finance had authorised of it stayed authorised.
ALTER TABLE "reward_journal" DROP CONSTRAINT "an_entry_moves_between_two";--> statement-breakpoint
-- As app/domain/payout/journal.ts.
ALTER TABLE "reward_journal" ADD CONSTRAINT "an_entry_moves_between_two" CHECK (("kind", "from_account", "to_account") IN (
  ('commitment', 'free', 'committed'), ('lapse', 'committed', 'free'), ('authorisation', 'committed', 'authorised'),
  ('sent-back', 'authorised', 'committed'), ('payment', 'authorised', 'paid'), ('opening', 'committed', 'paid'),
  ('set-aside', 'committed', 'free')));--> statement-breakpoint
CREATE FUNCTION book_set_aside() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM refuse_unless(session_user = current_user OR NOT EXISTS (SELECT FROM payouts p
    WHERE p.bureau_id = NEW.bureau_id AND p.matter_id = NEW.id AND NOT has_step(p.bureau_id, p.id, 'sent-back')), 'sent-back-before-set-aside');
  PERFORM book(NEW.bureau_id, NEW.id, day_of(now()), 'set-aside', 'committed', 'free', sum_due(OLD.reward));
  RETURN NULL;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION book_set_aside() FROM PUBLIC;--> statement-breakpoint
CREATE TRIGGER set_aside_is_booked AFTER UPDATE OF "reward" ON "matters" FOR EACH ROW
  WHEN (OLD.reward ->> 'notifiedOn' IS NOT NULL AND OLD.reward ->> 'lapsedOn' IS NULL AND nullif(NEW.reward, 'null'::jsonb) IS NULL)
  EXECUTE FUNCTION book_set_aside();
