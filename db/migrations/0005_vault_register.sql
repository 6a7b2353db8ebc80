-- THE VAULT'S OWN REGISTER of custodians. Who works here is written by the pages; who may agree to opening an identity is
-- not: the owner's command line enters them, and no login of a part can.
DELETE FROM "vault"."custodians" WHERE "confirmed_on" IS NULL;--> statement-breakpoint
ALTER TABLE "vault"."custodians" ALTER COLUMN "confirmed_on" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "vault"."custodians" ADD COLUMN "name" text;--> statement-breakpoint
ALTER TABLE "vault"."custodians" ADD COLUMN "mail" text;--> statement-breakpoint
UPDATE "vault"."custodians" c SET "name" = s.display_name, "mail" = s.mail
  FROM "staff" s WHERE s.bureau_id = c.bureau_id AND s.id = c.staff_id;--> statement-breakpoint
DELETE FROM "vault"."custodians" WHERE "name" IS NULL;--> statement-breakpoint
ALTER TABLE "vault"."custodians" ALTER COLUMN "name" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "vault"."custodians" ALTER COLUMN "mail" SET NOT NULL;--> statement-breakpoint
-- What the vault writes to custodians, sealed for the program that sends it.
CREATE TABLE "vault"."notices" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"addressee" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"try_after" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notices_bureau_id_id_pk" PRIMARY KEY("bureau_id","id")
);--> statement-breakpoint
-- What is asked for is looked up by the vault, and not taken from whoever asks.
CREATE VIEW "vault"."registered" AS
  SELECT m.bureau_id, m.id AS matter_id, m.submission_id, m.number FROM matters m;--> statement-breakpoint
-- A submission is as secret as the most secret of its matters.
CREATE VIEW "vault"."knowers" AS
  SELECT s.bureau_id, s.id AS submission_id, c.staff_id
    FROM submissions s JOIN vault.custodians c ON c.bureau_id = s.bureau_id
   WHERE NOT EXISTS (SELECT FROM matters m
     WHERE m.bureau_id = s.bureau_id AND m.submission_id = s.id
       AND (EXISTS (SELECT FROM matter_exclusions x
             WHERE x.bureau_id = m.bureau_id AND x.matter_id = m.id AND (x.staff_id = c.staff_id OR x.unit_id = c.unit_id))
         OR (m.raised_to = c.unit_id) IS NOT TRUE AND EXISTS (SELECT FROM named_officials n
             WHERE n.bureau_id = m.bureau_id AND n.matter_id = m.id AND n.resolved_on IS NULL)));--> statement-breakpoint
-- A row of the register as one digest: the log keeps it, and whoever checks the log compares.
CREATE FUNCTION "vault"."digest_of"(c "vault"."custodians") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(c.staff_id, c.unit_id, c.name, c.mail, c.confirmed_on,
    encode(c.sealed_factor, 'hex'))::text, 'UTF8')), 'hex')
$$;--> statement-breakpoint
CREATE VIEW "vault"."register" AS
  SELECT c.bureau_id, c.staff_id, c.unit_id, c.confirmed_on AS enrolled_on, vault.digest_of(c) AS digest
    FROM vault.custodians c;--> statement-breakpoint
-- THE LOG OF WHAT TAKES TWO is written by the database itself, whoever caused it. No login of a part may write such an
-- entry: it could be one that never happened.
ALTER FUNCTION append_audit(uuid, jsonb) RENAME TO write_audit;--> statement-breakpoint
REVOKE ALL ON FUNCTION write_audit(uuid, jsonb) FROM PUBLIC, yaoshao_web, yaoshao_desk, yaoshao_jobs, yaoshao_vault;--> statement-breakpoint
CREATE FUNCTION append_audit(bureau uuid, entries jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  said text[] := ARRAY(SELECT e ->> 'action' FROM jsonb_array_elements(entries) e);
BEGIN
  IF session_user <> current_user AND (
       said && '{staff-change-asked,staff-change-confirmed,staff-change-refused,staff-deactivated,unit-change-asked,
                 unit-change-confirmed,unit-change-refused,office-founded,custodian-enrolled,custodian-withdrawn,
                 custodian-reset,identity-requested,identity-agreed,identity-refused,identity-opened}'::text[]
       OR said && '{identity-erased,alarm-vault}'::text[] AND NOT pg_has_role(session_user, 'yaoshao_vault', 'member')) THEN
    RAISE EXCEPTION 'the log writes this by itself' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM write_audit(bureau, entries);
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION append_audit(uuid, jsonb) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION append_audit(uuid, jsonb) TO yaoshao_web, yaoshao_desk, yaoshao_jobs, yaoshao_vault;--> statement-breakpoint
CREATE FUNCTION log_entry(bureau uuid, action text, by text, matter uuid, about jsonb) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT write_audit(bureau, jsonb_build_array(jsonb_build_object('action', action, 'by', by, 'matterId', matter, 'about',
    (SELECT '{' || string_agg(to_json(key)::text || ':' || value::text, ',' ORDER BY key COLLATE "C") || '}' FROM jsonb_each(about)))))
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION log_entry(uuid, text, text, uuid, jsonb) FROM PUBLIC;--> statement-breakpoint
-- At the end of the transaction, so that nobody holds a chain while doing something else.
CREATE FUNCTION log_change_by_two() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  said jsonb := to_jsonb(NEW);
BEGIN
  PERFORM log_entry(NEW.bureau_id,
    TG_ARGV[0] || CASE WHEN TG_OP = 'INSERT' THEN '-asked' WHEN NEW.approved THEN '-confirmed' ELSE '-refused' END,
    CASE WHEN TG_OP = 'INSERT' THEN NEW.asked_by ELSE NEW.decided_by END::text, NULL,
    CASE TG_ARGV[0]
      WHEN 'staff-change' THEN jsonb_build_object('kind', NEW.kind, 'role', said -> 'role', 'staff', said -> 'staff_id', 'unit', NEW.unit_id)
      ELSE jsonb_build_object('kind', NEW.kind, 'unit', NEW.unit_id, 'upper', said -> 'upper_unit_id') END);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER staff_change_is_logged AFTER INSERT ON "staff_changes" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION log_change_by_two('staff-change');--> statement-breakpoint
CREATE CONSTRAINT TRIGGER staff_decision_is_logged AFTER UPDATE OF "decided_by", "approved" ON "staff_changes" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.decided_by IS NOT NULL) EXECUTE FUNCTION log_change_by_two('staff-change');--> statement-breakpoint
CREATE CONSTRAINT TRIGGER unit_change_is_logged AFTER INSERT ON "unit_changes" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION log_change_by_two('unit-change');--> statement-breakpoint
CREATE CONSTRAINT TRIGGER unit_decision_is_logged AFTER UPDATE OF "decided_by", "approved" ON "unit_changes" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.decided_by IS NOT NULL) EXECUTE FUNCTION log_change_by_two('unit-change');--> statement-breakpoint
-- That somebody was shut out is written whoever did it; who that was says the page, and where it says nothing, nobody did.
CREATE FUNCTION log_deactivation() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM log_entry(NEW.bureau_id, 'staff-deactivated',
    coalesce(substring(current_setting('yaoshao.actor', true) from '^[a-z0-9-]+$'), 'nobody'), NULL,
    jsonb_build_object('staff', NEW.id));
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER deactivation_is_logged AFTER UPDATE OF "active" ON "staff" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.active AND NOT NEW.active) EXECUTE FUNCTION log_deactivation();--> statement-breakpoint
CREATE FUNCTION log_custodian() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  c vault.custodians := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  PERFORM log_entry(c.bureau_id, CASE WHEN TG_OP = 'DELETE' THEN 'custodian-withdrawn' ELSE 'custodian-enrolled' END,
    'office', NULL, jsonb_build_object('on', c.confirmed_on, 'register', vault.digest_of(c), 'staff', c.staff_id, 'unit', c.unit_id));
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER enrolment_is_logged AFTER INSERT OR DELETE OR UPDATE OF "unit_id", "name", "mail", "sealed_factor", "confirmed_on"
  ON "vault"."custodians" FOR EACH ROW EXECUTE FUNCTION log_custodian();--> statement-breakpoint
CREATE FUNCTION log_unsealing() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  said jsonb := to_jsonb(NEW);
  request uuid := coalesce(said ->> 'request_id', said ->> 'id')::uuid;
BEGIN
  PERFORM log_entry(NEW.bureau_id,
    CASE TG_TABLE_NAME
      WHEN 'requests' THEN 'identity-requested'
      WHEN 'openings' THEN 'identity-opened'
      ELSE CASE WHEN (said ->> 'approves')::boolean THEN 'identity-agreed' ELSE 'identity-refused' END END,
    coalesce(said ->> 'requested_by', said ->> 'staff_id'),
    (SELECT r.matter_id FROM vault.requests r WHERE r.bureau_id = NEW.bureau_id AND r.id = request),
    jsonb_build_object('request', request));
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER request_is_logged AFTER INSERT ON "vault"."requests" FOR EACH ROW EXECUTE FUNCTION log_unsealing();--> statement-breakpoint
CREATE TRIGGER verdict_is_logged AFTER INSERT OR UPDATE OF "act" ON "vault"."verdicts" FOR EACH ROW EXECUTE FUNCTION log_unsealing();--> statement-breakpoint
CREATE TRIGGER opening_is_logged AFTER INSERT ON "vault"."openings" FOR EACH ROW EXECUTE FUNCTION log_unsealing();--> statement-breakpoint
REVOKE ALL ON FUNCTION log_change_by_two(), log_deactivation(), log_custodian(), log_unsealing() FROM PUBLIC;--> statement-breakpoint
-- What was there before the log wrote it by itself is written now.
SELECT log_entry(c.bureau_id, 'custodian-enrolled', 'office', NULL, jsonb_build_object('on', c.confirmed_on,
    'register', vault.digest_of(c), 'staff', c.staff_id, 'unit', c.unit_id))
  FROM vault.custodians c;--> statement-breakpoint
SELECT log_entry(r.bureau_id, 'identity-requested', r.requested_by::text, r.matter_id, jsonb_build_object('request', r.id))
  FROM vault.requests r;--> statement-breakpoint
SELECT log_entry(v.bureau_id, CASE WHEN v.approves THEN 'identity-agreed' ELSE 'identity-refused' END, v.staff_id::text,
    r.matter_id, jsonb_build_object('request', r.id))
  FROM vault.verdicts v JOIN vault.requests r ON r.bureau_id = v.bureau_id AND r.id = v.request_id;--> statement-breakpoint
SELECT log_entry(o.bureau_id, 'identity-opened', o.staff_id::text, r.matter_id, jsonb_build_object('request', r.id))
  FROM vault.openings o JOIN vault.requests r ON r.bureau_id = o.bureau_id AND r.id = o.request_id;--> statement-breakpoint
-- GRANTS. The vault counts tries and steps of a factor; nothing else in the register changes by its hand.
REVOKE INSERT, UPDATE ON "vault"."custodians" FROM yaoshao_vault;--> statement-breakpoint
GRANT UPDATE ("last_step", "failures", "failed_at") ON "vault"."custodians" TO yaoshao_vault;--> statement-breakpoint
GRANT SELECT ON "vault"."registered", "vault"."knowers" TO yaoshao_vault;--> statement-breakpoint
GRANT INSERT ON "vault"."notices" TO yaoshao_vault;--> statement-breakpoint
GRANT SELECT ON "bureaus" TO yaoshao_vault;--> statement-breakpoint
GRANT USAGE ON SCHEMA "vault" TO yaoshao_jobs, yaoshao_auditor;--> statement-breakpoint
GRANT SELECT, DELETE ON "vault"."notices" TO yaoshao_jobs;--> statement-breakpoint
GRANT UPDATE ("attempts", "try_after") ON "vault"."notices" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT ON "vault"."register", "vault"."openings" TO yaoshao_auditor;--> statement-breakpoint
GRANT SELECT ("bureau_id", "id", "matter_id", "requested_by") ON "vault"."requests" TO yaoshao_auditor;--> statement-breakpoint
GRANT SELECT ("bureau_id", "request_id", "staff_id", "unit_id", "approves") ON "vault"."verdicts" TO yaoshao_auditor;
