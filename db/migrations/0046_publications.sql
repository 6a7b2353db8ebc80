-- WHAT THE PUBLIC IS TOLD OF REWARDS. Whole years are counted once, without who or which, and stay as they were counted; that they are
-- shown, or taken down, one asks for and another decides.
CREATE TABLE "publication_changes" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"publication_id" uuid NOT NULL,
	"shown" boolean NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"approved" boolean,
	CONSTRAINT "publication_changes_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "publication_is_decided" CHECK (("publication_changes"."decided_by" is null) = ("publication_changes"."approved" is null)
      and ("publication_changes"."decided_by" is null) = ("publication_changes"."decided_at" is null)),
	CONSTRAINT "published_by_two" CHECK (not "publication_changes"."approved" or "publication_changes"."decided_by" <> "publication_changes"."asked_by")
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"from_year" integer NOT NULL,
	"until_year" integer NOT NULL,
	"figures" jsonb NOT NULL,
	"counted_by" uuid NOT NULL,
	"counted_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "publications_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "years_in_order" CHECK ("publications"."until_year" >= "publications"."from_year")
);
--> statement-breakpoint
ALTER TABLE "publication_changes" ADD CONSTRAINT "publication_changes_bureau_id_publication_id_publications_bureau_id_id_fk" FOREIGN KEY ("bureau_id","publication_id") REFERENCES "public"."publications"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_changes" ADD CONSTRAINT "publication_changes_bureau_id_asked_by_staff_bureau_id_id_fk" FOREIGN KEY ("bureau_id","asked_by") REFERENCES "public"."staff"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_changes" ADD CONSTRAINT "publication_changes_bureau_id_decided_by_staff_bureau_id_id_fk" FOREIGN KEY ("bureau_id","decided_by") REFERENCES "public"."staff"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_bureau_id_counted_by_staff_bureau_id_id_fk" FOREIGN KEY ("bureau_id","counted_by") REFERENCES "public"."staff"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_publication_change" ON "publication_changes" USING btree ("bureau_id") WHERE decided_by IS NULL;--> statement-breakpoint
CREATE TRIGGER publications_append_only BEFORE UPDATE OR DELETE ON "publications"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER publications_never_emptied BEFORE TRUNCATE ON "publications"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE FUNCTION guard_publication_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    PERFORM refuse_unless(OLD.decided_by IS NULL AND to_jsonb(OLD) - '{decided_by,decided_at,approved}'::text[]
      = to_jsonb(NEW) - '{decided_by,decided_at,approved}'::text[], 'publication-asked-stands');
  END IF;
  -- The owner tells the demo's story.
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.asked_at := now();
    PERFORM refuse_unless(NEW.decided_by IS NULL, 'asked-before-decided');
    PERFORM refuse_unless(EXISTS (SELECT FROM staff s WHERE s.bureau_id = NEW.bureau_id AND s.id = NEW.asked_by
      AND s.role IN ('head', 'system-administrator') AND s.active), 'asker-is-head-or-administrator');
    RETURN NEW;
  END IF;
  NEW.decided_at := now();
  PERFORM refuse_unless(OLD.asked_at < now(), 'asked-before-decided');
  -- Who asked may take it back, and no more.
  IF NEW.decided_by = NEW.asked_by THEN
    PERFORM refuse_unless(NOT NEW.approved, 'decider-did-not-ask');
    RETURN NEW;
  END IF;
  PERFORM refuse_unless(is_settled_in(NEW.bureau_id, NEW.decided_by::text, 'head'), 'decider-is-head');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER publication_changes_have_four_eyes BEFORE INSERT OR UPDATE ON "publication_changes"
  FOR EACH ROW EXECUTE FUNCTION guard_publication_change();--> statement-breakpoint
CREATE TRIGGER publication_changes_stay BEFORE DELETE ON "publication_changes"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER publication_changes_never_emptied BEFORE TRUNCATE ON "publication_changes"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- WHAT IS COUNTED of rewards: facts without a name, a number or a respondent. An award counts once its reporter was told of it.
CREATE FUNCTION reward_facts(bureau uuid) RETURNS TABLE (matter_id uuid, kept boolean, product text, insider boolean, assessed_on date,
  decided_on date, grade text, sum bigint, paid_on date, lapsed_on date, notice_due date, notice_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT m.id, m.kept, coalesce(s.answers ->> 'productType', 'unsure'), m.insider, (m.reward ->> 'assessedOn')::date,
         CASE WHEN NOT (m.reward #>> '{assessment,eligible}')::boolean THEN (m.reward ->> 'assessedOn')::date
              WHEN m.reward ->> 'award' IS NULL OR m.reward ->> 'notifiedOn' IS NOT NULL THEN (m.reward ->> 'decidedOn')::date END,
         m.reward #>> '{award,grade}',
         coalesce((m.reward #>> '{finance,answer,sum}')::bigint, (m.reward #>> '{award,amount}')::bigint, 0),
         (m.reward #>> '{payment,on}')::date, (m.reward ->> 'lapsedOn')::date, c.due_legal, c.stopped_on
    FROM matters m
    JOIN submissions s ON s.bureau_id = m.bureau_id AND s.id = m.submission_id
    LEFT JOIN clocks c ON c.bureau_id = m.bureau_id AND c.matter_id = m.id AND c.name = 'reward-notice' AND c.superseded_on IS NULL
   WHERE m.bureau_id = bureau AND nullif(m.reward, 'null'::jsonb) IS NOT NULL
$$;--> statement-breakpoint
-- For those who answer for the rewards; without what they must not know of.
CREATE FUNCTION known_reward_facts() RETURNS TABLE (matter_id uuid, kept boolean, product text, insider boolean, assessed_on date,
  decided_on date, grade text, sum bigint, paid_on date, lapsed_on date, notice_due date, notice_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT f.* FROM looking_officer() o, reward_facts(o.bureau_id) f
   WHERE o.role IN ('head', 'finance', 'auditor') AND f.matter_id <> ALL (ARRAY(SELECT hidden_matters()))
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION guard_publication_change(), reward_facts(uuid), known_reward_facts() FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION reward_facts(uuid) TO yaoshao_web;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION known_reward_facts() TO yaoshao_desk;--> statement-breakpoint
ALTER TABLE "publications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "publication_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY by_grants ON "publications" TO yaoshao_web, yaoshao_auditor USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_grants ON "publication_changes" TO yaoshao_web, yaoshao_auditor USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY by_role ON "publications" FOR SELECT TO yaoshao_desk USING (
  bureau_id = (SELECT bureau_id FROM looking_officer()) AND (SELECT looker_is('{head,system-administrator}')));--> statement-breakpoint
CREATE POLICY by_role ON "publication_changes" FOR SELECT TO yaoshao_desk USING (
  bureau_id = (SELECT bureau_id FROM looking_officer()) AND (SELECT looker_is('{head,system-administrator}')));--> statement-breakpoint
GRANT SELECT, INSERT ON "publications" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ("decided_by", "decided_at", "approved") ON "publication_changes" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT ON "publications", "publication_changes" TO yaoshao_desk, yaoshao_auditor;
