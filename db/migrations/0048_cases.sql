-- A CASE is one penalty decision or one judgment, whatever number of reports led to it. What is known of it is entered by one and
-- confirmed by another; entries only grow, and the newest that was confirmed is how it stands.
CREATE FUNCTION case_key(number text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(upper(regexp_replace(normalize(number, NFKC), '\s', '', 'g')), '[]()【】', '〔〕〔〕〔〕')
$$;--> statement-breakpoint
CREATE TABLE "cases" (
	"bureau_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"number" text NOT NULL,
	"key" text NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "cases_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "one_case_of_a_number" UNIQUE("bureau_id","key"),
	CONSTRAINT "case_has_a_number" CHECK ("key" <> '')
);
--> statement-breakpoint
CREATE TABLE "case_entries" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"seq" bigserial NOT NULL,
	"case_id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"what" text NOT NULL,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"decided_on" date,
	"respondent" text NOT NULL,
	"penalties" text[] NOT NULL,
	"court" text,
	"fine" bigint NOT NULL,
	"fine_paper" text NOT NULL,
	"gains" bigint NOT NULL,
	"gains_paper" text NOT NULL,
	"goods" bigint NOT NULL,
	"goods_paper" text NOT NULL,
	"base_note" text NOT NULL,
	"changed_on" date,
	"changed_by" text,
	"paper" text,
	"collected" bigint,
	"as_before" boolean DEFAULT false NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"settled" text,
	"settled_by" uuid,
	"settled_at" timestamp with time zone,
	"reason" text,
	CONSTRAINT "case_entries_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	FOREIGN KEY ("bureau_id","case_id") REFERENCES "cases"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","matter_id") REFERENCES "matters"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","made_by") REFERENCES "staff"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","settled_by") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "entry_is_known" CHECK ("what" IN ('decision', 'correction', 'review', 'court', 'collection')
	  AND "kind" IN ('penalty', 'judgment') AND ("kind" = 'judgment') = ("court" IS NOT NULL)
	  AND ("settled" IS NULL OR "settled" IN ('confirmed', 'returned', 'withdrawn'))),
	CONSTRAINT "entry_sums" CHECK ("fine" >= 0 AND "gains" >= 0 AND "goods" >= 0
	  AND ("what" = 'collection') = ("collected" IS NOT NULL) AND coalesce("collected", 1) > 0),
	CONSTRAINT "entry_has_its_paper" CHECK ("what" IN ('decision', 'correction')
	  OR "changed_on" IS NOT NULL AND coalesce("paper", '') <> ''),
	CONSTRAINT "entry_is_two_peoples" CHECK ("as_before" OR "made_by" IS NOT NULL AND "decided_on" IS NOT NULL
	  AND ("settled" = 'withdrawn') IS NOT DISTINCT FROM ("settled_by" = "made_by")),
	CONSTRAINT "entry_is_settled_at_a_moment" CHECK (("settled" IS NULL) = ("settled_at" IS NULL)
	  AND coalesce("settled" = 'returned', false) = ("reason" IS NOT NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_case_entry" ON "case_entries" USING btree ("bureau_id","matter_id") WHERE "settled" IS NULL;--> statement-breakpoint
CREATE INDEX "entries_of_case" ON "case_entries" USING btree ("bureau_id","case_id","seq");--> statement-breakpoint
ALTER TABLE "matters" ADD COLUMN "case_id" uuid;--> statement-breakpoint
ALTER TABLE "matters" ADD CONSTRAINT "matter_hangs_on_case" FOREIGN KEY ("bureau_id","case_id") REFERENCES "cases"("bureau_id","id");--> statement-breakpoint
CREATE INDEX "matters_of_case" ON "matters" ("bureau_id", "case_id") WHERE "case_id" IS NOT NULL;--> statement-breakpoint
DROP INDEX "matters_of_decision";--> statement-breakpoint
-- A matter hangs on the case of the decision that it names: brackets, blanks and wide digits are no other number.
CREATE FUNCTION hang_on_case() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  named text := NEW.penalty ->> 'decisionNumber';
BEGIN
  IF coalesce(case_key(named), '') = '' THEN
    NEW.case_id := NULL;
    RETURN NEW;
  END IF;
  INSERT INTO cases (bureau_id, number, key) VALUES (NEW.bureau_id, named, case_key(named)) ON CONFLICT DO NOTHING;
  SELECT c.id INTO STRICT NEW.case_id FROM cases c WHERE c.bureau_id = NEW.bureau_id AND c.key = case_key(named);
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER hang_on_case_at_first BEFORE INSERT ON "matters"
  FOR EACH ROW WHEN (NEW.penalty IS NOT NULL) EXECUTE FUNCTION hang_on_case();--> statement-breakpoint
CREATE TRIGGER hang_on_case BEFORE UPDATE OF "penalty" ON "matters"
  FOR EACH ROW WHEN (NEW.penalty IS DISTINCT FROM OLD.penalty) EXECUTE FUNCTION hang_on_case();--> statement-breakpoint
CREATE FUNCTION guard_case_entry() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD.settled IS NOT NULL
     OR to_jsonb(NEW) - '{settled,settled_by,settled_at,reason}'::text[]
     <> to_jsonb(OLD) - '{settled,settled_by,settled_at,reason}'::text[]) THEN
    RAISE EXCEPTION 'what is entered of a case stays' USING ERRCODE = 'restrict_violation';
  END IF;
  -- The owner tells the demo's story and carries over; it could take this trigger away.
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.made_at := now();
    PERFORM refuse_unless(NOT NEW.as_before AND NEW.settled IS NULL, 'entered-before-confirmed');
    PERFORM refuse_unless(EXISTS (SELECT FROM staff s WHERE s.bureau_id = NEW.bureau_id AND s.id = NEW.made_by
      AND s.role IN ('handler', 'head') AND s.active), 'entered-by-who-works-on-it');
    PERFORM refuse_unless(EXISTS (SELECT FROM matters m WHERE m.bureau_id = NEW.bureau_id AND m.id = NEW.matter_id
      AND m.case_id = NEW.case_id), 'entered-on-the-case-of-its-matter');
    RETURN NEW;
  END IF;
  NEW.settled_at := now();
  IF NEW.settled <> 'withdrawn' THEN
    PERFORM refuse_unless(OLD.made_at < now(), 'entered-before-confirmed');
    PERFORM refuse_unless(is_settled_in(NEW.bureau_id, NEW.settled_by::text, 'head')
      OR is_settled_in(NEW.bureau_id, NEW.settled_by::text, 'handler'), 'confirmed-by-who-works-on-it');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER case_entries_take_two BEFORE INSERT OR UPDATE ON "case_entries"
  FOR EACH ROW EXECUTE FUNCTION guard_case_entry();--> statement-breakpoint
CREATE TRIGGER case_entries_never_deleted BEFORE DELETE ON "case_entries"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER case_entries_never_emptied BEFORE TRUNCATE ON "case_entries"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER cases_never_change BEFORE UPDATE OR DELETE ON "cases"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- Nothing becomes the base of a reward that two have not agreed to: in this very transaction, and with these sums.
CREATE FUNCTION guard_case_event() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF NEW.type = 'reward-assessed' THEN
    PERFORM refuse_unless(NOT EXISTS (SELECT FROM matter_events e WHERE e.bureau_id = NEW.bureau_id AND e.matter_id = NEW.matter_id
        AND e.type IN ('outcome-recorded', 'convicted'))
      OR EXISTS (SELECT FROM matters m JOIN case_entries c ON c.bureau_id = m.bureau_id AND c.case_id = m.case_id
        WHERE m.bureau_id = NEW.bureau_id AND m.id = NEW.matter_id AND c.settled = 'confirmed'), 'assessed-on-a-confirmed-case');
    RETURN NEW;
  END IF;
  PERFORM refuse_unless(EXISTS (SELECT FROM matters m JOIN case_entries c ON c.bureau_id = m.bureau_id AND c.case_id = m.case_id
    WHERE m.bureau_id = NEW.bureau_id AND m.id = NEW.matter_id AND c.settled = 'confirmed' AND c.settled_at = now()
      AND (NEW.type = 'case-changed' OR c.matter_id = m.id AND c.settled_by::text = NEW.event ->> 'by')
      AND (c.fine, c.gains + c.goods) = ((NEW.event ->> 'fines')::bigint, (NEW.event ->> 'confiscations')::bigint)),
    'confirmed-by-two');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER case_confirmed_by_two BEFORE INSERT ON "matter_events"
  FOR EACH ROW WHEN (NEW.type IN ('case-confirmed', 'case-changed', 'reward-assessed')) EXECUTE FUNCTION guard_case_event();--> statement-breakpoint
-- Penalties from before this had one hand: they count as confirmed, "as recorded before", and say no more than they said.
CREATE FUNCTION carry_over_cases() RETURNS void LANGUAGE sql AS $$
  INSERT INTO cases (bureau_id, number, key)
    SELECT DISTINCT ON (m.bureau_id, case_key(m.penalty ->> 'decisionNumber')) m.bureau_id, m.penalty ->> 'decisionNumber',
           case_key(m.penalty ->> 'decisionNumber')
      FROM matters m WHERE case_key(m.penalty ->> 'decisionNumber') <> ''
     ORDER BY m.bureau_id, case_key(m.penalty ->> 'decisionNumber'), m.received_on
    ON CONFLICT DO NOTHING;
  UPDATE matters m SET case_id = c.id FROM cases c
   WHERE m.case_id IS NULL AND c.bureau_id = m.bureau_id AND c.key = case_key(m.penalty ->> 'decisionNumber');
  INSERT INTO case_entries (bureau_id, id, case_id, matter_id, what, kind, number, respondent, penalties, court, fine, fine_paper,
      gains, gains_paper, goods, goods_paper, base_note, as_before, made_at, settled, settled_at)
    SELECT m.bureau_id, gen_random_uuid(), m.case_id, m.id, 'decision', CASE WHEN m.penalty ? 'court' THEN 'judgment' ELSE 'penalty' END,
           m.penalty ->> 'decisionNumber', coalesce(m.reward #>> '{assessment,respondent}', ''), '{}', m.penalty ->> 'court',
           coalesce((m.penalty ->> 'fines')::bigint, 0), '', coalesce((m.penalty ->> 'confiscations')::bigint, 0), '', 0, '', '',
           true, now(), 'confirmed', now()
      FROM matters m
     WHERE m.case_id IS NOT NULL
       AND NOT EXISTS (SELECT FROM case_entries e WHERE e.bureau_id = m.bureau_id AND e.matter_id = m.id)
     ORDER BY m.dates ->> 'outcome-recorded', m.received_on
$$;--> statement-breakpoint
SELECT carry_over_cases();--> statement-breakpoint
-- The reports of one case, as before, by the case they hang on.
CREATE OR REPLACE FUNCTION case_reports(matter uuid) RETURNS TABLE (matter_id uuid, received_on date, arrived bigint, standing text, sum bigint)
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
    JOIN matters m ON m.bureau_id = own.bureau_id AND m.case_id = own.case_id AND m.kind = 'report'
   WHERE own.id = matter
$$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION hold_case(matter uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT pg_advisory_xact_lock(hashtextextended('case ' || m.bureau_id || ' ' || m.case_id, 0))
    FROM matters m WHERE m.id = matter AND m.case_id IS NOT NULL
$$;--> statement-breakpoint
-- What waits for another is among what is to be decided.
ALTER TABLE "matters" ADD COLUMN "case_waits" boolean NOT NULL
  GENERATED ALWAYS AS (coalesce("penalty" #>> '{entry,state}' = 'waits', false)) STORED;--> statement-breakpoint
CREATE OR REPLACE FUNCTION standings_of(m matters) RETURNS SETOF open_standings
LANGUAGE sql STABLE AS $$
  SELECT m.bureau_id, m.unit_id, m.raised_to, m.stage,
         m.extension_waits OR m.transfer_waits OR m.case_waits OR m.stage = 'in-verification' AND m.has_findings,
         m.reward_waits OR m.denial_waits, NULL::int, 1
   WHERE m.stage <> 'archived'
  UNION ALL
  SELECT m.bureau_id, m.unit_id, m.raised_to, '', false, false, m.urgency, 1 WHERE m.stage <> 'archived'
$$;--> statement-breakpoint
-- Whoever sees one of its matters sees the case, but for what was entered through one that they must not know of.
ALTER TABLE "cases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "case_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY by_grants ON "cases" TO yaoshao_web, yaoshao_auditor USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_grants ON "case_entries" TO yaoshao_web, yaoshao_auditor USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_matter ON "cases" FOR SELECT TO yaoshao_desk USING (
  (SELECT looker_is('{handler,head}')) AND EXISTS (SELECT FROM matters m
    WHERE m.bureau_id = cases.bureau_id AND m.case_id = cases.id));--> statement-breakpoint
CREATE POLICY by_matter ON "case_entries" FOR SELECT TO yaoshao_desk USING (
  (SELECT looker_is('{handler,head}')) AND EXISTS (SELECT FROM matters m
    WHERE m.bureau_id = case_entries.bureau_id AND m.case_id = case_entries.case_id)
  AND matter_id <> ALL (ARRAY(SELECT hidden_matters())));--> statement-breakpoint
REVOKE ALL ON FUNCTION case_key(text), hang_on_case(), guard_case_entry(), guard_case_event(), carry_over_cases() FROM PUBLIC;--> statement-breakpoint
GRANT SELECT ON "cases" TO yaoshao_desk;--> statement-breakpoint
GRANT SELECT ON "case_entries" TO yaoshao_desk, yaoshao_auditor;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ("settled", "settled_by", "settled_at", "reason") ON "case_entries" TO yaoshao_web;--> statement-breakpoint
GRANT USAGE ON SEQUENCE "case_entries_seq_seq" TO yaoshao_web;
