-- PROPOSALS: what one proposes, another reviews and a third approves. The rules are those of app/domain/matter/proposal.ts and
-- collective.ts said a second time; a test asks both.
CREATE TABLE "proposals" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"action" text NOT NULL,
	"content" jsonb NOT NULL,
	"matter_version" integer NOT NULL,
	"digest" text DEFAULT '' NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"reviewed_by" uuid,
	"reviewed_at" timestamp with time zone,
	"reviewed_digest" text,
	"approved_by" uuid,
	"approved_at" timestamp with time zone,
	"approved_digest" text,
	"returned_by" uuid,
	"returned_at" timestamp with time zone,
	"reason" text,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "proposals_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	FOREIGN KEY ("bureau_id","matter_id") REFERENCES "matters"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","proposed_by") REFERENCES "staff"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","reviewed_by") REFERENCES "staff"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","approved_by") REFERENCES "staff"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","returned_by") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "proposal_is_three_peoples" CHECK ("reviewed_by" <> "proposed_by" AND "approved_by" <> "proposed_by" AND "approved_by" <> "reviewed_by"),
	CONSTRAINT "proposal_is_returned_by_another" CHECK ("returned_by" <> "proposed_by" AND "reason" <> ''),
	CONSTRAINT "proposal_ends_once" CHECK (num_nonnulls("approved_by", "returned_by", "withdrawn_at") <= 1),
	CONSTRAINT "reviewed_at_a_moment" CHECK (num_nulls("reviewed_by", "reviewed_at", "reviewed_digest") IN (0, 3)),
	CONSTRAINT "approved_at_a_moment" CHECK (num_nulls("approved_by", "approved_at", "approved_digest") IN (0, 3)),
	CONSTRAINT "returned_for_a_reason" CHECK (num_nulls("returned_by", "returned_at", "reason") IN (0, 3))
);
--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_proposal" ON "proposals" USING btree ("bureau_id","matter_id","action")
  WHERE "approved_by" IS NULL AND "returned_by" IS NULL AND "withdrawn_at" IS NULL;--> statement-breakpoint
CREATE INDEX "proposals_of_matter" ON "proposals" USING btree ("bureau_id","matter_id","proposed_at");--> statement-breakpoint
-- What each of the leaders said when they decided together.
CREATE TABLE "proposal_opinions" (
	"bureau_id" uuid NOT NULL,
	"proposal_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"agrees" boolean NOT NULL,
	"opinion" text NOT NULL,
	"digest" text NOT NULL,
	"given_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "proposal_opinions_pk" PRIMARY KEY("bureau_id","proposal_id","staff_id"),
	FOREIGN KEY ("bureau_id","proposal_id") REFERENCES "proposals"("bureau_id","id"),
	FOREIGN KEY ("bureau_id","staff_id") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "opinion_says_something" CHECK ("opinion" <> '')
);
--> statement-breakpoint
-- Which office looks at a proposal first, and which decides on it; nothing for an action that nobody has to approve.
CREATE FUNCTION approval_of(action text, OUT review text, OUT approve text) LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN action IN ('extension', 'case', 'declining', 'case-extension') THEN 'unit-head'
              WHEN action = 'collective-extension' THEN 'leader' END,
         CASE WHEN action IN ('extension', 'case', 'declining', 'case-extension') THEN 'leader'
              WHEN action = 'collective-extension' THEN 'together'
              WHEN action = 'transfer-proposal' THEN 'chief' END
$$;--> statement-breakpoint
-- Whether somebody is in an office today for this proposal: not kept from the matter, and in nobody's place who has had
-- their word on it already.
CREATE FUNCTION decides_on(p proposals, person uuid, held text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM matters m WHERE m.bureau_id = p.bureau_id AND m.id = p.matter_id
       AND CASE holds_office(p.bureau_id, person, held, coalesce(m.raised_to, m.unit_id), day_of(now()))
         WHEN 'deputy' THEN EXISTS (SELECT FROM absences a
           WHERE a.bureau_id = p.bureau_id AND a.deputy_id = person AND a.approved
             AND a.staff_id <> p.proposed_by AND a.staff_id IS DISTINCT FROM p.reviewed_by
             AND days_of(a.from_on, a.until_on, a.ended_at) @> day_of(now())
             AND holds_as_own(p.bureau_id, a.staff_id, held, coalesce(m.raised_to, m.unit_id), day_of(now())) IS NOT NULL)
         ELSE holds_office(p.bureau_id, person, held, coalesce(m.raised_to, m.unit_id), day_of(now())) IS NOT NULL END
       AND NOT EXISTS (SELECT FROM matter_exclusions x JOIN staff s ON s.bureau_id = x.bureau_id AND s.id = person
         WHERE x.bureau_id = p.bureau_id AND x.matter_id = p.matter_id AND (x.staff_id = s.id OR x.unit_id = s.unit_id)))
$$;--> statement-breakpoint
CREATE FUNCTION guard_proposal() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  wanted record;
  told jsonb := '[]';
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.digest := encode(sha256(convert_to(jsonb_build_array(NEW.action, NEW.content, NEW.matter_version)::text, 'UTF8')), 'hex');
  ELSIF to_jsonb(NEW) - '{reviewed_by,reviewed_at,reviewed_digest,approved_by,approved_at,approved_digest,returned_by,returned_at,reason,withdrawn_at}'::text[]
     <> to_jsonb(OLD) - '{reviewed_by,reviewed_at,reviewed_digest,approved_by,approved_at,approved_digest,returned_by,returned_at,reason,withdrawn_at}'::text[]
     OR OLD.reviewed_by IS NOT NULL AND (NEW.reviewed_by, NEW.reviewed_at, NEW.reviewed_digest) IS DISTINCT FROM (OLD.reviewed_by, OLD.reviewed_at, OLD.reviewed_digest)
     OR num_nonnulls(OLD.approved_by, OLD.returned_by, OLD.withdrawn_at) > 0 THEN
    RAISE EXCEPTION 'a proposal stays as it was made' USING ERRCODE = 'restrict_violation';
  END IF;
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  SELECT * INTO wanted FROM approval_of(NEW.action);
  IF TG_OP = 'INSERT' THEN
    NEW.proposed_at := now();
    PERFORM refuse_unless(wanted.approve IS NOT NULL, 'proposed-to-somebody');
    PERFORM refuse_unless(num_nonnulls(NEW.reviewed_by, NEW.approved_by, NEW.returned_by, NEW.withdrawn_at) = 0, 'proposed-before-decided');
    PERFORM refuse_unless(EXISTS (SELECT FROM matters m WHERE m.bureau_id = NEW.bureau_id AND m.id = NEW.matter_id
      AND m.version = NEW.matter_version), 'proposed-as-it-stands');
    RETURN NEW;
  END IF;
  PERFORM refuse_unless(OLD.proposed_at < now(), 'proposed-before-decided');
  IF NEW.reviewed_by IS NOT NULL AND OLD.reviewed_by IS NULL THEN
    NEW.reviewed_at := now();
    PERFORM refuse_unless(num_nonnulls(NEW.approved_by, NEW.returned_by, NEW.withdrawn_at) = 0, 'one-word-at-a-time');
    PERFORM refuse_unless(NEW.reviewed_digest = NEW.digest, 'reviewed-as-proposed');
    PERFORM refuse_unless(NEW.reviewed_by <> NEW.proposed_by, 'reviewer-did-not-propose');
    PERFORM refuse_unless(wanted.review IS NOT NULL AND decides_on(OLD, NEW.reviewed_by, wanted.review), 'reviewer-is-in-office');
    RETURN NEW;
  END IF;
  IF NEW.approved_by IS NOT NULL THEN
    NEW.approved_at := now();
    PERFORM refuse_unless(wanted.review IS NULL OR NEW.reviewed_at < now(), 'reviewed-before-approved');
    PERFORM refuse_unless(NEW.approved_digest = NEW.digest, 'approved-as-proposed');
    PERFORM refuse_unless(NEW.approved_by <> NEW.proposed_by AND NEW.approved_by IS DISTINCT FROM NEW.reviewed_by, 'approver-did-not-propose');
    PERFORM refuse_unless(decides_on(OLD, NEW.approved_by, replace(wanted.approve, 'together', 'leader')), 'approver-is-in-office');
    PERFORM refuse_unless(EXISTS (SELECT FROM matters m WHERE m.bureau_id = NEW.bureau_id AND m.id = NEW.matter_id
      AND m.version = NEW.matter_version), 'approved-as-it-stands');
    -- Three who lead have each said something, and more of them agree than not.
    PERFORM refuse_unless(wanted.approve <> 'together' OR (SELECT count(*) >= 3 AND count(*) FILTER (WHERE o.agrees) * 2 > count(*)
      FROM proposal_opinions o WHERE o.bureau_id = NEW.bureau_id AND o.proposal_id = NEW.id), 'three-agree-together');
  ELSIF NEW.returned_by IS NOT NULL THEN
    NEW.returned_at := now();
    PERFORM refuse_unless(NEW.returned_by <> NEW.proposed_by, 'returner-did-not-propose');
    PERFORM refuse_unless(OLD.reviewed_by IS NULL AND wanted.review IS NOT NULL AND decides_on(OLD, NEW.returned_by, wanted.review)
      OR NEW.returned_by IS DISTINCT FROM OLD.reviewed_by
        AND decides_on(OLD, NEW.returned_by, replace(wanted.approve, 'together', 'leader')), 'returner-is-in-office');
  ELSE
    PERFORM refuse_unless(NEW.withdrawn_at IS NOT NULL, 'one-word-at-a-time');
    NEW.withdrawn_at := now();
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE FUNCTION guard_opinion() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  p proposals;
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  NEW.given_at := now();
  SELECT * INTO p FROM proposals o WHERE o.bureau_id = NEW.bureau_id AND o.id = NEW.proposal_id FOR UPDATE;
  PERFORM refuse_unless((SELECT approve FROM approval_of(p.action)) = 'together', 'decided-together');
  PERFORM refuse_unless(num_nonnulls(p.approved_by, p.returned_by, p.withdrawn_at) = 0 AND p.reviewed_at < now(), 'said-in-turn');
  PERFORM refuse_unless(NEW.digest = p.digest, 'said-of-what-was-proposed');
  PERFORM refuse_unless(NEW.staff_id <> p.proposed_by AND NEW.staff_id IS DISTINCT FROM p.reviewed_by, 'attends-who-did-not-propose');
  PERFORM refuse_unless(decides_on(p, NEW.staff_id, 'leader'), 'attends-who-leads');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER proposals_take_three BEFORE INSERT OR UPDATE ON "proposals" FOR EACH ROW EXECUTE FUNCTION guard_proposal();--> statement-breakpoint
CREATE TRIGGER proposals_never_deleted BEFORE DELETE ON "proposals" FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER proposals_never_emptied BEFORE TRUNCATE ON "proposals" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER opinions_are_their_own BEFORE INSERT ON "proposal_opinions" FOR EACH ROW EXECUTE FUNCTION guard_opinion();--> statement-breakpoint
CREATE TRIGGER proposal_opinions_append_only BEFORE UPDATE OR DELETE ON "proposal_opinions" FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER proposal_opinions_never_emptied BEFORE TRUNCATE ON "proposal_opinions" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- THE LOG writes by itself who had which word; what was proposed stands in it as a digest.
CREATE FUNCTION log_proposal() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  about jsonb := jsonb_build_object('digest', NEW.digest, 'proposal', NEW.id, 'what', NEW.action);
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM log_entry(NEW.bureau_id, 'proposal-made', NEW.proposed_by::text, NEW.matter_id, about);
  ELSIF NEW.approved_by IS NOT NULL THEN
    PERFORM log_entry(NEW.bureau_id, 'proposal-approved', NEW.approved_by::text, NEW.matter_id, about);
  ELSIF NEW.returned_by IS NOT NULL THEN
    PERFORM log_entry(NEW.bureau_id, 'proposal-returned', NEW.returned_by::text, NEW.matter_id, about);
  ELSIF NEW.withdrawn_at IS NOT NULL THEN
    PERFORM log_entry(NEW.bureau_id, 'proposal-withdrawn', NEW.proposed_by::text, NEW.matter_id, about);
  ELSE
    PERFORM log_entry(NEW.bureau_id, 'proposal-reviewed', NEW.reviewed_by::text, NEW.matter_id, about);
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION log_opinion() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM log_entry(NEW.bureau_id, 'proposal-discussed', NEW.staff_id::text, p.matter_id,
      jsonb_build_object('agrees', NEW.agrees, 'digest', NEW.digest, 'proposal', NEW.proposal_id))
    FROM proposals p WHERE p.bureau_id = NEW.bureau_id AND p.id = NEW.proposal_id;
  RETURN NULL;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION log_proposal(), log_opinion() FROM PUBLIC;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER proposal_is_logged AFTER INSERT OR UPDATE ON "proposals" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION log_proposal();--> statement-breakpoint
CREATE CONSTRAINT TRIGGER opinion_is_logged AFTER INSERT ON "proposal_opinions" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION log_opinion();--> statement-breakpoint
DO $$
BEGIN
  EXECUTE replace(pg_get_functiondef('append_audit(uuid,jsonb)'::regprocedure), 'office-founded,',
    'office-founded,proposal-made,proposal-reviewed,proposal-approved,proposal-returned,proposal-withdrawn,proposal-discussed,');
END $$;--> statement-breakpoint
-- What hangs on a matter is for those who work on it, as far as they may know of it.
ALTER TABLE "proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "proposal_opinions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY by_grants ON "proposals" TO yaoshao_web, yaoshao_auditor USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_grants ON "proposal_opinions" TO yaoshao_web, yaoshao_auditor USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_matter ON "proposals" FOR SELECT TO yaoshao_desk USING (
  (SELECT looker_is('{intake,handler,head}')) AND EXISTS (SELECT FROM matters m
    WHERE m.bureau_id = proposals.bureau_id AND m.id = proposals.matter_id));--> statement-breakpoint
CREATE POLICY by_proposal ON "proposal_opinions" FOR SELECT TO yaoshao_desk USING (
  EXISTS (SELECT FROM proposals p
    WHERE p.bureau_id = proposal_opinions.bureau_id AND p.id = proposal_opinions.proposal_id));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ("reviewed_by", "reviewed_at", "reviewed_digest", "approved_by", "approved_at", "approved_digest",
  "returned_by", "returned_at", "reason", "withdrawn_at") ON "proposals" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, INSERT ON "proposal_opinions" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT ON "proposals", "proposal_opinions" TO yaoshao_desk;--> statement-breakpoint
-- The auditor reads who had which word, and not what was proposed.
GRANT SELECT ("bureau_id", "id", "matter_id", "action", "matter_version", "digest", "proposed_by", "proposed_at", "reviewed_by",
  "reviewed_at", "approved_by", "approved_at", "returned_by", "returned_at", "withdrawn_at") ON "proposals" TO yaoshao_auditor;--> statement-breakpoint
GRANT SELECT ("bureau_id", "proposal_id", "staff_id", "agrees", "given_at") ON "proposal_opinions" TO yaoshao_auditor;--> statement-breakpoint
-- Every page of the desk asks whether a leave waits for its reader.
CREATE INDEX "absences_undecided" ON "absences" USING btree ("bureau_id") WHERE "decided_by" IS NULL AND "ended_by" IS NULL;
