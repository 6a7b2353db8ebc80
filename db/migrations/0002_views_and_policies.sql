-- LOGINS
-- Who may reach the database. The owner migrates and backs up; nothing that answers a reader runs as the owner.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['yaoshao_web', 'yaoshao_desk', 'yaoshao_jobs', 'yaoshao_vault', 'yaoshao_auditor'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN', name);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL;
    END;
  END LOOP;
END $$;--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM PUBLIC;--> statement-breakpoint
-- Whether the schema is as new as the program is asked before every first page.
GRANT USAGE ON SCHEMA drizzle TO yaoshao_web, yaoshao_desk, yaoshao_jobs, yaoshao_vault, yaoshao_auditor;--> statement-breakpoint
GRANT SELECT ON drizzle.__drizzle_migrations TO yaoshao_web, yaoshao_desk, yaoshao_jobs, yaoshao_vault, yaoshao_auditor;--> statement-breakpoint
-- WHO LOOKS. The desk's login reads as one officer, named for the length of a transaction; whoever that is, their role
-- and their unit the database looks up itself. Nobody named, nothing seen.
CREATE FUNCTION looking_officer() RETURNS TABLE (bureau_id uuid, id uuid, role text, unit_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT s.bureau_id, s.id, s.role, s.unit_id FROM staff s
   WHERE s.id = nullif(current_setting('yaoshao.viewer', true), '')::uuid AND s.active
$$;--> statement-breakpoint
-- Whether whoever looks has one of these roles.
CREATE FUNCTION looker_is(roles text[]) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM looking_officer() WHERE role = ANY (roles))
$$;--> statement-breakpoint
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
-- WHAT THE VAULT SEES of the register: the requests, verdicts and looks that stand in it. The vault believes nothing
-- else, and sees nothing else of it.
CREATE VIEW "vault"."recorded" AS
  SELECT bureau_id, matter_id, type, (event ->> 'act')::uuid AS act, (event ->> 'request')::uuid AS request_id
  FROM "matter_events"
  WHERE type IN ('unsealing-requested', 'unsealing-approved', 'unsealing-refused', 'identity-looked-at', 'unsealing-expired');--> statement-breakpoint
-- How long an identity must be kept the vault finds out for itself. That a matter is archived anybody could write into
-- its row who writes there at all; when that was says the log, whose time is the database's.
CREATE VIEW "vault"."closings" AS
  SELECT m.bureau_id, m.submission_id, m.id, m.kind, m.stage, m.reward,
    (SELECT max((a.at::timestamptz AT TIME ZONE 'Asia/Shanghai')::date) FROM audit_entries a
      WHERE a.bureau_id = m.bureau_id AND a.matter_id = m.id AND a.action = 'matter-event'
        AND a.entry::jsonb #>> '{about,type}' = 'archived') AS archived_on
  FROM matters m;--> statement-breakpoint
-- ROWS. Of these tables the desk sees what the policies below let through, and nothing more.
DO $$
DECLARE guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['staff', 'staff_changes', 'unit_changes', 'sessions', 'calendar_notices', 'clock_changes',
      'provision_signoffs', 'bureau_parameters', 'submissions', 'content_keys', 'matters', 'matter_events', 'clocks',
      'supplements', 'evidence', 'retention_holds', 'letters', 'matter_exclusions', 'named_officials', 'staff_relations',
      'audit_entries'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
    -- The other logins serve no single reader; what they may do to a table is said by their grants.
    EXECUTE format('CREATE POLICY by_grants ON %I TO yaoshao_web, yaoshao_jobs, yaoshao_vault, yaoshao_auditor
                    USING (true) WITH CHECK (true)', guarded);
  END LOOP;
END $$;--> statement-breakpoint
ALTER TABLE "bureau_parameter_confirmations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY by_grants ON "bureau_parameter_confirmations" TO yaoshao_web USING (true) WITH CHECK (true);--> statement-breakpoint
-- WHAT STAFF SEE OF MATTERS. The rules are those of app/domain/access/policy.ts said a second time; a test asks both.
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
CREATE POLICY by_matter ON "submissions" FOR SELECT TO yaoshao_desk USING (
  (SELECT looker_is('{intake,handler,head}')) AND EXISTS (SELECT FROM matters m
    WHERE m.bureau_id = submissions.bureau_id AND m.submission_id = submissions.id));--> statement-breakpoint
-- What was added to one matter is not for whoever deals with the other one of the same submission.
CREATE POLICY by_supplement ON "evidence" AS RESTRICTIVE FOR SELECT TO yaoshao_desk USING (
  supplement_id IS NULL OR EXISTS (SELECT FROM supplements s
    WHERE s.bureau_id = evidence.bureau_id AND s.id = evidence.supplement_id));--> statement-breakpoint
-- And of the keys to what was written only one's own holder's.
CREATE POLICY own_key ON "content_keys" AS RESTRICTIVE FOR SELECT TO yaoshao_desk USING (
  holder = (SELECT CASE role WHEN 'intake' THEN 'intake' ELSE unit_id::text END FROM looking_officer()));--> statement-breakpoint
-- An officer must be able to leave out what they are kept from; they learn of nobody else's exclusion.
CREATE POLICY own_exclusions ON "matter_exclusions" FOR SELECT TO yaoshao_desk USING (
  staff_id = (SELECT id FROM looking_officer()) OR unit_id = (SELECT unit_id FROM looking_officer()));--> statement-breakpoint
CREATE POLICY by_officers ON "named_officials" FOR SELECT TO yaoshao_desk USING (
  bureau_id = (SELECT bureau_id FROM looking_officer()));--> statement-breakpoint
-- WHAT STAFF SEE BY THEIR ROLE ALONE: whole tables. The days of the calendar, the law and the scale are public; the pages
-- that explain them to everybody read them through their own login. Here it is about who published, signed and entered what.
DO $$
DECLARE rule record;
BEGIN
  FOR rule IN SELECT * FROM (VALUES
      ('calendar_notices', '{system-administrator}'),
      ('provision_signoffs', '{system-administrator}'),
      ('bureau_parameters', '{head,system-administrator}'),
      ('bureau_parameter_confirmations', '{head,system-administrator}'),
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
  OR (SELECT looker_is('{security-administrator}')) AND EXISTS (SELECT FROM staff s WHERE s.id = sessions.staff_id));--> statement-breakpoint
-- GRANTS. Least privilege: nothing that answers a reader may do more to a table than its work needs. The list to read is
-- tests/db/privileges.ts, which a test compares.
-- Pages write as yaoshao_web; what may never change again it may add and read, no more.
GRANT SELECT ON "bureaus", "mailbox", "reward_approvals", "looks" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, INSERT ON "units", "unit_changes", "staff", "staff_changes", "spent_tolls", "calendar_notices",
  "letters_of_notices", "clock_changes", "provision_signoffs", "bureau_parameters", "bureau_parameter_confirmations",
  "submissions", "receipts", "matters", "matter_events", "clocks", "supplements", "evidence", "retention_holds", "letters",
  "matter_exclusions", "named_officials", "matter_respondents", "staff_relations" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON "matter_names", "form_keys" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "sessions", "second_factors", "recovery_codes", "pending_sign_ins", "throttles",
  "drafts", "draft_files", "content_keys", "kept_texts" TO yaoshao_web;--> statement-breakpoint
GRANT INSERT ON "account_notices" TO yaoshao_web;--> statement-breakpoint
GRANT UPDATE ("name", "name_en", "mail", "upper_unit_id", "closed_on") ON "units" TO yaoshao_web;--> statement-breakpoint
GRANT UPDATE ("role", "unit_id", "mail", "active", "password_hash", "must_change_password") ON "staff" TO yaoshao_web;--> statement-breakpoint
GRANT UPDATE ("decided_by", "decided_at", "approved") ON "staff_changes", "unit_changes" TO yaoshao_web;--> statement-breakpoint
GRANT UPDATE ("superseded_by") ON "calendar_notices" TO yaoshao_web;--> statement-breakpoint
GRANT UPDATE ("kept_on") ON "receipts" TO yaoshao_web;--> statement-breakpoint
GRANT UPDATE ("stage", "unit_id", "raised_to", "handler_id", "dates", "pauses", "extension", "transfer_proposed_by",
  "findings", "penalty", "reward", "version") ON "matters" TO yaoshao_web;--> statement-breakpoint
GRANT USAGE ON SEQUENCE "matter_events_seq_seq" TO yaoshao_web;--> statement-breakpoint
GRANT UPDATE ("extended", "start_on", "term_unit", "term_count", "pauses", "due_strict", "due_legal", "firm", "paused", "stopped_on")
  ON "clocks" TO yaoshao_web;--> statement-breakpoint
GRANT UPDATE ("lifted_by", "lifted_on") ON "retention_holds" TO yaoshao_web;--> statement-breakpoint
-- A page may have a letter tried again; only the jobs may say that it was sent.
GRANT UPDATE ("attempts", "try_after", "given_up_at") ON "letters" TO yaoshao_web;--> statement-breakpoint
GRANT UPDATE ("sealed", "resolved_on", "resolved_by") ON "named_officials" TO yaoshao_web;--> statement-breakpoint
GRANT UPDATE ("location") ON "form_keys" TO yaoshao_web;--> statement-breakpoint
GRANT USAGE ON SCHEMA "vault" TO yaoshao_web;--> statement-breakpoint
-- An identity is put in, and never seen again.
GRANT INSERT ON "vault"."identities" TO yaoshao_web;--> statement-breakpoint
-- The log itself is the auditor's. The pages' own login still compares its hashes with what was signed.
GRANT SELECT ("bureau_id", "chain", "seq", "hash") ON "audit_entries" TO yaoshao_web, yaoshao_jobs;--> statement-breakpoint
-- What staff read goes through a login that can only read.
GRANT SELECT ON "bureaus", "units", "unit_changes", "calendar_notices", "clock_changes", "provision_signoffs",
  "bureau_parameters", "bureau_parameter_confirmations", "content_keys", "matters", "matter_events", "clocks",
  "supplements", "evidence", "retention_holds", "letters", "matter_exclusions", "audit_entries", "known_matters",
  "owed_letters", "sealed_identities", "people" TO yaoshao_desk;--> statement-breakpoint
-- No password, no hour at which somebody was free to write, and nothing that leads to a reporter.
GRANT SELECT ("bureau_id", "id", "display_name", "role", "unit_id", "active") ON "staff" TO yaoshao_desk;--> statement-breakpoint
GRANT SELECT ("bureau_id", "id", "kind", "answers", "sealed_answers", "language", "received_on", "identified", "masked_name")
  ON "submissions" TO yaoshao_desk;--> statement-breakpoint
-- No digest of a name, no digest of a cookie.
GRANT SELECT ("bureau_id", "id", "staff_id", "kind", "role", "unit_id", "asked_by", "asked_at", "decided_by")
  ON "staff_changes" TO yaoshao_desk;--> statement-breakpoint
GRANT SELECT ("bureau_id", "id", "staff_id", "name", "reason", "declared_on") ON "staff_relations" TO yaoshao_desk;--> statement-breakpoint
GRANT SELECT ("id", "staff_id", "begun_at", "seen_at", "expires_at") ON "sessions" TO yaoshao_desk;--> statement-breakpoint
-- That somebody is named, and in which matter: never whom.
GRANT SELECT ("bureau_id", "matter_id", "resolved_on") ON "named_officials"
  TO yaoshao_desk, yaoshao_jobs, yaoshao_vault, yaoshao_auditor;--> statement-breakpoint
-- The jobs send what is owed and forget what has run out.
GRANT SELECT ON "units", "account_notices", "calendar_notices", "letters_of_notices", "clock_changes", "matter_exclusions",
  "audit_heads" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT, INSERT ON "calendar_reminders", "letters", "mailbox", "stranded_told", "audit_roots_mailed" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT, DELETE ON "pending_sign_ins", "throttles", "spent_tolls", "content_keys", "form_keys", "kept_texts"
  TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT ("digest", "expires_at"), DELETE ON "sessions", "drafts" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT ("bureau_id", "id", "role", "unit_id", "mail", "active") ON "staff" TO yaoshao_jobs;--> statement-breakpoint
-- Whose sign-in was reset is told by mail: they alone know whether they had lost it.
GRANT SELECT ("bureau_id", "id", "staff_id", "kind", "decided_at", "approved", "told_at"), UPDATE ("told_at")
  ON "staff_changes" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT ("bureau_id", "id", "language", "sealed_mail") ON "submissions" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT ("bureau_id", "id", "submission_id", "number", "stage", "unit_id", "raised_to", "handler_id")
  ON "matters" TO yaoshao_jobs;--> statement-breakpoint
GRANT UPDATE ("sent_at", "attempts", "try_after") ON "account_notices" TO yaoshao_jobs;--> statement-breakpoint
GRANT UPDATE ("through", "written") ON "letters_of_notices" TO yaoshao_jobs;--> statement-breakpoint
GRANT UPDATE ("sent_at", "attempts", "try_after", "given_up_at", "failure") ON "letters" TO yaoshao_jobs;--> statement-breakpoint
-- The vault keeps identities, and looks nowhere else than its work needs.
GRANT USAGE ON SCHEMA "vault" TO yaoshao_vault;--> statement-breakpoint
GRANT SELECT, DELETE ON "vault"."identities" TO yaoshao_vault;--> statement-breakpoint
GRANT SELECT, INSERT ON "vault"."requests", "vault"."openings" TO yaoshao_vault;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "vault"."custodians", "vault"."verdicts" TO yaoshao_vault;--> statement-breakpoint
GRANT SELECT ON "matter_exclusions", "vault"."recorded", "vault"."closings" TO yaoshao_vault;--> statement-breakpoint
GRANT SELECT ("bureau_id", "id", "role", "unit_id", "active") ON "staff" TO yaoshao_vault;--> statement-breakpoint
GRANT SELECT ("bureau_id", "matter_id", "ground", "lifted_on") ON "retention_holds" TO yaoshao_vault;--> statement-breakpoint
-- The auditor reads who did and decided what.
GRANT SELECT ON "unit_changes", "staff_changes", "matter_events", "matter_exclusions", "reward_approvals", "audit_entries",
  "audit_heads" TO yaoshao_auditor;--> statement-breakpoint
-- Functions that act as the owner are for those alone whose work needs them.
REVOKE ALL ON FUNCTION append_audit(uuid, jsonb), looking_officer(), looker_is(text[]), lately_opened(uuid, text, uuid, integer)
  FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION append_audit(uuid, jsonb) TO yaoshao_web, yaoshao_desk, yaoshao_jobs, yaoshao_vault;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION looking_officer(), looker_is(text[]) TO yaoshao_desk;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION lately_opened(uuid, text, uuid, integer) TO yaoshao_web;
