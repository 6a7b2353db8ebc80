-- What was done and what was looked at, in 64 chains of hashes. One chain would make every writer wait for one row;
-- by matter, only those wait for each other who act on the same few matters.
CREATE TABLE "audit_entries" (
	"bureau_id" uuid NOT NULL,
	"chain" smallint NOT NULL CHECK ("chain" BETWEEN 0 AND 63),
	"seq" bigint NOT NULL CHECK ("seq" > 0),
	"prev" bytea NOT NULL CHECK (octet_length("prev") = 32),
	"hash" bytea NOT NULL CHECK (octet_length("hash") = 32),
	"entry" text NOT NULL,
	-- Read out of the entry, so that what pages search by cannot say anything else than what was hashed.
	"action" text NOT NULL GENERATED ALWAYS AS ("entry"::jsonb ->> 'action') STORED,
	"at" text NOT NULL GENERATED ALWAYS AS ("entry"::jsonb ->> 'at') STORED,
	"actor" text NOT NULL GENERATED ALWAYS AS ("entry"::jsonb ->> 'by') STORED,
	"role" text NOT NULL GENERATED ALWAYS AS ("entry"::jsonb ->> 'role') STORED,
	"matter_id" uuid GENERATED ALWAYS AS (("entry"::jsonb ->> 'matterId')::uuid) STORED,
	PRIMARY KEY ("bureau_id", "chain", "seq")
);--> statement-breakpoint
CREATE INDEX "audit_by_time" ON "audit_entries" ("bureau_id", "at" DESC, "chain", "seq" DESC);--> statement-breakpoint
CREATE INDEX "audit_by_matter" ON "audit_entries" ("bureau_id", "matter_id", "at" DESC);--> statement-breakpoint
CREATE INDEX "audit_by_actor" ON "audit_entries" ("bureau_id", "actor", "at" DESC);--> statement-breakpoint
CREATE TABLE "audit_heads" (
	"bureau_id" uuid NOT NULL,
	"chain" smallint NOT NULL CHECK ("chain" BETWEEN 0 AND 63),
	"seq" bigint NOT NULL,
	"hash" bytea NOT NULL CHECK (octet_length("hash") = 32),
	PRIMARY KEY ("bureau_id", "chain")
);--> statement-breakpoint
CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE ON "audit_entries"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER audit_entries_never_emptied BEFORE TRUNCATE ON "audit_entries"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE FUNCTION refuse_step_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.seq <> OLD.seq + 1 OR (NEW.bureau_id, NEW.chain) <> (OLD.bureau_id, OLD.chain) THEN
    RAISE EXCEPTION 'a chain grows by one' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER audit_heads_only_grow BEFORE UPDATE ON "audit_heads"
  FOR EACH ROW EXECUTE FUNCTION refuse_step_back();--> statement-breakpoint
CREATE TRIGGER audit_heads_stay BEFORE DELETE ON "audit_heads"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER audit_heads_never_emptied BEFORE TRUNCATE ON "audit_heads"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- What belongs to a matter is in one chain, what belongs to none is in its actor's.
CREATE FUNCTION audit_chain_of(subject text) RETURNS smallint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (get_byte(sha256(convert_to(subject, 'UTF8')), 0) & 63)::smallint
$$;--> statement-breakpoint
-- What the first entry of a chain follows: no chain can be taken for another, nor another bureau's.
CREATE FUNCTION audit_beginning(bureau uuid, chain smallint) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT sha256(convert_to('yaoshao audit ' || bureau || ' ' || chain, 'UTF8'))
$$;--> statement-breakpoint
-- The only way in. Each of `entries` is {action, by, role, matterId, about}, `about` being canonical JSON as a text.
-- The time is the database's. A reporter's is told to the day: at which hour somebody was free to write gives them away.
-- The text that is kept is canonical by RFC 8785: its names in order, no blanks, and nothing in it needs an escape.
-- Chains are taken in their order, so that two who need two of them do not wait for each other for ever.
CREATE FUNCTION append_audit(bureau uuid, entries jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  item record;
  head audit_heads;
  actor_role text;
  moment timestamptz;
  said text;
  next_hash bytea;
BEGIN
  FOR item IN
    SELECT audit_chain_of(coalesce(e ->> 'matterId', e ->> 'by')) AS chain, e ->> 'action' AS action, e ->> 'by' AS actor,
           e ->> 'role' AS role, (e ->> 'matterId')::uuid AS matter_id, e ->> 'about' AS about
      FROM jsonb_array_elements(entries) WITH ORDINALITY AS given(e, place)
     ORDER BY 1, place
  LOOP
    SELECT * INTO head FROM audit_heads h WHERE h.bureau_id = bureau AND h.chain = item.chain FOR UPDATE;
    IF NOT FOUND THEN
      INSERT INTO audit_heads VALUES (bureau, item.chain, 0, audit_beginning(bureau, item.chain)) ON CONFLICT DO NOTHING;
      SELECT * INTO STRICT head FROM audit_heads h WHERE h.bureau_id = bureau AND h.chain = item.chain FOR UPDATE;
    END IF;

    actor_role := coalesce(item.role, (SELECT s.role FROM staff s WHERE s.bureau_id = bureau AND s.id::text = item.actor),
                           CASE WHEN item.actor IN ('reporter', 'committee') THEN item.actor ELSE 'office' END);
    IF NOT coalesce(item.action ~ '^[a-z0-9-]+$' AND item.actor ~ '^[a-z0-9-]+$' AND actor_role ~ '^[a-z0-9-]+$'
                    AND jsonb_typeof(item.about::jsonb) = 'object', false) THEN
      RAISE EXCEPTION 'not an audit entry' USING ERRCODE = 'invalid_parameter_value';
    END IF;

    moment := clock_timestamp();
    said := '{"about":' || item.about
      || ',"action":"' || item.action
      || '","at":"' || CASE WHEN actor_role = 'reporter' THEN to_char(moment AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')
                            ELSE to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') END
      || '","by":"' || item.actor
      || '","matterId":' || coalesce('"' || item.matter_id || '"', 'null')
      || ',"role":"' || actor_role || '"}';
    next_hash := sha256(head.hash || int8send(head.seq + 1) || convert_to(said, 'UTF8'));
    INSERT INTO audit_entries (bureau_id, chain, seq, prev, hash, entry)
      VALUES (bureau, item.chain, head.seq + 1, head.hash, next_hash, said);
    UPDATE audit_heads h SET seq = head.seq + 1, hash = next_hash WHERE h.bureau_id = bureau AND h.chain = item.chain;
  END LOOP;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION append_audit(uuid, jsonb) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION append_audit(uuid, jsonb) TO yaoshao_web, yaoshao_desk, yaoshao_jobs, yaoshao_vault;--> statement-breakpoint
GRANT SELECT ON "audit_entries" TO yaoshao_web, yaoshao_desk, yaoshao_auditor;--> statement-breakpoint
GRANT SELECT ON "audit_heads" TO yaoshao_web, yaoshao_desk, yaoshao_jobs, yaoshao_auditor;--> statement-breakpoint
GRANT SELECT ("bureau_id", "chain", "seq", "hash") ON "audit_entries" TO yaoshao_jobs;--> statement-breakpoint
CREATE TABLE "audit_roots_mailed" (
	"bureau_id" uuid NOT NULL,
	"day" date NOT NULL,
	PRIMARY KEY ("bureau_id", "day")
);--> statement-breakpoint
GRANT SELECT, INSERT ON "audit_roots_mailed" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT ON "matter_events" TO yaoshao_auditor;
