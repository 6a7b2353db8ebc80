-- WORK LISTS TAKEN OUT OF THE PORTAL: one asks, a long list takes another's word, and only whoever asked fetches the file, a few
-- times. How many rows it has for whoever asked is read by nobody else: each who has a word reads as many as they may know of.
CREATE TABLE "export_requests" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer DEFAULT 0 NOT NULL,
	"queue" text NOT NULL,
	"filter" jsonb NOT NULL,
	"purpose" text NOT NULL,
	"reason" text NOT NULL CHECK ("reason" <> '' AND length("reason") <= 60),
	"rows" integer NOT NULL,
	"needs_word" boolean GENERATED ALWAYS AS (rows > 200) STORED NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"approved" boolean,
	"answer" text,
	CONSTRAINT "export_requests_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "export_number" UNIQUE("bureau_id","number"),
	CONSTRAINT "export_rows" CHECK ("rows" between 1 and 5000),
	CONSTRAINT "exports_asked_by" FOREIGN KEY ("bureau_id","asked_by") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "exports_decided_by" FOREIGN KEY ("bureau_id","decided_by") REFERENCES "staff"("bureau_id","id"),
	CONSTRAINT "an_export_is_decided_whole" CHECK (("decided_by" IS NULL) = ("approved" IS NULL) AND ("decided_by" IS NULL) = ("decided_at" IS NULL)
	  AND "decided_by" IS DISTINCT FROM "asked_by" AND (coalesce("approved", true) OR coalesce("answer", '') <> ''))
);
--> statement-breakpoint
CREATE TABLE "export_askings" (
	"bureau_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"rows" integer NOT NULL,
	CONSTRAINT "export_askings_bureau_id_request_id_staff_id_pk" PRIMARY KEY("bureau_id","request_id","staff_id"),
	CONSTRAINT "export_askings_request" FOREIGN KEY ("bureau_id","request_id") REFERENCES "export_requests"("bureau_id","id"),
	CONSTRAINT "export_askings_staff" FOREIGN KEY ("bureau_id","staff_id") REFERENCES "staff"("bureau_id","id")
);
--> statement-breakpoint
CREATE TABLE "export_fetches" (
	"bureau_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"rows" integer NOT NULL,
	"fetched_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "export_fetches_bureau_id_request_id_place_pk" PRIMARY KEY("bureau_id","request_id","place"),
	CONSTRAINT "export_fetched_at_most" CHECK ("place" between 1 and 3),
	CONSTRAINT "export_fetches_request" FOREIGN KEY ("bureau_id","request_id") REFERENCES "export_requests"("bureau_id","id")
);
--> statement-breakpoint
CREATE INDEX "exports_by_asker" ON "export_requests" USING btree ("bureau_id","asked_by","asked_at");--> statement-breakpoint
CREATE INDEX "export_askings_of" ON "export_askings" USING btree ("bureau_id","staff_id");--> statement-breakpoint
CREATE FUNCTION works_on_matters(bureau uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT is_settled_in(bureau, person::text, 'intake') OR is_settled_in(bureau, person::text, 'handler') OR is_settled_in(bureau, person::text, 'head')
$$;--> statement-breakpoint
CREATE FUNCTION guard_export() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  -- Running without a gap; whoever asks next waits.
  IF TG_OP = 'INSERT' THEN
    PERFORM pg_advisory_xact_lock(hashtext('exports'), hashtext(NEW.bureau_id::text));
    NEW.number := 1 + coalesce((SELECT max(r.number) FROM export_requests r WHERE r.bureau_id = NEW.bureau_id), 0);
  END IF;
  -- The owner tells the demo's story and repairs; it could take this trigger away.
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.asked_at := now();
    PERFORM refuse_unless(NEW.decided_by IS NULL AND EXISTS (SELECT FROM staff s WHERE s.bureau_id = NEW.bureau_id AND s.id = NEW.asked_by
      AND s.active AND s.role IN ('intake', 'handler', 'head')), 'export-asked-by-who-works-on-matters');
    RETURN NEW;
  END IF;
  NEW.decided_at := now();
  PERFORM refuse_unless(OLD.decided_by IS NULL AND NEW.decided_by IS NOT NULL AND OLD.asked_at < now()
    AND to_jsonb(OLD) - '{decided_by,decided_at,approved,answer,needs_word}'::text[] = to_jsonb(NEW) - '{decided_by,decided_at,approved,answer,needs_word}'::text[], 'export-stands');
  PERFORM refuse_unless(OLD.needs_word AND day_of(now()) <= day_of(OLD.asked_at) + 7, 'export-waits');
  PERFORM refuse_unless(NEW.decided_by <> NEW.asked_by AND works_on_matters(NEW.bureau_id, NEW.decided_by)
    AND EXISTS (SELECT FROM export_askings a WHERE a.bureau_id = NEW.bureau_id AND a.request_id = NEW.id AND a.staff_id = NEW.decided_by), 'export-decided-by-who-was-asked');
  RETURN NEW;
END $$;--> statement-breakpoint
-- Whom a request waits for is settled with it, and nobody is added afterwards.
CREATE FUNCTION guard_export_asking() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM refuse_unless(session_user = current_user OR EXISTS (SELECT FROM export_requests r WHERE r.bureau_id = NEW.bureau_id
    AND r.id = NEW.request_id AND r.asked_at = now() AND (r.asked_by = NEW.staff_id OR NEW.rows > 200) AND NEW.rows <= r.rows), 'asked-with-the-request');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE FUNCTION guard_export_fetch() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  asked export_requests%ROWTYPE;
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  NEW.fetched_at := now();
  SELECT * INTO asked FROM export_requests r WHERE r.bureau_id = NEW.bureau_id AND r.id = NEW.request_id FOR UPDATE;
  PERFORM refuse_unless(asked.approved IS NOT FALSE AND (NOT asked.needs_word OR asked.approved), 'fetched-once-granted');
  PERFORM refuse_unless(day_of(now()) <= day_of(coalesce(asked.decided_at, asked.asked_at)) + 7, 'fetched-in-time');
  PERFORM refuse_unless(NEW.place = 1 + (SELECT count(*) FROM export_fetches f WHERE f.bureau_id = NEW.bureau_id AND f.request_id = NEW.request_id), 'fetched-in-turn');
  PERFORM refuse_unless(NEW.rows BETWEEN 1 AND CASE WHEN asked.needs_word THEN least(asked.rows + 200, 5000) ELSE 200 END, 'fetched-as-granted');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER exports_are_guarded BEFORE INSERT OR UPDATE ON "export_requests" FOR EACH ROW EXECUTE FUNCTION guard_export();--> statement-breakpoint
CREATE TRIGGER exports_stay BEFORE DELETE ON "export_requests" FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER exports_never_emptied BEFORE TRUNCATE ON "export_requests" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER export_askings_are_guarded BEFORE INSERT ON "export_askings" FOR EACH ROW EXECUTE FUNCTION guard_export_asking();--> statement-breakpoint
CREATE TRIGGER export_askings_append_only BEFORE UPDATE OR DELETE ON "export_askings" FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER export_askings_never_emptied BEFORE TRUNCATE ON "export_askings" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER export_fetches_are_guarded BEFORE INSERT ON "export_fetches" FOR EACH ROW EXECUTE FUNCTION guard_export_fetch();--> statement-breakpoint
CREATE TRIGGER export_fetches_append_only BEFORE UPDATE OR DELETE ON "export_fetches" FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER export_fetches_never_emptied BEFORE TRUNCATE ON "export_fetches" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
REVOKE ALL ON FUNCTION works_on_matters(uuid, uuid), guard_export(), guard_export_asking(), guard_export_fetch() FROM PUBLIC;--> statement-breakpoint
ALTER TABLE "export_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "export_askings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "export_fetches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY by_grants ON "export_requests" TO yaoshao_web, yaoshao_auditor USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_grants ON "export_askings" TO yaoshao_web, yaoshao_auditor USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_grants ON "export_fetches" TO yaoshao_web, yaoshao_auditor USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_looker ON "export_askings" FOR SELECT TO yaoshao_desk USING (
  bureau_id = (SELECT bureau_id FROM looking_officer()) AND staff_id = (SELECT id FROM looking_officer()));--> statement-breakpoint
CREATE POLICY by_looker ON "export_requests" FOR SELECT TO yaoshao_desk USING (
  bureau_id = (SELECT bureau_id FROM looking_officer()) AND (asked_by = (SELECT id FROM looking_officer())
    OR id = ANY (ARRAY(SELECT a.request_id FROM export_askings a WHERE a.staff_id = (SELECT id FROM looking_officer())))));--> statement-breakpoint
CREATE POLICY by_looker ON "export_fetches" FOR SELECT TO yaoshao_desk USING (
  bureau_id = (SELECT bureau_id FROM looking_officer()) AND request_id = ANY (ARRAY(SELECT r.id FROM export_requests r
    WHERE r.asked_by = (SELECT id FROM looking_officer()))));--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ("decided_by", "decided_at", "approved", "answer") ON "export_requests" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, INSERT ON "export_askings", "export_fetches" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT ("bureau_id", "id", "number", "queue", "filter", "purpose", "reason", "needs_word", "asked_by", "asked_at", "decided_by", "decided_at", "approved", "answer")
  ON "export_requests" TO yaoshao_desk;--> statement-breakpoint
GRANT SELECT ON "export_askings", "export_fetches" TO yaoshao_desk;--> statement-breakpoint
GRANT SELECT ON "export_requests", "export_askings", "export_fetches" TO yaoshao_auditor;
