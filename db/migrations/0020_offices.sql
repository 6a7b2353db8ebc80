-- WHO HOLDS WHICH OFFICE on a day, and who stands in for whom. The rules are those of app/domain/staff/office.ts, term.ts
-- and leave.ts said a second time; a test asks both.
CREATE FUNCTION day_of(moment timestamp with time zone) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT (moment AT TIME ZONE 'Asia/Shanghai')::date
$$;--> statement-breakpoint
-- Both days included; what was ended counts no more on the day of its end.
CREATE FUNCTION days_of(from_on date, until_on date, ended_at timestamp with time zone) RETURNS daterange LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN until_on < from_on OR day_of(ended_at) <= from_on THEN 'empty'::daterange
    ELSE daterange(from_on, least(until_on, day_of(ended_at) - 1), '[]') END
$$;--> statement-breakpoint
CREATE TABLE "office_terms" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"office" text NOT NULL,
	"unit_id" uuid,
	"acting" boolean NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date,
	"basis" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"approved" boolean,
	"ended_by" uuid,
	"ended_at" timestamp with time zone,
	CONSTRAINT "office_terms_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	FOREIGN KEY ("bureau_id","staff_id") REFERENCES "staff"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","unit_id") REFERENCES "units"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","asked_by") REFERENCES "staff"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","decided_by") REFERENCES "staff"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","ended_by") REFERENCES "staff"("bureau_id","id"),
	-- Heads of units hold theirs by their role, and others act in it; to lead is no unit's, and nobody acts in it.
	CONSTRAINT "office_is_one" CHECK (CASE "office" WHEN 'unit-head' THEN "acting" AND "unit_id" IS NOT NULL
		WHEN 'leader' THEN NOT "acting" AND "unit_id" IS NULL WHEN 'chief' THEN "unit_id" IS NULL ELSE false END),
	CONSTRAINT "term_has_a_day" CHECK ("until_on" >= "from_on"),
	CONSTRAINT "term_has_a_basis" CHECK ("basis" <> ''),
	CONSTRAINT "term_is_decided" CHECK (("decided_by" IS NULL) = ("approved" IS NULL) AND ("decided_by" IS NULL) = ("decided_at" IS NULL)),
	CONSTRAINT "term_takes_two" CHECK ("decided_by" <> "asked_by" AND "decided_by" <> "staff_id"),
	CONSTRAINT "term_was_held" CHECK (("ended_by" IS NULL) = ("ended_at" IS NULL) AND ("ended_by" IS NULL OR "approved" IS TRUE))
);
--> statement-breakpoint
CREATE INDEX "terms_of_staff" ON "office_terms" USING btree ("bureau_id","staff_id","office");--> statement-breakpoint
CREATE TABLE "absences" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"deputy_id" uuid,
	"from_on" date NOT NULL,
	"until_on" date NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"approved" boolean,
	"ended_by" uuid,
	"ended_at" timestamp with time zone,
	CONSTRAINT "absences_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	FOREIGN KEY ("bureau_id","staff_id") REFERENCES "staff"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","deputy_id") REFERENCES "staff"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","asked_by") REFERENCES "staff"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","decided_by") REFERENCES "staff"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","ended_by") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "absence_has_a_day" CHECK ("until_on" >= "from_on"),
	CONSTRAINT "another_stands_in" CHECK ("deputy_id" <> "staff_id"),
	CONSTRAINT "absence_is_decided" CHECK (("decided_by" IS NULL) = ("approved" IS NULL) AND ("decided_by" IS NULL) = ("decided_at" IS NULL)),
	CONSTRAINT "absence_takes_two" CHECK ("decided_by" <> "staff_id" AND "decided_by" <> "deputy_id"
		AND ("asked_by" = "staff_id" OR "decided_by" IS NOT DISTINCT FROM "asked_by")),
	CONSTRAINT "own_absence_is_ended" CHECK (("ended_by" IS NULL) = ("ended_at" IS NULL) AND ("ended_by" IS NULL OR "ended_by" = "staff_id"))
);
--> statement-breakpoint
CREATE INDEX "absences_of_staff" ON "absences" USING btree ("bureau_id","staff_id","from_on");--> statement-breakpoint
CREATE INDEX "absences_of_deputy" ON "absences" USING btree ("bureau_id","deputy_id","from_on");--> statement-breakpoint
-- WHO MAY SAY YES on a day. Those who work on matters, and as far as their role counts by then.
CREATE FUNCTION counts_as(bureau uuid, person uuid, roles text[], on_day date) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM staff s WHERE s.bureau_id = bureau AND s.id = person AND s.active AND s.role = ANY (roles)
    AND s.role_since <= on_day)
$$;--> statement-breakpoint
CREATE FUNCTION is_away(bureau uuid, person uuid, on_day date) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM absences a WHERE a.bureau_id = bureau AND a.staff_id = person AND a.approved
    AND days_of(a.from_on, a.until_on, a.ended_at) @> on_day)
$$;--> statement-breakpoint
-- From the day after it was confirmed; what is held before what is acted in. The chief is a leader as well.
CREATE FUNCTION holds_by_term(bureau uuid, person uuid, held text, unit uuid, on_day date) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN bool_and(t.acting) THEN 'acting' ELSE 'own' END
    FROM office_terms t
   WHERE t.bureau_id = bureau AND t.staff_id = person AND t.office = held AND (held <> 'unit-head' OR t.unit_id = unit)
     AND t.approved AND day_of(t.decided_at) < on_day AND days_of(t.from_on, t.until_on, t.ended_at) @> on_day
     AND counts_as(bureau, person, CASE held WHEN 'unit-head' THEN '{intake,handler,head}' ELSE '{head}' END::text[], on_day)
  HAVING count(*) > 0
$$;--> statement-breakpoint
-- Theirs by role or term, be they on leave or not.
CREATE FUNCTION holds_as_own(bureau uuid, person uuid, held text, unit uuid, on_day date) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce(
    CASE WHEN held = 'unit-head' AND counts_as(bureau, person, '{head}', on_day) AND EXISTS (SELECT FROM staff s
      WHERE s.bureau_id = bureau AND s.id = person AND s.unit_id = unit) THEN 'own' END,
    holds_by_term(bureau, person, held, unit, on_day),
    CASE held WHEN 'leader' THEN holds_by_term(bureau, person, 'chief', NULL, on_day) END)
$$;--> statement-breakpoint
-- By what right somebody decides in an office on a day: own, acting or deputy; null where they do not. Whoever is on leave
-- does not, and whoever is a deputy's deputy neither.
CREATE FUNCTION holds_office(bureau uuid, staff uuid, office text, unit uuid, on_day date) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN NOT is_away(bureau, staff, on_day) AND counts_as(bureau, staff, '{intake,handler,head}', on_day) THEN coalesce(
    holds_as_own(bureau, staff, office, unit, on_day),
    (SELECT 'deputy' FROM absences a WHERE a.bureau_id = bureau AND a.deputy_id = staff AND a.approved
        AND days_of(a.from_on, a.until_on, a.ended_at) @> on_day
        AND holds_as_own(bureau, a.staff_id, office, unit, on_day) IS NOT NULL LIMIT 1)) END
$$;--> statement-breakpoint
-- WHOSE WORD A LEAVE NEEDS, on this day.
CREATE FUNCTION leave_confirmers(bureau uuid, person uuid, deputy uuid, on_day date) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  WITH RECURSIVE way AS (
    SELECT u.id, u.upper_unit_id, 0 AS step FROM units u JOIN staff s ON s.bureau_id = u.bureau_id AND s.id = person
     WHERE u.bureau_id = bureau AND u.closed_on IS NULL
       AND CASE WHEN s.unit_id IS NULL THEN u.upper_unit_id IS NULL ELSE u.id = s.unit_id END
    UNION ALL
    SELECT u.id, u.upper_unit_id, w.step + 1 FROM way w JOIN units u ON u.bureau_id = bureau AND u.id = w.upper_unit_id
  ), asked AS (
    -- For a head who stands above; at the top another who heads it.
    SELECT w.id, w.step FROM way w
     WHERE w.step > 0 OR w.upper_unit_id IS NULL OR holds_as_own(bureau, person, 'unit-head', w.id, on_day) IS NULL
  ), others AS (
    SELECT s.id, s.role FROM staff s
     WHERE s.bureau_id = bureau AND s.active AND s.id <> person AND s.id IS DISTINCT FROM deputy
  ), heads AS (
    SELECT o.id, a.step FROM asked a, others o WHERE holds_office(bureau, o.id, 'unit-head', a.id, on_day) IS NOT NULL
  )
  SELECT h.id FROM heads h WHERE h.step = (SELECT min(step) FROM heads)
  UNION
  SELECT o.id FROM others o WHERE NOT EXISTS (SELECT FROM heads)
     AND counts_as(bureau, o.id, '{system-administrator,security-administrator}', on_day)
$$;--> statement-breakpoint
-- Who can stand in: in the same role, or a head for who works on matters, of the same unit or one above it.
CREATE FUNCTION may_stand_in(bureau uuid, person uuid, deputy uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  WITH RECURSIVE way AS (
    SELECT u.id, u.upper_unit_id FROM units u JOIN staff s ON s.bureau_id = u.bureau_id AND s.id = person AND u.id = s.unit_id
     WHERE u.bureau_id = bureau
    UNION ALL
    SELECT u.id, u.upper_unit_id FROM way w JOIN units u ON u.bureau_id = bureau AND u.id = w.upper_unit_id
  )
  SELECT EXISTS (SELECT FROM staff away JOIN staff s ON s.bureau_id = away.bureau_id AND s.id = deputy AND s.id <> away.id AND s.active
    WHERE away.bureau_id = bureau AND away.id = person AND away.active
      AND (s.role = away.role OR s.role = 'head' AND away.role IN ('intake', 'handler'))
      AND CASE WHEN s.unit_id IS NULL THEN away.unit_id IS NULL ELSE s.unit_id IN (SELECT id FROM way) END)
$$;--> statement-breakpoint
-- FOUR EYES. What is asked for is undecided; what decides on it is a later transaction of somebody else whose role is not
-- of today; one alone ends it. Nothing else in a row ever changes.
CREATE FUNCTION allow_decision_and_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - '{decided_by,decided_at,approved,ended_by,ended_at}'::text[]
       <> to_jsonb(OLD) - '{decided_by,decided_at,approved,ended_by,ended_at}'::text[]
     OR OLD.decided_by IS NOT NULL AND (NEW.decided_by, NEW.decided_at, NEW.approved) IS DISTINCT FROM (OLD.decided_by, OLD.decided_at, OLD.approved)
     OR OLD.ended_by IS NOT NULL THEN
    RAISE EXCEPTION '% is decided on once and ended once', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE FUNCTION guard_term() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  today date := day_of(now());
BEGIN
  -- One after the other, so that each sees what the other asked for.
  PERFORM pg_advisory_xact_lock(hashtextextended('office_terms ' || NEW.bureau_id, 0));
  IF NEW.ended_by IS NULL AND NEW.approved IS NOT FALSE THEN
    PERFORM refuse_unless(NEW.office <> 'chief' OR NOT EXISTS (SELECT FROM office_terms t
      WHERE t.bureau_id = NEW.bureau_id AND t.id <> NEW.id AND t.office = 'chief' AND t.approved IS NOT FALSE
        AND days_of(t.from_on, t.until_on, t.ended_at) && days_of(NEW.from_on, NEW.until_on, NULL)), 'one-chief-at-a-time');
    PERFORM refuse_unless(NOT EXISTS (SELECT FROM office_terms t
      WHERE t.bureau_id = NEW.bureau_id AND t.id <> NEW.id AND t.office = NEW.office AND t.staff_id = NEW.staff_id
        AND t.unit_id IS NOT DISTINCT FROM NEW.unit_id AND t.approved IS NOT FALSE
        AND days_of(t.from_on, t.until_on, t.ended_at) && days_of(NEW.from_on, NEW.until_on, NULL)), 'held-already');
  END IF;
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.asked_at := now();
    PERFORM refuse_unless(NEW.decided_by IS NULL AND NEW.ended_by IS NULL, 'asked-before-decided');
    PERFORM refuse_unless(is_settled_in(NEW.bureau_id, NEW.asked_by::text, 'security-administrator'), 'asker-keeps-the-people');
    PERFORM refuse_unless(NEW.until_on IS NULL OR NEW.until_on >= today, 'over-already');
    PERFORM refuse_unless(EXISTS (SELECT FROM staff s WHERE s.bureau_id = NEW.bureau_id AND s.id = NEW.staff_id AND s.active
      AND s.role = ANY (CASE NEW.office WHEN 'unit-head' THEN '{intake,handler,head}' ELSE '{head}' END::text[])), 'does-not-hold-this');
    RETURN NEW;
  END IF;
  IF OLD.decided_by IS NULL THEN
    NEW.decided_at := now();
    PERFORM refuse_unless(NEW.decided_by IS NOT NULL AND NEW.ended_by IS NULL AND OLD.asked_at < now(), 'asked-before-decided');
    PERFORM refuse_unless(NEW.decided_by <> NEW.asked_by AND NEW.decided_by <> NEW.staff_id, 'decider-did-not-ask');
    PERFORM refuse_unless(counts_as(NEW.bureau_id, NEW.decided_by, '{system-administrator,security-administrator}', today)
      OR counts_as(NEW.bureau_id, NEW.decided_by, '{head}', today) AND EXISTS (SELECT FROM staff s JOIN units u
        ON u.bureau_id = s.bureau_id AND u.id = s.unit_id AND u.upper_unit_id IS NULL AND u.closed_on IS NULL
        WHERE s.bureau_id = NEW.bureau_id AND s.id = NEW.decided_by), 'decider-leads-or-administers');
    RETURN NEW;
  END IF;
  NEW.ended_at := now();
  PERFORM refuse_unless(is_settled_in(NEW.bureau_id, NEW.ended_by::text, 'security-administrator'), 'ender-keeps-the-people');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE FUNCTION guard_absence() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  today date := day_of(now());
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('absences ' || NEW.bureau_id, 0));
  IF NEW.ended_by IS NULL AND NEW.approved IS NOT FALSE THEN
    PERFORM refuse_unless(NOT EXISTS (SELECT FROM absences a
      WHERE a.bureau_id = NEW.bureau_id AND a.id <> NEW.id AND a.staff_id = NEW.staff_id AND a.approved IS NOT FALSE
        AND days_of(a.from_on, a.until_on, a.ended_at) && days_of(NEW.from_on, NEW.until_on, NULL)), 'leaves-overlap');
    PERFORM refuse_unless(NEW.deputy_id IS NULL OR may_stand_in(NEW.bureau_id, NEW.staff_id, NEW.deputy_id), 'deputy-does-not-fit');
  END IF;
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.asked_at := now();
    PERFORM refuse_unless(NEW.ended_by IS NULL AND NEW.from_on >= today, 'in-the-past');
    PERFORM refuse_unless(NOT EXISTS (SELECT FROM absences a
      WHERE a.bureau_id = NEW.bureau_id AND a.staff_id = NEW.deputy_id AND a.approved
        AND days_of(a.from_on, a.until_on, a.ended_at) && days_of(NEW.from_on, NEW.until_on, NULL)), 'deputy-away');
    IF NEW.asked_by = NEW.staff_id THEN
      PERFORM refuse_unless(NEW.decided_by IS NULL, 'asked-before-decided');
      RETURN NEW;
    END IF;
    -- Whoever enters it for somebody gives with it the word that it needs.
    NEW.decided_at := now();
    PERFORM refuse_unless(NEW.approved IS TRUE AND NEW.decided_by = NEW.asked_by, 'asked-by-who-confirms');
  ELSIF NEW.ended_by IS NOT NULL THEN
    NEW.ended_at := now();
    PERFORM refuse_unless(NEW.approved IS NOT FALSE AND NEW.until_on >= today, 'over-already');
    PERFORM refuse_unless((NEW.decided_by, NEW.approved) IS NOT DISTINCT FROM (OLD.decided_by, OLD.approved), 'ended-or-decided');
    RETURN NEW;
  ELSE
    NEW.decided_at := now();
    PERFORM refuse_unless(NEW.decided_by IS NOT NULL AND OLD.asked_at < now(), 'asked-before-decided');
  END IF;
  PERFORM refuse_unless(NEW.decided_by IN (SELECT leave_confirmers(NEW.bureau_id, NEW.staff_id, NEW.deputy_id, today)),
    'decider-stands-above');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER office_terms_change_twice BEFORE UPDATE ON "office_terms" FOR EACH ROW EXECUTE FUNCTION allow_decision_and_end();--> statement-breakpoint
CREATE TRIGGER office_terms_never_deleted BEFORE DELETE ON "office_terms" FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER office_terms_never_emptied BEFORE TRUNCATE ON "office_terms" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER terms_have_four_eyes BEFORE INSERT OR UPDATE ON "office_terms" FOR EACH ROW EXECUTE FUNCTION guard_term();--> statement-breakpoint
CREATE TRIGGER absences_change_twice BEFORE UPDATE ON "absences" FOR EACH ROW EXECUTE FUNCTION allow_decision_and_end();--> statement-breakpoint
CREATE TRIGGER absences_never_deleted BEFORE DELETE ON "absences" FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER absences_never_emptied BEFORE TRUNCATE ON "absences" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER absences_have_four_eyes BEFORE INSERT OR UPDATE ON "absences" FOR EACH ROW EXECUTE FUNCTION guard_absence();--> statement-breakpoint
-- THE LOG writes all of it by itself; no login of a part may write such an entry.
CREATE FUNCTION log_office() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  said jsonb := to_jsonb(NEW);
  about jsonb := jsonb_build_object('from', NEW.from_on, 'staff', NEW.staff_id, 'until', NEW.until_on)
    || CASE TG_ARGV[0] WHEN 'office-term' THEN jsonb_build_object('acting', said -> 'acting', 'office', said -> 'office', 'unit', said -> 'unit_id')
       ELSE jsonb_build_object('deputy', said -> 'deputy_id') END;
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM log_entry(NEW.bureau_id, TG_ARGV[0] || '-asked', NEW.asked_by::text, NULL, about);
  END IF;
  IF NEW.decided_by IS NOT NULL AND (TG_OP = 'INSERT' OR OLD.decided_by IS NULL) THEN
    PERFORM log_entry(NEW.bureau_id, TG_ARGV[0] || CASE WHEN NEW.approved THEN '-confirmed' ELSE '-refused' END, NEW.decided_by::text, NULL, about);
  END IF;
  IF NEW.ended_by IS NOT NULL AND (TG_OP = 'INSERT' OR OLD.ended_by IS NULL) THEN
    PERFORM log_entry(NEW.bureau_id, TG_ARGV[0] || '-ended', NEW.ended_by::text, NULL, about);
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION log_office() FROM PUBLIC;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER term_is_logged AFTER INSERT OR UPDATE ON "office_terms" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION log_office('office-term');--> statement-breakpoint
CREATE CONSTRAINT TRIGGER absence_is_logged AFTER INSERT OR UPDATE ON "absences" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION log_office('absence');--> statement-breakpoint
-- Beside what it wrote by itself until now, whatever that was.
DO $$
BEGIN
  EXECUTE replace(pg_get_functiondef('append_audit(uuid,jsonb)'::regprocedure), 'office-founded,',
    'office-founded,office-term-asked,office-term-confirmed,office-term-refused,office-term-ended,absence-asked,absence-confirmed,absence-refused,absence-ended,');
END $$;--> statement-breakpoint
-- Everybody may know who decides, and who stands in for whom: every page says who did something.
DO $$
DECLARE guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['office_terms', 'absences'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('CREATE POLICY by_grants ON %I TO yaoshao_web, yaoshao_auditor USING (true) WITH CHECK (true)', guarded);
    EXECUTE format('CREATE POLICY colleagues ON %I FOR SELECT TO yaoshao_desk USING (
      bureau_id = (SELECT bureau_id FROM looking_officer()))', guarded);
  END LOOP;
END $$;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ("decided_by", "decided_at", "approved", "ended_by", "ended_at") ON "office_terms", "absences" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT ON "office_terms", "absences" TO yaoshao_desk, yaoshao_auditor;--> statement-breakpoint
-- From which day a role counts follows from when it was given; the pages say by it who decides.
GRANT SELECT ("role_since") ON "staff" TO yaoshao_desk;
