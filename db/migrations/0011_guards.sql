-- Who asked for a transfer to the police, so that somebody else decides on it.
ALTER TABLE "matters" ADD COLUMN "transfer_proposed_by" uuid;--> statement-breakpoint
-- Least privilege: nothing that answers a reader may do more to a table than its work needs. What a table's own
-- migration has granted is not said again here. The list to read is tests/db/privileges.ts, which a test compares.
-- Pages write as yaoshao_web; what may never change again it may add and read, no more.
GRANT SELECT ON "bureaus", "units", "staff", "submissions", "receipts", "evidence", "matters", "matter_events", "clocks",
  "letters", "mailbox", "calendar_notices", "clock_changes", "letters_of_notices", "bureau_parameters",
  "provision_signoffs" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "sessions", "drafts", "draft_files", "second_factors", "recovery_codes",
  "pending_sign_ins", "kept_texts" TO yaoshao_web;--> statement-breakpoint
GRANT INSERT ON "submissions", "receipts", "evidence", "matters", "matter_events", "clocks", "letters",
  "calendar_notices", "clock_changes", "letters_of_notices", "bureau_parameters", "provision_signoffs"
  TO yaoshao_web;--> statement-breakpoint
GRANT UPDATE ("kept_on") ON "receipts" TO yaoshao_web;--> statement-breakpoint
GRANT INSERT, UPDATE ("role", "unit_id", "mail", "active", "password_hash", "must_change_password")
  ON "staff" TO yaoshao_web;--> statement-breakpoint
GRANT UPDATE ("stage", "unit_id", "handler_id", "dates", "pauses", "extension", "transfer_proposed_by", "findings",
  "penalty", "reward", "version")
  ON "matters" TO yaoshao_web;--> statement-breakpoint
GRANT UPDATE ("extended", "start_on", "term_unit", "term_count", "pauses", "due_strict", "due_legal", "firm", "paused", "stopped_on")
  ON "clocks" TO yaoshao_web;--> statement-breakpoint
GRANT UPDATE ("superseded_by") ON "calendar_notices" TO yaoshao_web;--> statement-breakpoint
GRANT USAGE ON SEQUENCE "matter_events_seq_seq" TO yaoshao_web;--> statement-breakpoint
-- A page may have a letter tried again; only the jobs may say that it was sent.
GRANT UPDATE ("attempts", "try_after", "given_up_at") ON "letters" TO yaoshao_web;--> statement-breakpoint
-- What staff read goes through a login that can only read.
REVOKE ALL ON "second_factors", "recovery_codes", "pending_sign_ins", "kept_texts" FROM yaoshao_desk;--> statement-breakpoint
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA public FROM yaoshao_desk;--> statement-breakpoint
REVOKE UPDATE ("raised_to") ON "matters" FROM yaoshao_desk;--> statement-breakpoint
-- The jobs send what is owed and forget what has run out.
GRANT SELECT ("bureau_id", "id", "submission_id", "number", "unit_id") ON "matters" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT ("bureau_id", "id", "language", "sealed_mail") ON "submissions" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT ("bureau_id", "id", "role", "unit_id", "mail", "active") ON "staff" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT ON "units", "letters", "calendar_notices", "clock_changes", "letters_of_notices", "calendar_reminders"
  TO yaoshao_jobs;--> statement-breakpoint
GRANT INSERT ON "letters", "mailbox", "calendar_reminders" TO yaoshao_jobs;--> statement-breakpoint
GRANT UPDATE ("sent_at", "attempts", "try_after") ON "letters" TO yaoshao_jobs;--> statement-breakpoint
GRANT UPDATE ("through", "written") ON "letters_of_notices" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT ("digest", "expires_at"), DELETE ON "drafts" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT ("digest", "expires_at"), DELETE ON "sessions" TO yaoshao_jobs;--> statement-breakpoint
-- Whether the schema is as new as the program is asked before every first page.
GRANT USAGE ON SCHEMA drizzle TO yaoshao_web, yaoshao_desk, yaoshao_jobs, yaoshao_vault, yaoshao_auditor;--> statement-breakpoint
GRANT SELECT ON drizzle.__drizzle_migrations TO yaoshao_web, yaoshao_desk, yaoshao_jobs, yaoshao_vault, yaoshao_auditor;--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
--> statement-breakpoint
-- WHAT STAFF SEE. The desk's login reads as one officer, named for the length of a transaction; whoever that is, their
-- role and their unit the database looks up itself. Nobody named, nothing seen. The rules are those of
-- app/domain/access/policy.ts said a second time; a test asks both.
GRANT SELECT ON "bureaus", "units", "matters", "matter_events", "clocks", "letters", "evidence", "supplements", "content_keys"
  TO yaoshao_desk;--> statement-breakpoint
-- No password, no hour at which somebody was free to write, and nothing that leads to a reporter.
GRANT SELECT ("bureau_id", "id", "display_name", "role", "unit_id", "active") ON "staff" TO yaoshao_desk;--> statement-breakpoint
GRANT SELECT ("bureau_id", "id", "kind", "answers", "sealed_answers", "language", "received_on", "identified", "masked_name")
  ON "submissions" TO yaoshao_desk;--> statement-breakpoint
REVOKE SELECT ON "named_officials", "matter_respondents", "staff_relations", "form_keys" FROM yaoshao_desk;--> statement-breakpoint
GRANT SELECT ("bureau_id", "matter_id", "resolved_on") ON "named_officials" TO yaoshao_desk;--> statement-breakpoint
CREATE FUNCTION looking_officer() RETURNS TABLE (bureau_id uuid, id uuid, role text, unit_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT s.bureau_id, s.id, s.role, s.unit_id FROM staff s
   WHERE s.id = nullif(current_setting('yaoshao.viewer', true), '')::uuid AND s.active
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION looking_officer() FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION looking_officer() TO yaoshao_desk;--> statement-breakpoint
DO $$
DECLARE guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['matters', 'matter_events', 'clocks', 'letters', 'submissions', 'evidence', 'supplements',
      'content_keys', 'matter_exclusions', 'named_officials'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
    -- The other logins serve no single reader; what they may do to a table is said by their grants.
    EXECUTE format('CREATE POLICY by_grants ON %I TO yaoshao_web, yaoshao_jobs, yaoshao_vault, yaoshao_auditor
                    USING (true) WITH CHECK (true)', guarded);
  END LOOP;
END $$;--> statement-breakpoint
-- An officer must be able to leave out what they are kept from; they learn of nobody else's exclusion.
CREATE POLICY own_exclusions ON "matter_exclusions" FOR SELECT TO yaoshao_desk USING (
  staff_id = (SELECT id FROM looking_officer()) OR unit_id = (SELECT unit_id FROM looking_officer()));--> statement-breakpoint
CREATE POLICY by_officers ON "named_officials" FOR SELECT TO yaoshao_desk USING (
  bureau_id = (SELECT bureau_id FROM looking_officer()));--> statement-breakpoint
CREATE POLICY by_reach ON "matters" FOR SELECT TO yaoshao_desk USING (
  bureau_id = (SELECT bureau_id FROM looking_officer())
  AND CASE (SELECT role FROM looking_officer())
    WHEN 'intake' THEN true
    WHEN 'handler' THEN (SELECT unit_id FROM looking_officer()) IN (unit_id, raised_to)
    WHEN 'head' THEN (SELECT unit_id FROM looking_officer()) IN (unit_id, raised_to)
    WHEN 'committee' THEN (reward #> '{assessment,eligible}')::boolean
    WHEN 'finance' THEN reward ->> 'claim' IS NOT NULL
    ELSE false END
  AND NOT EXISTS (SELECT FROM matter_exclusions x
    WHERE x.bureau_id = matters.bureau_id AND x.matter_id = matters.id)
  -- Also where there is no unit above that could be asked.
  AND NOT ((raised_to = (SELECT unit_id FROM looking_officer())) IS NOT TRUE
    AND EXISTS (SELECT FROM named_officials n
      WHERE n.bureau_id = matters.bureau_id AND n.matter_id = matters.id AND n.resolved_on IS NULL)));--> statement-breakpoint
-- What hangs on a matter is for those who work on it: the committee and finance see a number and a reward.
CREATE FUNCTION looker_is(roles text[]) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM looking_officer() WHERE role = ANY (roles))
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION looker_is(text[]) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION looker_is(text[]) TO yaoshao_desk;--> statement-breakpoint
DO $$
DECLARE guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['matter_events', 'clocks', 'letters', 'supplements'] LOOP
    EXECUTE format('CREATE POLICY by_matter ON %1$I FOR SELECT TO yaoshao_desk USING (
      (SELECT looker_is(''{intake,handler,head}'')) AND EXISTS (SELECT FROM matters m
        WHERE m.bureau_id = %1$I.bureau_id AND m.id = %1$I.matter_id))', guarded);
  END LOOP;
  FOREACH guarded IN ARRAY ARRAY['evidence', 'content_keys'] LOOP
    EXECUTE format('CREATE POLICY by_matter ON %1$I FOR SELECT TO yaoshao_desk USING (
      (SELECT looker_is(''{intake,handler,head}'')) AND EXISTS (SELECT FROM matters m
        WHERE m.bureau_id = %1$I.bureau_id AND m.submission_id = %1$I.submission_id))', guarded);
  END LOOP;
END $$;--> statement-breakpoint
-- What was added to one matter is not for whoever deals with the other one of the same submission.
CREATE POLICY by_supplement ON "evidence" AS RESTRICTIVE FOR SELECT TO yaoshao_desk USING (
  supplement_id IS NULL OR EXISTS (SELECT FROM supplements s
    WHERE s.bureau_id = evidence.bureau_id AND s.id = evidence.supplement_id));--> statement-breakpoint
CREATE POLICY by_matter ON "submissions" FOR SELECT TO yaoshao_desk USING (
  (SELECT looker_is('{intake,handler,head}')) AND EXISTS (SELECT FROM matters m
    WHERE m.bureau_id = submissions.bureau_id AND m.submission_id = submissions.id));--> statement-breakpoint
-- And of the keys to what was written only one's own holder's.
CREATE POLICY own_key ON "content_keys" AS RESTRICTIVE FOR SELECT TO yaoshao_desk USING (
  holder = (SELECT CASE role WHEN 'intake' THEN 'intake' ELSE unit_id::text END FROM looking_officer()));
--> statement-breakpoint
-- WHICH UNITS THERE ARE takes two people as well: one administrator asks, another confirms.
CREATE TABLE "unit_changes" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"kind" text NOT NULL CHECK ("kind" IN ('open', 'alter', 'close')),
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"mail" text NOT NULL,
	"upper_unit_id" uuid,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid CHECK ("decided_by" <> "asked_by"),
	"decided_at" timestamp with time zone,
	"approved" boolean,
	PRIMARY KEY ("bureau_id", "id"),
	FOREIGN KEY ("bureau_id", "upper_unit_id") REFERENCES "units" ("bureau_id", "id"),
	FOREIGN KEY ("bureau_id", "asked_by") REFERENCES "staff" ("bureau_id", "id"),
	FOREIGN KEY ("bureau_id", "decided_by") REFERENCES "staff" ("bureau_id", "id"),
	CHECK (("decided_by" IS NULL) = ("approved" IS NULL))
);--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_unit_change" ON "unit_changes" ("bureau_id", "unit_id") WHERE "decided_by" IS NULL;--> statement-breakpoint
CREATE FUNCTION units_take_two() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF NOT EXISTS (SELECT FROM unit_changes c JOIN staff s ON s.bureau_id = c.bureau_id AND s.id = c.decided_by
     WHERE c.bureau_id = NEW.bureau_id AND c.unit_id = NEW.id AND c.approved AND c.decided_at = now()
       AND s.role IN ('system-administrator', 'security-administrator')
       AND (c.kind = 'close') = (NEW.closed_on IS NOT NULL)
       AND (c.name, c.name_en, c.mail) = (NEW.name, NEW.name_en, NEW.mail)
       AND c.upper_unit_id IS NOT DISTINCT FROM NEW.upper_unit_id) THEN
    RAISE EXCEPTION 'a change of units takes two' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.closed_on IS NOT NULL THEN
    PERFORM refuse_unless(NOT EXISTS (SELECT FROM matters m WHERE m.bureau_id = NEW.bureau_id
      AND NEW.id IN (m.unit_id, m.raised_to) AND m.stage <> 'archived'), 'closed-unit-holds-nothing');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER unit_changes_take_two BEFORE INSERT OR UPDATE ON "units"
  FOR EACH ROW EXECUTE FUNCTION units_take_two();--> statement-breakpoint
-- Nothing goes to a closed unit any more.
CREATE FUNCTION refuse_closed_unit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM refuse_unless(NOT EXISTS (SELECT FROM units u
    WHERE u.bureau_id = NEW.bureau_id AND u.id IN (NEW.unit_id, NEW.raised_to) AND u.closed_on IS NOT NULL), 'unit-is-open');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER unit_is_open BEFORE INSERT OR UPDATE OF "unit_id", "raised_to" ON "matters"
  FOR EACH ROW WHEN (NEW.stage <> 'archived') EXECUTE FUNCTION refuse_closed_unit();--> statement-breakpoint
GRANT INSERT, UPDATE ("name", "name_en", "mail", "upper_unit_id", "closed_on") ON "units" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ("decided_by", "decided_at", "approved") ON "unit_changes" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT ON "unit_changes" TO yaoshao_desk, yaoshao_auditor;--> statement-breakpoint
-- WHAT STAFF SEE OF THE HOUSE. Those who keep it never see a matter, only that there is one of such a number; and not
-- even that of a matter kept from them. Where their pages lead to a number, a letter or a name, they read these views:
-- the owner looks into the tables for them, and hands on nothing that the page has no use for.
CREATE VIEW "known_matters" WITH (security_barrier) AS
  SELECT m.bureau_id, m.id, m.submission_id, m.number
    FROM matters m
   WHERE m.bureau_id = (SELECT bureau_id FROM looking_officer())
     AND (SELECT looker_is('{intake,custodian,auditor,system-administrator}'))
     AND NOT EXISTS (SELECT FROM matter_exclusions x
       WHERE x.bureau_id = m.bureau_id AND x.matter_id = m.id
         AND (x.staff_id = (SELECT id FROM looking_officer()) OR x.unit_id = (SELECT unit_id FROM looking_officer())))
     AND NOT ((m.raised_to = (SELECT unit_id FROM looking_officer())) IS NOT TRUE
       AND EXISTS (SELECT FROM named_officials n
         WHERE n.bureau_id = m.bureau_id AND n.matter_id = m.id AND n.resolved_on IS NULL));--> statement-breakpoint
-- What is on its way; neither what it says nor to whom.
CREATE VIEW "owed_letters" WITH (security_barrier) AS
  SELECT l.bureau_id, l.id, m.number, l.audience, l.owed_at, l.given_up_at, l.attempts, l.failure
    FROM letters l JOIN known_matters m ON m.bureau_id = l.bureau_id AND m.id = l.matter_id
   WHERE l.sent_at IS NULL AND (SELECT looker_is('{intake,system-administrator}'));--> statement-breakpoint
-- That an identity lies sealed, and since when. A submission is as secret as the most secret of its matters.
CREATE VIEW "sealed_identities" WITH (security_barrier) AS
  SELECT s.bureau_id, s.id AS submission_id, s.received_on
    FROM submissions s
   WHERE s.bureau_id = (SELECT bureau_id FROM looking_officer()) AND (SELECT looker_is('{custodian}')) AND s.identified
     AND NOT EXISTS (SELECT FROM matters m
       WHERE m.bureau_id = s.bureau_id AND m.submission_id = s.id AND m.id NOT IN (SELECT id FROM known_matters));--> statement-breakpoint
-- Who signs in under which name is for who keeps the people; of somebody waiting to be confirmed, for who may confirm.
CREATE VIEW "people" WITH (security_barrier) AS
  SELECT s.bureau_id, s.id, s.sign_in_name, s.display_name, s.role, s.unit_id, s.active
    FROM staff s
   WHERE s.bureau_id = (SELECT bureau_id FROM looking_officer())
     AND ((SELECT looker_is('{security-administrator}'))
       OR (SELECT looker_is('{head,system-administrator}')) AND EXISTS (SELECT FROM staff_changes c
         WHERE c.bureau_id = s.bureau_id AND c.staff_id = s.id AND c.decided_by IS NULL));--> statement-breakpoint
-- What a reporter is told of who looked at their matter: role, unit and day, no name and no hour.
CREATE VIEW "looks" WITH (security_barrier) AS
  SELECT a.bureau_id, a.matter_id, a.role, a.entry::jsonb #>> '{about,what}' AS what,
         (a.entry::jsonb #>> '{about,unit}')::uuid AS unit_id,
         (a.at::timestamptz AT TIME ZONE 'Asia/Shanghai')::date AS day
    FROM audit_entries a
   WHERE a.action = 'look' AND a.matter_id IS NOT NULL;--> statement-breakpoint
GRANT SELECT ON "known_matters", "owed_letters", "sealed_identities", "people" TO yaoshao_desk;--> statement-breakpoint
GRANT SELECT ON "looks" TO yaoshao_web;--> statement-breakpoint
-- How many other matters somebody has opened in these minutes, and whether the auditor was told of too many: two figures,
-- so that the pages need not read the log.
CREATE FUNCTION lately_opened(bureau uuid, person text, besides uuid, minutes integer)
RETURNS TABLE (others integer, told boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT (count(DISTINCT a.matter_id) FILTER (WHERE a.action = 'look' AND a.matter_id <> besides))::integer,
         coalesce(bool_or(a.action = 'alarm-many-matters'), false)
    FROM audit_entries a
   WHERE a.bureau_id = bureau AND a.actor = person
     AND a.at >= to_char(now() AT TIME ZONE 'UTC' - make_interval(mins => minutes), 'YYYY-MM-DD"T"HH24:MI:SS')
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION lately_opened(uuid, text, uuid, integer) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION lately_opened(uuid, text, uuid, integer) TO yaoshao_web;--> statement-breakpoint
-- The log itself is the auditor's. The pages' own login still compares its hashes with what was signed.
REVOKE SELECT ON "audit_entries" FROM yaoshao_web;--> statement-breakpoint
GRANT SELECT ("bureau_id", "chain", "seq", "hash") ON "audit_entries" TO yaoshao_web;--> statement-breakpoint
REVOKE SELECT ON "audit_heads" FROM yaoshao_web, yaoshao_desk;--> statement-breakpoint
GRANT SELECT ON "calendar_notices", "provision_signoffs", "bureau_parameters", "clock_changes", "retention_holds"
  TO yaoshao_desk;--> statement-breakpoint
-- No digest of a name, no digest of a cookie.
GRANT SELECT ("bureau_id", "id", "staff_id", "kind", "role", "unit_id", "asked_by", "asked_at", "decided_by")
  ON "staff_changes" TO yaoshao_desk;--> statement-breakpoint
GRANT SELECT ("bureau_id", "id", "staff_id", "name", "reason", "declared_on") ON "staff_relations" TO yaoshao_desk;--> statement-breakpoint
GRANT SELECT ("id", "staff_id", "begun_at", "seen_at", "expires_at") ON "sessions" TO yaoshao_desk;--> statement-breakpoint
DO $$
DECLARE guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['staff', 'staff_changes', 'unit_changes', 'staff_relations', 'sessions', 'audit_entries',
      'calendar_notices', 'clock_changes', 'provision_signoffs', 'bureau_parameters', 'retention_holds'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('CREATE POLICY by_grants ON %I TO yaoshao_web, yaoshao_jobs, yaoshao_vault, yaoshao_auditor
                    USING (true) WITH CHECK (true)', guarded);
  END LOOP;
END $$;--> statement-breakpoint
-- Whole tables, by role alone. The days of the calendar, the law and the scale are public; the pages that explain them to
-- everybody read them through their own login. Here it is about who published, signed and entered what.
DO $$
DECLARE rule record;
BEGIN
  FOR rule IN SELECT * FROM (VALUES
      ('calendar_notices', '{system-administrator}'),
      ('provision_signoffs', '{system-administrator}'),
      ('bureau_parameters', '{head,system-administrator}'),
      ('unit_changes', '{system-administrator,security-administrator}'),
      ('staff_changes', '{head,system-administrator,security-administrator}')) AS listed(guarded, roles) LOOP
    EXECUTE format('CREATE POLICY by_role ON %I FOR SELECT TO yaoshao_desk USING (
      bureau_id = (SELECT bureau_id FROM looking_officer()) AND (SELECT looker_is(%L)))', rule.guarded, rule.roles);
  END LOOP;
  -- By role, and as far as the matter may be known.
  FOR rule IN SELECT * FROM (VALUES
      ('audit_entries', '{auditor}'),
      ('clock_changes', '{system-administrator}'),
      ('clocks', '{system-administrator}'),
      ('retention_holds', '{custodian}')) AS listed(guarded, roles) LOOP
    EXECUTE format('CREATE POLICY by_role ON %I FOR SELECT TO yaoshao_desk USING (
      bureau_id = (SELECT bureau_id FROM looking_officer()) AND (SELECT looker_is(%L))
      AND (matter_id IS NULL OR matter_id IN (SELECT id FROM known_matters)))', rule.guarded, rule.roles);
  END LOOP;
END $$;--> statement-breakpoint
-- Everybody may know who works or has worked here, as what and where: every page says who did something.
CREATE POLICY colleagues ON "staff" FOR SELECT TO yaoshao_desk USING (
  bureau_id = (SELECT bureau_id FROM looking_officer()));--> statement-breakpoint
-- To whom somebody is close is theirs to know, and their head's.
CREATE POLICY own_or_unit ON "staff_relations" FOR SELECT TO yaoshao_desk USING (
  bureau_id = (SELECT bureau_id FROM looking_officer())
  AND (staff_id = (SELECT id FROM looking_officer())
    OR (SELECT looker_is('{head}')) AND EXISTS (SELECT FROM staff s
      WHERE s.bureau_id = staff_relations.bureau_id AND s.id = staff_relations.staff_id
        AND s.unit_id = (SELECT unit_id FROM looking_officer()))));--> statement-breakpoint
-- Where somebody is signed in is theirs to know, and the keeper's of the people. No reporter's session is anybody's.
CREATE POLICY own_or_kept ON "sessions" FOR SELECT TO yaoshao_desk USING (
  staff_id = (SELECT id FROM looking_officer())
  OR (SELECT looker_is('{security-administrator}')) AND EXISTS (SELECT FROM staff s WHERE s.id = sessions.staff_id));
--> statement-breakpoint
-- FOUR EYES, the second wall behind app/domain/reward. What was approved is kept as a hash: whoever changes one fen of
-- an award afterwards, and be it the owner, has made every approval of it void.
CREATE TABLE "reward_approvals" (
	"bureau_id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"person" text NOT NULL,
	"subject" bytea NOT NULL CHECK (octet_length("subject") = 32),
	PRIMARY KEY ("bureau_id", "matter_id", "person"),
	FOREIGN KEY ("bureau_id", "matter_id") REFERENCES "matters" ("bureau_id", "id")
);--> statement-breakpoint
CREATE TRIGGER reward_approvals_append_only BEFORE UPDATE OR DELETE ON "reward_approvals"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER reward_approvals_never_emptied BEFORE TRUNCATE ON "reward_approvals"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE FUNCTION refuse_unless(holds boolean, rule text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF holds IS NOT TRUE THEN
    RAISE EXCEPTION 'four eyes: %', rule USING ERRCODE = 'check_violation', CONSTRAINT = rule;
  END IF;
END $$;--> statement-breakpoint
-- Whoever was given a role today does not approve by it today.
CREATE FUNCTION is_settled_in(bureau uuid, person text, wanted text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM staff s WHERE s.bureau_id = bureau AND s.id::text = person AND s.role = wanted AND s.active
    AND s.role_since <= (now() AT TIME ZONE 'Asia/Shanghai')::date)
$$;--> statement-breakpoint
-- What a vote is about: the assessment, and what the case yielded. What the award is: every field of it.
CREATE FUNCTION voted_on(m matters) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(convert_to(jsonb_build_array(m.reward -> 'assessment', m.penalty, m.insider)::text, 'UTF8'))
$$;--> statement-breakpoint
CREATE FUNCTION awarded(m matters) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(convert_to((m.reward -> 'award')::text, 'UTF8'))
$$;--> statement-breakpoint
CREATE FUNCTION guard_reward() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  before jsonb := nullif(OLD.reward, 'null'::jsonb);
  after jsonb := nullif(NEW.reward, 'null'::jsonb);
  -- The owner tells the demo's story and repairs; it could take this trigger away. It is held to nothing but leaves
  -- the same traces.
  held boolean := session_user <> current_user;
  votes_before integer := coalesce(jsonb_array_length(OLD.reward -> 'votes'), 0);
  votes_after integer := coalesce(jsonb_array_length(NEW.reward -> 'votes'), 0);
  voter text := NEW.reward #>> ARRAY['votes', votes_before::text, 'by'];
  payer text := NEW.reward #>> '{payment,by}';
BEGIN
  IF before IS NOT NULL AND held THEN
    PERFORM refuse_unless(after IS NOT NULL AND before -> 'assessment' = after -> 'assessment'
      AND before -> 'assessedBy' = after -> 'assessedBy', 'assessment-stands');
    PERFORM refuse_unless(before -> 'decidedOn' = 'null' OR (before -> 'decidedOn' = after -> 'decidedOn'
      AND before -> 'award' = after -> 'award'), 'decision-stands');
    PERFORM refuse_unless(before -> 'payment' = 'null' OR before -> 'payment' = after -> 'payment', 'paid-once');
    PERFORM refuse_unless(votes_before = 0 OR OLD.penalty IS NOT DISTINCT FROM NEW.penalty, 'voted-on-stands');
    PERFORM refuse_unless(votes_after BETWEEN votes_before AND votes_before + 1 AND NOT EXISTS (
      SELECT FROM generate_series(0, votes_before - 1) place
       WHERE before -> 'votes' -> place <> after -> 'votes' -> place), 'votes-stand');
  END IF;

  IF votes_after > votes_before THEN
    IF held THEN
      PERFORM refuse_unless(before IS NOT NULL AND before -> 'decidedOn' = 'null', 'vote-in-turn');
      PERFORM refuse_unless(is_settled_in(NEW.bureau_id, voter, 'committee'), 'voter-is-of-the-committee');
      PERFORM refuse_unless(voter <> after ->> 'assessedBy', 'voter-did-not-assess');
      PERFORM refuse_unless(NOT after -> 'ties' ? voter, 'voter-has-no-tie');
    END IF;
    INSERT INTO reward_approvals (bureau_id, matter_id, person, subject)
      SELECT NEW.bureau_id, NEW.id, after #>> ARRAY['votes', place::text, 'by'], voted_on(NEW)
        FROM generate_series(votes_before, votes_after - 1) place;
  END IF;

  IF after -> 'award' <> 'null' AND (before IS NULL OR before -> 'award' = 'null') THEN
    IF held THEN
      PERFORM refuse_unless((SELECT count(*) >= 3 AND bool_and(a.subject = voted_on(NEW)) FROM reward_approvals a
        WHERE a.bureau_id = NEW.bureau_id AND a.matter_id = NEW.id AND a.person <> 'committee'), 'three-approve-the-same');
      -- 2021 Measures: one million yuan at most for one case; the amount in fen.
      PERFORM refuse_unless((after #>> '{award,amount}')::bigint BETWEEN 0 AND 100000000, 'award-below-the-cap');
    END IF;
    INSERT INTO reward_approvals (bureau_id, matter_id, person, subject)
      VALUES (NEW.bureau_id, NEW.id, 'committee', awarded(NEW)) ON CONFLICT DO NOTHING;
  END IF;

  -- 2021 Measures: from 500,000 yuan on together with the finance authority; a province may begin lower.
  IF after ->> 'notifiedOn' IS NOT NULL AND held AND (before IS NULL OR before ->> 'notifiedOn' IS NULL) THEN
    PERFORM refuse_unless(NEW.dates ? 'finance-consulted' OR ((after #>> '{award,amount}')::bigint < 50000000
      AND after #>> '{award,financeConsulted}' = 'false'), 'finance-agreed-first');
  END IF;

  IF payer IS NOT NULL AND held AND (before IS NULL OR before -> 'payment' = 'null') THEN
    PERFORM refuse_unless(before ->> 'claim' IS NOT NULL AND before ->> 'notifiedOn' IS NOT NULL, 'payment-in-turn');
    PERFORM refuse_unless(is_settled_in(NEW.bureau_id, payer, 'finance'), 'payer-is-of-finance');
    PERFORM refuse_unless(payer <> after ->> 'assessedBy' AND NOT EXISTS (SELECT FROM reward_approvals a
      WHERE a.bureau_id = NEW.bureau_id AND a.matter_id = NEW.id AND a.person = payer), 'payer-did-not-approve');
    PERFORM refuse_unless(EXISTS (SELECT FROM reward_approvals a WHERE a.bureau_id = NEW.bureau_id
      AND a.matter_id = NEW.id AND a.person = 'committee' AND a.subject = awarded(NEW)), 'paid-as-approved');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER reward_has_four_eyes BEFORE UPDATE OF "reward", "penalty" ON "matters"
  FOR EACH ROW WHEN (NEW.reward IS DISTINCT FROM OLD.reward OR NEW.penalty IS DISTINCT FROM OLD.penalty)
  EXECUTE FUNCTION guard_reward();--> statement-breakpoint
-- A matter comes in without a reward, so that none can be slipped in ready made.
CREATE FUNCTION refuse_ready_made() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM refuse_unless(session_user = current_user, 'reward-is-decided');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER reward_is_decided BEFORE INSERT ON "matters"
  FOR EACH ROW WHEN (NEW.reward IS NOT NULL) EXECUTE FUNCTION refuse_ready_made();--> statement-breakpoint
-- A head decides on what somebody else has asked for or found: on more time (Penalty Procedure, art. 18(1)), on opening
-- a case or none (art. 19 and 20, on the form for approval), on a transfer to the police (State Council Order 310, art. 5).
-- Who did what stands in the events, which nobody can change; a decision is about the newest of them.
CREATE FUNCTION guard_decision() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  decider text := NEW.event ->> 'by';
  decided_on text := CASE NEW.type
    WHEN 'extension-decided' THEN 'extension-requested'
    WHEN 'transfer-approved' THEN 'transfer-proposed'
    WHEN 'transfer-refused' THEN 'transfer-proposed'
    ELSE 'findings-recorded' END;
  asker text;
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  SELECT e.event ->> 'by' INTO asker FROM matter_events e
   WHERE e.bureau_id = NEW.bureau_id AND e.matter_id = NEW.matter_id AND e.type = decided_on
   ORDER BY e.seq DESC LIMIT 1;
  PERFORM refuse_unless(is_settled_in(NEW.bureau_id, decider, 'head'), 'decider-is-head');
  PERFORM refuse_unless(asker IS NOT NULL, 'decided-in-turn');
  PERFORM refuse_unless(asker <> decider, 'decider-did-not-ask');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER decisions_have_four_eyes BEFORE INSERT ON "matter_events"
  FOR EACH ROW WHEN (NEW.type IN ('extension-decided', 'transfer-approved', 'transfer-refused', 'case-opened', 'declined'))
  EXECUTE FUNCTION guard_decision();--> statement-breakpoint
-- What goes to the police was approved.
CREATE FUNCTION guard_transfer() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM refuse_unless(session_user = current_user OR EXISTS (SELECT FROM matter_events e
    WHERE e.bureau_id = NEW.bureau_id AND e.matter_id = NEW.matter_id AND e.type = 'transfer-approved'), 'transfer-was-approved');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER transfer_was_approved BEFORE INSERT ON "matter_events"
  FOR EACH ROW WHEN (NEW.type = 'transferred') EXECUTE FUNCTION guard_transfer();--> statement-breakpoint
-- The law is in the program: whoever signs for it answers as an administrator, and not of today. The scale is money: one
-- enters it, and the head of a unit compares it with the province's document. The hours are the database's own.
CREATE FUNCTION guard_word_given() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM refuse_unless(session_user = current_user
    OR is_settled_in(NEW.bureau_id, to_jsonb(NEW) ->> TG_ARGV[0], 'system-administrator'), 'given-by-an-administrator');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER signed_by_an_administrator BEFORE INSERT ON "provision_signoffs"
  FOR EACH ROW EXECUTE FUNCTION guard_word_given('signed_by');--> statement-breakpoint
CREATE TRIGGER entered_by_an_administrator BEFORE INSERT ON "bureau_parameters"
  FOR EACH ROW EXECUTE FUNCTION guard_word_given('entered_by');--> statement-breakpoint
CREATE TABLE "bureau_parameter_confirmations" (
	"bureau_id" uuid NOT NULL,
	"parameters_id" uuid NOT NULL,
	"confirmed_by" uuid NOT NULL,
	"confirmed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bureau_parameter_confirmations_bureau_id_parameters_id_pk" PRIMARY KEY("bureau_id","parameters_id"),
	FOREIGN KEY ("bureau_id","parameters_id") REFERENCES "bureau_parameters"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","confirmed_by") REFERENCES "staff"("bureau_id","id")
);--> statement-breakpoint
CREATE FUNCTION guard_confirmation() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user <> current_user THEN
    NEW.confirmed_at := now();
    PERFORM refuse_unless(is_settled_in(NEW.bureau_id, NEW.confirmed_by::text, 'head'), 'confirmer-is-head');
    PERFORM refuse_unless(NOT EXISTS (SELECT FROM bureau_parameters p WHERE p.bureau_id = NEW.bureau_id
      AND p.id = NEW.parameters_id AND p.entered_by = NEW.confirmed_by), 'confirmer-did-not-enter');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER parameters_have_four_eyes BEFORE INSERT ON "bureau_parameter_confirmations"
  FOR EACH ROW EXECUTE FUNCTION guard_confirmation();--> statement-breakpoint
CREATE TRIGGER bureau_parameter_confirmations_append_only BEFORE UPDATE OR DELETE ON "bureau_parameter_confirmations"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER bureau_parameter_confirmations_never_emptied BEFORE TRUNCATE ON "bureau_parameter_confirmations"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
ALTER TABLE "bureau_parameter_confirmations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY by_grants ON "bureau_parameter_confirmations" TO yaoshao_web USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_role ON "bureau_parameter_confirmations" FOR SELECT TO yaoshao_desk USING (
  bureau_id = (SELECT bureau_id FROM looking_officer()) AND (SELECT looker_is('{head,system-administrator}')));--> statement-breakpoint
GRANT SELECT, INSERT ON "bureau_parameter_confirmations" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT ON "bureau_parameter_confirmations" TO yaoshao_desk;--> statement-breakpoint
GRANT SELECT ON "reward_approvals" TO yaoshao_web, yaoshao_auditor;--> statement-breakpoint
-- How long an identity must be kept the vault finds out for itself. That a matter is archived anybody could write into
-- its row who writes there at all; when that was says the log, whose time is the database's.
CREATE VIEW "vault"."closings" AS
  SELECT m.bureau_id, m.submission_id, m.id, m.kind, m.stage, m.reward,
    (SELECT max((a.at::timestamptz AT TIME ZONE 'Asia/Shanghai')::date) FROM audit_entries a
      WHERE a.bureau_id = m.bureau_id AND a.matter_id = m.id AND a.action = 'matter-event'
        AND a.entry::jsonb #>> '{about,type}' = 'archived') AS archived_on
  FROM matters m;--> statement-breakpoint
GRANT SELECT ON "vault"."closings" TO yaoshao_vault;--> statement-breakpoint
GRANT SELECT ("bureau_id", "matter_id", "ground", "lifted_on") ON "retention_holds" TO yaoshao_vault;--> statement-breakpoint
-- Who works here takes two people at two moments: what an administrator asks for is undecided, and what decides on it is
-- a later transaction of somebody else whose role is not of today. The rules are those of people/staff-change.ts.
CREATE FUNCTION guard_staff_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  decider text := NEW.decided_by::text;
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.asked_at := now();
    PERFORM refuse_unless(NEW.decided_by IS NULL AND NEW.decided_at IS NULL, 'asked-before-decided');
    PERFORM refuse_unless(is_settled_in(NEW.bureau_id, NEW.asked_by::text, 'security-administrator'), 'asker-keeps-the-people');
    RETURN NEW;
  END IF;
  NEW.decided_at := now();
  PERFORM refuse_unless(OLD.decided_by IS NULL AND OLD.asked_at < now(), 'asked-before-decided');
  PERFORM refuse_unless(decider <> NEW.asked_by::text AND decider <> NEW.staff_id::text, 'decider-did-not-ask');
  IF EXISTS (SELECT FROM staff s WHERE s.bureau_id = NEW.bureau_id AND s.unit_id = NEW.unit_id AND s.role = 'head'
      AND s.active AND s.id <> NEW.staff_id) THEN
    PERFORM refuse_unless(is_settled_in(NEW.bureau_id, decider, 'head') AND EXISTS (SELECT FROM staff s
      WHERE s.bureau_id = NEW.bureau_id AND s.id = NEW.decided_by AND s.unit_id = NEW.unit_id), 'decider-is-head');
  ELSE
    PERFORM refuse_unless(is_settled_in(NEW.bureau_id, decider, 'system-administrator')
      OR is_settled_in(NEW.bureau_id, decider, 'security-administrator'), 'decider-is-administrator');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER staff_changes_have_four_eyes BEFORE INSERT OR UPDATE OF "decided_by", "decided_at", "approved" ON "staff_changes"
  FOR EACH ROW EXECUTE FUNCTION guard_staff_change();--> statement-breakpoint
-- Whoever was given a role, a unit or a way in today approves from tomorrow; no page says otherwise, and the day that is
-- said with somebody new is not believed. Only exchanging a password that has to be changed gives nothing new.
CREATE FUNCTION counts_from_tomorrow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' OR (NEW.role, NEW.unit_id) IS DISTINCT FROM (OLD.role, OLD.unit_id) OR NEW.active AND NOT OLD.active
      OR NEW.must_change_password AND NOT OLD.must_change_password
      OR NEW.password_hash <> OLD.password_hash AND (NEW.must_change_password OR NOT OLD.must_change_password) THEN
    NEW.role_since := (now() AT TIME ZONE 'Asia/Shanghai')::date + 1;
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER staff_counts_from_tomorrow BEFORE INSERT OR UPDATE ON "staff"
  FOR EACH ROW EXECUTE FUNCTION counts_from_tomorrow();--> statement-breakpoint
-- A telephone that is taken away or exchanged is a way in as well.
CREATE FUNCTION owner_counts_from_tomorrow() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE staff SET role_since = (now() AT TIME ZONE 'Asia/Shanghai')::date + 1
   WHERE bureau_id = OLD.bureau_id AND id = OLD.staff_id AND session_user <> current_user;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER second_factor_counts_from_tomorrow AFTER DELETE OR UPDATE OF "sealed", "confirmed_at" ON "second_factors"
  FOR EACH ROW WHEN (OLD.confirmed_at IS NOT NULL) EXECUTE FUNCTION owner_counts_from_tomorrow();--> statement-breakpoint
-- Whose sign-in was reset is told by mail: they alone know whether they had lost it.
GRANT SELECT ("bureau_id", "id", "staff_id", "kind", "decided_at", "approved", "told_at"), UPDATE ("told_at")
  ON "staff_changes" TO yaoshao_jobs;
