-- THE JOURNAL OF REWARDS: every movement of their money between two accounts, so that what went out of one came into another.
-- The database enters it by itself when a reward is told, given up, authorised, sent back or paid; nobody else can.
CREATE TABLE "reward_journal" (
	"bureau_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "reward_journal_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"matter_id" uuid NOT NULL,
	"booked_on" date NOT NULL,
	"kind" text NOT NULL,
	"from_account" text NOT NULL,
	"to_account" text NOT NULL,
	"sum" bigint NOT NULL CHECK ("sum" > 0),
	CONSTRAINT "reward_journal_bureau_id_seq_pk" PRIMARY KEY("bureau_id","seq"),
	-- As app/domain/payout/journal.ts.
	CONSTRAINT "an_entry_moves_between_two" CHECK (("kind", "from_account", "to_account") IN (
	  ('commitment', 'free', 'committed'), ('lapse', 'committed', 'free'), ('authorisation', 'committed', 'authorised'),
	  ('sent-back', 'authorised', 'committed'), ('payment', 'authorised', 'paid'), ('opening', 'committed', 'paid')))
);
--> statement-breakpoint
CREATE INDEX "reward_journal_by_day" ON "reward_journal" USING btree ("bureau_id","booked_on");--> statement-breakpoint
CREATE FUNCTION sum_due(reward jsonb) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce((reward #>> '{finance,answer,sum}')::bigint, (reward #>> '{award,amount}')::bigint, 0)
$$;--> statement-breakpoint
-- Before there was a journal: what was told, what was given up, what was paid, on its own day.
INSERT INTO "reward_journal" ("bureau_id", "matter_id", "booked_on", "kind", "from_account", "to_account", "sum")
  SELECT m.bureau_id, m.id, e.day::date, e.kind, e.out_of, e.brought_to, sum_due(m.reward)
    FROM matters m CROSS JOIN LATERAL (VALUES
      (m.reward ->> 'notifiedOn', 'commitment', 'free', 'committed'),
      (m.reward ->> 'lapsedOn', 'lapse', 'committed', 'free'),
      (m.reward #>> '{payment,on}', 'opening', 'committed', 'paid')) e (day, kind, out_of, brought_to)
   WHERE e.day IS NOT NULL AND sum_due(m.reward) > 0
     AND NOT (e.kind = 'opening' AND EXISTS (SELECT FROM payouts p
       JOIN payout_steps s ON s.bureau_id = p.bureau_id AND s.payout_id = p.id AND s.step = 'paid'
       WHERE p.bureau_id = m.bureau_id AND p.matter_id = m.id))
   ORDER BY e.day, m.number, e.kind;--> statement-breakpoint
INSERT INTO "reward_journal" ("bureau_id", "matter_id", "booked_on", "kind", "from_account", "to_account", "sum")
  SELECT p.bureau_id, p.matter_id, (e.at AT TIME ZONE 'Asia/Shanghai')::date, e.kind, e.out_of, e.brought_to, p.sum
    FROM payouts p CROSS JOIN LATERAL (
      SELECT p.authorised_at AS at, 'authorisation' AS kind, 'committed' AS out_of, 'authorised' AS brought_to
      UNION ALL
      SELECT s.made_at, CASE s.step WHEN 'paid' THEN 'payment' ELSE 'sent-back' END, 'authorised',
             CASE s.step WHEN 'paid' THEN 'paid' ELSE 'committed' END FROM payout_steps s
       WHERE s.bureau_id = p.bureau_id AND s.payout_id = p.id AND s.step IN ('sent-back', 'paid')) e
   ORDER BY e.at;--> statement-breakpoint
CREATE FUNCTION book(bureau uuid, matter uuid, day date, what text, out_of text, brought_to text, fen bigint) RETURNS void LANGUAGE sql AS $$
  INSERT INTO reward_journal (bureau_id, matter_id, booked_on, kind, from_account, to_account, sum)
  SELECT bureau, matter, day, what, out_of, brought_to, fen WHERE fen > 0
$$;--> statement-breakpoint
CREATE FUNCTION book_reward() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.reward ->> 'notifiedOn' IS NOT NULL AND OLD.reward ->> 'notifiedOn' IS NULL THEN
    PERFORM book(NEW.bureau_id, NEW.id, (NEW.reward ->> 'notifiedOn')::date, 'commitment', 'free', 'committed', sum_due(NEW.reward));
  END IF;
  IF NEW.reward ->> 'lapsedOn' IS NOT NULL AND OLD.reward ->> 'lapsedOn' IS NULL THEN
    PERFORM book(NEW.bureau_id, NEW.id, (NEW.reward ->> 'lapsedOn')::date, 'lapse', 'committed', 'free', sum_due(NEW.reward));
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER reward_is_booked AFTER UPDATE OF "reward" ON "matters" FOR EACH ROW
  WHEN (NEW.reward IS DISTINCT FROM OLD.reward) EXECUTE FUNCTION book_reward();--> statement-breakpoint
CREATE FUNCTION book_payout() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM book(NEW.bureau_id, NEW.matter_id, (NEW.authorised_at AT TIME ZONE 'Asia/Shanghai')::date,
    'authorisation', 'committed', 'authorised', NEW.sum);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER payout_is_booked AFTER INSERT ON "payouts" FOR EACH ROW EXECUTE FUNCTION book_payout();--> statement-breakpoint
CREATE FUNCTION book_payout_step() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM book(p.bureau_id, p.matter_id, (NEW.made_at AT TIME ZONE 'Asia/Shanghai')::date,
      CASE NEW.step WHEN 'paid' THEN 'payment' ELSE 'sent-back' END, 'authorised',
      CASE NEW.step WHEN 'paid' THEN 'paid' ELSE 'committed' END, p.sum)
    FROM payouts p WHERE p.bureau_id = NEW.bureau_id AND p.id = NEW.payout_id;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER payout_step_is_booked AFTER INSERT ON "payout_steps" FOR EACH ROW
  WHEN (NEW.step IN ('paid', 'sent-back')) EXECUTE FUNCTION book_payout_step();--> statement-breakpoint
CREATE TRIGGER reward_journal_append_only BEFORE UPDATE OR DELETE ON "reward_journal"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER reward_journal_never_emptied BEFORE TRUNCATE ON "reward_journal"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
REVOKE ALL ON FUNCTION sum_due(jsonb), book(uuid, uuid, date, text, text, text, bigint), book_reward(), book_payout(),
  book_payout_step() FROM PUBLIC;--> statement-breakpoint
ALTER TABLE "reward_journal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY by_grants ON "reward_journal" TO yaoshao_auditor USING (true);--> statement-breakpoint
-- Finance alone, and of no reward whose matter is kept from who looks.
CREATE POLICY by_role ON "reward_journal" FOR SELECT TO yaoshao_desk USING (
  (SELECT looker_is('{finance}')) AND bureau_id = (SELECT bureau_id FROM looking_officer())
  AND matter_id <> ALL (ARRAY(SELECT hidden_matters())));--> statement-breakpoint
GRANT SELECT ON "reward_journal" TO yaoshao_desk, yaoshao_auditor;
