-- THE COMMITTEE SITS. Who decides on a reward is drawn by lot, with seed and roster recorded; whoever steps aside makes way for the
-- next one drawn. What each says is their own until all who sit have said it, and then stands. Before, votes and ties lay in the
-- reward itself, and two ties of four members stopped it for good.
CREATE TABLE "committee_draws" (
	"bureau_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"nth" integer NOT NULL,
	"seed" text NOT NULL,
	"roster" jsonb NOT NULL,
	"drawn_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "committee_draws_bureau_id_session_id_nth_pk" PRIMARY KEY("bureau_id","session_id","nth")
);
--> statement-breakpoint
CREATE TABLE "committee_items" (
	"bureau_id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"hearing" integer DEFAULT 1 NOT NULL,
	"session_id" uuid NOT NULL,
	"set_aside_at" timestamp with time zone,
	"needs_outside" boolean NOT NULL,
	"round" integer DEFAULT 1 NOT NULL CHECK ("round" BETWEEN 1 AND 2),
	"revealed_at" timestamp with time zone,
	"again_by" uuid,
	"again_for" text,
	"short" text,
	"short_since" date,
	CONSTRAINT "short_since_a_day" CHECK (("short" IS NULL) = ("short_since" IS NULL)),
	CONSTRAINT "again_by_somebody" CHECK (("round" = 2) = ("again_by" IS NOT NULL) AND ("again_by" IS NULL) = ("again_for" IS NULL)),
	CONSTRAINT "committee_items_bureau_id_matter_id_hearing_pk" PRIMARY KEY("bureau_id","matter_id","hearing")
);
--> statement-breakpoint
CREATE TABLE "committee_outsiders" (
	"bureau_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"marked_by" uuid NOT NULL,
	"marked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "committee_outsiders_bureau_id_staff_id_pk" PRIMARY KEY("bureau_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "committee_seats" (
	"bureau_id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"hearing" integer DEFAULT 1 NOT NULL,
	"staff_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"outside" boolean NOT NULL,
	"seated_on" date,
	"absent_for" text,
	CONSTRAINT "committee_seats_bureau_id_matter_id_hearing_staff_id_pk" PRIMARY KEY("bureau_id","matter_id","hearing","staff_id"),
	CONSTRAINT "one_place_each" UNIQUE("bureau_id","matter_id","hearing","place")
);
--> statement-breakpoint
CREATE TABLE "committee_sessions" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"opened_on" date NOT NULL,
	"hearing" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "committee_sessions_bureau_id_id_pk" PRIMARY KEY("bureau_id","id"),
	CONSTRAINT "one_session_a_day" UNIQUE("bureau_id","opened_on","hearing")
);
--> statement-breakpoint
CREATE TABLE "committee_conflicts" (
	"bureau_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"declared_on" date NOT NULL,
	"revoked_by" uuid,
	"revoked_on" date,
	"revoked_for" text,
	CONSTRAINT "revoked_in_full" CHECK (("revoked_by" IS NULL) = ("revoked_on" IS NULL) AND ("revoked_by" IS NULL) = ("revoked_for" IS NULL)),
	CONSTRAINT "revoked_by_another" CHECK ("revoked_by" <> "staff_id"),
	CONSTRAINT "committee_conflicts_bureau_id_id_pk" PRIMARY KEY("bureau_id","id")
);
--> statement-breakpoint
CREATE TABLE "committee_scores" (
	"bureau_id" uuid NOT NULL,
	"matter_id" uuid NOT NULL,
	"hearing" integer DEFAULT 1 NOT NULL,
	"round" integer NOT NULL,
	"staff_id" uuid NOT NULL,
	"grade" text CHECK ("grade" IN ('first', 'second', 'third')),
	"reason" text NOT NULL CHECK ("reason" <> ''),
	"scored_on" date NOT NULL,
	"subject" "bytea" NOT NULL,
	CONSTRAINT "committee_scores_pk" PRIMARY KEY("bureau_id","matter_id","hearing","round","staff_id")
);
--> statement-breakpoint
ALTER TABLE "committee_draws" ADD CONSTRAINT "committee_draws_bureau_id_session_id_committee_sessions_bureau_id_id_fk" FOREIGN KEY ("bureau_id","session_id") REFERENCES "public"."committee_sessions"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_items" ADD CONSTRAINT "committee_items_bureau_id_matter_id_matters_bureau_id_id_fk" FOREIGN KEY ("bureau_id","matter_id") REFERENCES "public"."matters"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_items" ADD CONSTRAINT "committee_items_bureau_id_session_id_committee_sessions_bureau_id_id_fk" FOREIGN KEY ("bureau_id","session_id") REFERENCES "public"."committee_sessions"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_outsiders" ADD CONSTRAINT "committee_outsiders_bureau_id_staff_id_staff_bureau_id_id_fk" FOREIGN KEY ("bureau_id","staff_id") REFERENCES "public"."staff"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_outsiders" ADD CONSTRAINT "committee_outsiders_bureau_id_marked_by_staff_bureau_id_id_fk" FOREIGN KEY ("bureau_id","marked_by") REFERENCES "public"."staff"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_seats" ADD CONSTRAINT "committee_seats_item" FOREIGN KEY ("bureau_id","matter_id","hearing") REFERENCES "public"."committee_items"("bureau_id","matter_id","hearing") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_seats" ADD CONSTRAINT "committee_seats_bureau_id_staff_id_staff_bureau_id_id_fk" FOREIGN KEY ("bureau_id","staff_id") REFERENCES "public"."staff"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_sessions" ADD CONSTRAINT "committee_sessions_bureau_id_bureaus_id_fk" FOREIGN KEY ("bureau_id") REFERENCES "public"."bureaus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_conflicts" ADD CONSTRAINT "committee_conflicts_bureau_id_matter_id_matters_bureau_id_id_fk" FOREIGN KEY ("bureau_id","matter_id") REFERENCES "public"."matters"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_conflicts" ADD CONSTRAINT "committee_conflicts_bureau_id_staff_id_staff_bureau_id_id_fk" FOREIGN KEY ("bureau_id","staff_id") REFERENCES "public"."staff"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_conflicts" ADD CONSTRAINT "committee_conflicts_bureau_id_revoked_by_staff_bureau_id_id_fk" FOREIGN KEY ("bureau_id","revoked_by") REFERENCES "public"."staff"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_scores" ADD CONSTRAINT "committee_scores_item" FOREIGN KEY ("bureau_id","matter_id","hearing") REFERENCES "public"."committee_items"("bureau_id","matter_id","hearing") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_scores" ADD CONSTRAINT "committee_scores_bureau_id_staff_id_staff_bureau_id_id_fk" FOREIGN KEY ("bureau_id","staff_id") REFERENCES "public"."staff"("bureau_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "items_of_session" ON "committee_items" USING btree ("bureau_id","session_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_item" ON "committee_items" USING btree ("bureau_id","matter_id") WHERE set_aside_at IS NULL;--> statement-breakpoint
CREATE INDEX "items_short" ON "committee_items" USING btree ("bureau_id") WHERE short IS NOT NULL;--> statement-breakpoint
ALTER TABLE "bureaus" ADD COLUMN "outside_member_from" bigint CHECK ("outside_member_from" > 0);--> statement-breakpoint
-- The sum is no fact that the office says of itself: the pages' login may not change it at all.
CREATE OR REPLACE FUNCTION bureaus_take_two() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' OR NOT EXISTS (SELECT FROM bureau_changes c WHERE c.bureau_id = NEW.id AND c.approved
      AND c.decided_at = now() AND to_jsonb(c) @> (to_jsonb(NEW) - ARRAY['id', 'outside_member_from'])) THEN
    RAISE EXCEPTION 'a change of the office takes two' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE UNIQUE INDEX "one_conflict_each" ON "committee_conflicts" USING btree ("bureau_id","matter_id","staff_id") WHERE revoked_by IS NULL;--> statement-breakpoint
-- What was voted before any lot was drawn: the sessions of the days on which it was put before the committee. No seed is made up.
INSERT INTO "committee_sessions" ("bureau_id", "id", "opened_on")
  SELECT bureau_id, gen_random_uuid(), opened_on FROM (SELECT DISTINCT m.bureau_id, (m.reward ->> 'assessedOn')::date AS opened_on
    FROM matters m WHERE jsonb_array_length(m.reward -> 'votes') + jsonb_array_length(m.reward -> 'ties') > 0) d;--> statement-breakpoint
INSERT INTO "committee_items" ("bureau_id", "matter_id", "session_id", "needs_outside", "revealed_at")
  SELECT m.bureau_id, m.id, s.id, false, CASE WHEN m.reward ->> 'decidedOn' IS NOT NULL
      THEN ((m.reward ->> 'decidedOn')::date::timestamp AT TIME ZONE 'Asia/Shanghai') END
    FROM matters m JOIN committee_sessions s ON s.bureau_id = m.bureau_id AND s.opened_on = (m.reward ->> 'assessedOn')::date
   WHERE jsonb_array_length(m.reward -> 'votes') + jsonb_array_length(m.reward -> 'ties') > 0;--> statement-breakpoint
INSERT INTO "committee_seats" ("bureau_id", "matter_id", "staff_id", "place", "outside", "seated_on", "absent_for")
  SELECT bureau_id, matter_id, staff_id, row_number() OVER (PARTITION BY bureau_id, matter_id ORDER BY tied, place), false,
         CASE WHEN NOT tied THEN assessed_on END, CASE WHEN tied THEN 'conflict' END
    FROM (SELECT m.bureau_id, m.id AS matter_id, (v ->> 'by')::uuid AS staff_id, false AS tied, place,
                 (m.reward ->> 'assessedOn')::date AS assessed_on
            FROM matters m CROSS JOIN jsonb_array_elements(m.reward -> 'votes') WITH ORDINALITY AS cast_vote (v, place)
          UNION ALL
          SELECT m.bureau_id, m.id, t::uuid, true, place, (m.reward ->> 'assessedOn')::date
            FROM matters m CROSS JOIN jsonb_array_elements_text(m.reward -> 'ties') WITH ORDINALITY AS declared (t, place)) old
   WHERE EXISTS (SELECT FROM staff s WHERE s.bureau_id = old.bureau_id AND s.id = old.staff_id);--> statement-breakpoint
INSERT INTO "committee_scores" ("bureau_id", "matter_id", "round", "staff_id", "grade", "reason", "scored_on", "subject")
  SELECT m.bureau_id, m.id, 1, (v ->> 'by')::uuid, v ->> 'grade', coalesce(nullif(v ->> 'reason', ''), '—'),
         coalesce((SELECT (e.event ->> 'on')::date FROM matter_events e WHERE e.bureau_id = m.bureau_id AND e.matter_id = m.id
           AND e.type = 'vote-cast' AND e.event ->> 'by' = v ->> 'by' LIMIT 1), (m.reward ->> 'assessedOn')::date), voted_on(m)
    FROM matters m CROSS JOIN jsonb_array_elements(m.reward -> 'votes') v
   WHERE EXISTS (SELECT FROM staff s WHERE s.bureau_id = m.bureau_id AND s.id::text = v ->> 'by');--> statement-breakpoint
INSERT INTO "committee_conflicts" ("bureau_id", "id", "matter_id", "staff_id", "reason", "declared_on")
  SELECT c.bureau_id, gen_random_uuid(), c.matter_id, c.staff_id, '', c.assessed_on
    FROM (SELECT m.bureau_id, m.id AS matter_id, t::uuid AS staff_id, (m.reward ->> 'assessedOn')::date AS assessed_on
            FROM matters m CROSS JOIN jsonb_array_elements_text(m.reward -> 'ties') t) c
   WHERE EXISTS (SELECT FROM staff s WHERE s.bureau_id = c.bureau_id AND s.id = c.staff_id);--> statement-breakpoint
CREATE OR REPLACE FUNCTION guard_reward() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  before jsonb := nullif(OLD.reward, 'null'::jsonb);
  after jsonb := nullif(NEW.reward, 'null'::jsonb);
  -- The owner tells the demo's story and repairs; it could take this trigger away. It is held to nothing but leaves
  -- the same traces.
  held boolean := session_user <> current_user;
  payer text := NEW.reward #>> '{payment,by}';
BEGIN
  IF before IS NOT NULL AND held THEN
    -- A no that nobody was told of may be assessed anew; everything else that was found stands.
    PERFORM refuse_unless(CASE WHEN after IS NULL
      THEN NOT (before #>> '{assessment,eligible}')::boolean AND before ->> 'denial' IS NULL
      ELSE before -> 'assessment' = after -> 'assessment' AND before -> 'assessedBy' = after -> 'assessedBy' END,
      'assessment-stands');
    PERFORM refuse_unless(before ->> 'denial' IS NULL OR before -> 'denial' = after -> 'denial', 'denial-stands');
    PERFORM refuse_unless(before #>> '{finance,answer}' IS NULL
      OR before #>> '{finance,answer,says}' = 'financeRefuses' AND after #>> '{finance,answer}' IS NULL
      OR before -> 'finance' = after -> 'finance', 'finance-answer-stands');
    PERFORM refuse_unless(before ->> 'finance' IS NULL OR before #>> '{finance,answer}' IS NOT NULL
      OR CASE WHEN after ->> 'finance' IS NULL THEN false
        ELSE (before -> 'finance') - 'answer' = (after -> 'finance') - 'answer' END, 'finance-asked-stands');
    PERFORM refuse_unless(before -> 'decidedOn' = 'null' OR (before -> 'decidedOn' = after -> 'decidedOn'
      AND before -> 'award' = after -> 'award'), 'decision-stands');
    PERFORM refuse_unless(before -> 'payment' = 'null' OR before -> 'payment' = after -> 'payment', 'paid-once');
    PERFORM refuse_unless(OLD.penalty IS NOT DISTINCT FROM NEW.penalty OR NOT EXISTS (SELECT FROM committee_items i
      JOIN committee_scores s USING (bureau_id, matter_id, hearing)
      WHERE i.bureau_id = NEW.bureau_id AND i.matter_id = NEW.id AND i.set_aside_at IS NULL), 'voted-on-stands');
  END IF;

  -- The committee decides what its members scored, each for themselves: three of them, on the same, and by the middle grade.
  IF before IS NOT NULL AND held AND before -> 'decidedOn' = 'null' AND after -> 'decidedOn' <> 'null' THEN
    PERFORM refuse_unless((SELECT count(*) >= 3 AND bool_and(s.subject = voted_on(NEW))
        AND (bool_or(c.outside) OR NOT bool_or(i.needs_outside))
      FROM committee_items i JOIN committee_scores s USING (bureau_id, matter_id, hearing, round)
      JOIN committee_seats c USING (bureau_id, matter_id, hearing, staff_id)
      WHERE i.bureau_id = NEW.bureau_id AND i.matter_id = NEW.id AND i.set_aside_at IS NULL AND i.revealed_at IS NOT NULL), 'three-approve-the-same');
    PERFORM refuse_unless(coalesce(array_position(ARRAY['third', 'second', 'first'], after #>> '{award,grade}'), 0) =
      (SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY coalesce(array_position(ARRAY['third', 'second', 'first'], s.grade), 0))
         FROM committee_items i JOIN committee_scores s USING (bureau_id, matter_id, hearing, round)
        WHERE i.bureau_id = NEW.bureau_id AND i.matter_id = NEW.id AND i.set_aside_at IS NULL), 'award-is-the-middle-grade');
  END IF;

  IF after -> 'award' <> 'null' AND (before IS NULL OR before -> 'award' = 'null') THEN
    IF held THEN
      -- 2021 Measures: one million yuan at most for one case; the amount in fen.
      PERFORM refuse_unless((after #>> '{award,amount}')::bigint BETWEEN 0 AND 100000000, 'award-below-the-cap');
    END IF;
    INSERT INTO reward_approvals (bureau_id, matter_id, person, subject)
      VALUES (NEW.bureau_id, NEW.id, 'committee', awarded(NEW)) ON CONFLICT DO NOTHING;
  END IF;

  -- 2025 Announcement No. 41: also that there is no reward is told. What one alone found another tells, having read it.
  IF after ->> 'denial' IS NOT NULL AND held AND (before IS NULL OR before ->> 'denial' IS NULL) THEN
    PERFORM refuse_unless(before IS NOT NULL AND after ->> 'notifiedOn' IS NULL
      AND CASE WHEN (after #>> '{assessment,eligible}')::boolean
        THEN after ->> 'decidedOn' IS NOT NULL AND after ->> 'award' IS NULL
        ELSE after #>> '{denial,by}' <> after ->> 'assessedBy' END, 'denied-by-another');
  END IF;

  -- Who asked the finance authority does not set down what it answered; another sum keeps to the cap of a case.
  IF after #>> '{finance,answer}' IS NOT NULL AND held
    AND (before IS NULL OR before #>> '{finance,answer}' IS NULL) THEN
    PERFORM refuse_unless(before ->> 'finance' IS NOT NULL
      AND after #>> '{finance,answer,by}' <> before #>> '{finance,askedBy}'
      AND coalesce((after #>> '{finance,answer,sum}')::bigint BETWEEN 1 AND 100000000,
        after #>> '{finance,answer,says}' <> 'financeOtherSum'), 'answered-by-another');
  END IF;

  -- 2021 Measures: from 500,000 yuan on together with the finance authority; a province may begin lower. A refusal is none.
  IF after ->> 'notifiedOn' IS NOT NULL AND held AND (before IS NULL OR before ->> 'notifiedOn' IS NULL) THEN
    PERFORM refuse_unless(after ->> 'denial' IS NULL AND (NEW.dates ? 'finance-consulted'
      OR after #>> '{finance,answer,says}' IN ('financeAgrees', 'financeOtherSum')
      OR ((after #>> '{award,amount}')::bigint < 50000000
        AND after #>> '{award,financeConsulted}' = 'false')), 'finance-agreed-first');
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
UPDATE "matters" SET "reward" = "reward" - 'votes' - 'ties'
    || jsonb_build_object('scored', jsonb_array_length("reward" -> 'votes') > 0)
  WHERE nullif("reward", 'null'::jsonb) IS NOT NULL;--> statement-breakpoint
-- WHAT TAKES MORE THAN ONE, guarded again. Somebody sits who was drawn, has no conflict and no hand in it.
CREATE FUNCTION guard_seat() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = current_user THEN RETURN NEW; END IF;
  PERFORM refuse_unless(EXISTS (SELECT FROM committee_items i WHERE i.bureau_id = NEW.bureau_id AND i.matter_id = NEW.matter_id
    AND i.hearing = NEW.hearing AND i.set_aside_at IS NULL), 'set-aside-stands');
  IF NEW.seated_on IS NULL THEN RETURN NEW; END IF;
  PERFORM refuse_unless(NEW.staff_id::text <> (SELECT m.reward ->> 'assessedBy' FROM matters m
    WHERE m.bureau_id = NEW.bureau_id AND m.id = NEW.matter_id), 'seat-of-no-hand');
  PERFORM refuse_unless(NOT EXISTS (SELECT FROM matter_exclusions x JOIN staff s ON s.bureau_id = x.bureau_id AND s.id = NEW.staff_id
    WHERE x.bureau_id = NEW.bureau_id AND x.matter_id = NEW.matter_id AND (x.staff_id = s.id OR x.unit_id = s.unit_id)), 'seat-of-no-hand');
  PERFORM refuse_unless(NOT EXISTS (SELECT FROM committee_conflicts c WHERE c.bureau_id = NEW.bureau_id AND c.matter_id = NEW.matter_id
    AND c.staff_id = NEW.staff_id AND c.revoked_by IS NULL), 'seat-without-conflict');
  PERFORM refuse_unless(TG_OP = 'UPDATE' OR EXISTS (SELECT FROM committee_items i
    JOIN committee_draws d USING (bureau_id, session_id) CROSS JOIN jsonb_array_elements(d.roster) r
    WHERE i.bureau_id = NEW.bureau_id AND i.matter_id = NEW.matter_id AND i.hearing = NEW.hearing AND r ->> 'id' = NEW.staff_id::text), 'seat-by-lot');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER seats_are_drawn BEFORE INSERT OR UPDATE ON "committee_seats" FOR EACH ROW EXECUTE FUNCTION guard_seat();--> statement-breakpoint
-- Each scores once a round, on what lies before them now; who did is kept with what it rests on.
CREATE FUNCTION guard_score() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  m matters;
BEGIN
  SELECT * INTO m FROM matters WHERE bureau_id = NEW.bureau_id AND id = NEW.matter_id;
  NEW.subject := voted_on(m);
  IF session_user <> current_user THEN
    PERFORM refuse_unless(m.reward -> 'decidedOn' = 'null' AND EXISTS (SELECT FROM committee_items i
      WHERE i.bureau_id = NEW.bureau_id AND i.matter_id = NEW.matter_id AND i.hearing = NEW.hearing AND i.set_aside_at IS NULL
      AND i.round = NEW.round AND i.revealed_at IS NULL), 'vote-in-turn');
    PERFORM refuse_unless(is_settled_in(NEW.bureau_id, NEW.staff_id::text, 'committee'), 'voter-is-of-the-committee');
    PERFORM refuse_unless(NEW.staff_id::text <> m.reward ->> 'assessedBy', 'voter-did-not-assess');
    PERFORM refuse_unless(NOT EXISTS (SELECT FROM committee_conflicts c WHERE c.bureau_id = NEW.bureau_id
      AND c.matter_id = NEW.matter_id AND c.staff_id = NEW.staff_id AND c.revoked_by IS NULL), 'voter-has-no-tie');
    PERFORM refuse_unless(EXISTS (SELECT FROM committee_seats c WHERE c.bureau_id = NEW.bureau_id AND c.matter_id = NEW.matter_id
      AND c.hearing = NEW.hearing AND c.staff_id = NEW.staff_id AND c.seated_on IS NOT NULL), 'voter-was-drawn');
  END IF;
  INSERT INTO reward_approvals (bureau_id, matter_id, person, subject)
    VALUES (NEW.bureau_id, NEW.matter_id, NEW.staff_id::text, NEW.subject) ON CONFLICT DO NOTHING;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER scores_each_for_themselves BEFORE INSERT ON "committee_scores" FOR EACH ROW EXECUTE FUNCTION guard_score();--> statement-breakpoint
-- All who sit are revealed together, and what was said is not taken back: a second round leaves the first as it was.
CREATE FUNCTION guard_item() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = current_user THEN RETURN NEW; END IF;
  PERFORM refuse_unless(OLD.set_aside_at IS NULL, 'set-aside-stands');
  PERFORM refuse_unless(NEW.revealed_at IS NULL OR OLD.revealed_at IS NOT NULL OR (SELECT count(*) >= 3 FROM committee_scores s
    WHERE s.bureau_id = NEW.bureau_id AND s.matter_id = NEW.matter_id AND s.hearing = NEW.hearing AND s.round = NEW.round), 'revealed-together');
  PERFORM refuse_unless(NEW.round = OLD.round AND (OLD.revealed_at IS NULL OR NEW.revealed_at = OLD.revealed_at)
    OR NEW.round = OLD.round + 1 AND OLD.revealed_at IS NOT NULL AND NEW.revealed_at IS NULL
      AND (SELECT m.reward -> 'decidedOn' = 'null' FROM matters m WHERE m.bureau_id = NEW.bureau_id AND m.id = NEW.matter_id),
    'one-round-after-the-other');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER items_in_rounds BEFORE UPDATE ON "committee_items" FOR EACH ROW EXECUTE FUNCTION guard_item();--> statement-breakpoint
-- A conflict is declared before its member has scored, and revoked once, by another, before anybody has.
CREATE FUNCTION guard_conflict() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = current_user THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN
    PERFORM refuse_unless(NEW.revoked_by IS NULL AND NOT EXISTS (SELECT FROM committee_items i
      JOIN committee_scores s USING (bureau_id, matter_id, hearing) WHERE i.bureau_id = NEW.bureau_id
      AND i.set_aside_at IS NULL AND i.matter_id = NEW.matter_id AND s.staff_id = NEW.staff_id), 'conflict-before-scoring');
  ELSE
    PERFORM refuse_unless(OLD.revoked_by IS NULL AND NOT EXISTS (SELECT FROM committee_items i
      JOIN committee_scores s USING (bureau_id, matter_id, hearing) WHERE i.bureau_id = NEW.bureau_id
      AND i.set_aside_at IS NULL AND i.matter_id = NEW.matter_id), 'conflict-before-scoring');
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER conflicts_before_scoring BEFORE INSERT OR UPDATE ON "committee_conflicts" FOR EACH ROW EXECUTE FUNCTION guard_conflict();--> statement-breakpoint
-- A reward that begins anew is heard anew: what was drawn and scored before is kept, and counts no more.
CREATE FUNCTION set_item_aside() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE committee_items SET set_aside_at = now(), short = NULL, short_since = NULL
   WHERE bureau_id = NEW.bureau_id AND matter_id = NEW.id AND set_aside_at IS NULL;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER begins_anew_unheard AFTER UPDATE OF "reward" ON "matters" FOR EACH ROW
  WHEN (nullif(OLD.reward, 'null'::jsonb) IS NOT NULL AND nullif(NEW.reward, 'null'::jsonb) IS NULL)
  EXECUTE FUNCTION set_item_aside();--> statement-breakpoint
DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['committee_sessions', 'committee_draws', 'committee_scores'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_append_only BEFORE UPDATE OR DELETE ON %1$I FOR EACH ROW EXECUTE FUNCTION refuse_change()', kept);
    EXECUTE format('CREATE TRIGGER %1$s_never_emptied BEFORE TRUNCATE ON %1$I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', kept);
  END LOOP;
  FOREACH kept IN ARRAY ARRAY['committee_outsiders', 'committee_sessions', 'committee_draws', 'committee_items', 'committee_seats',
      'committee_conflicts', 'committee_scores'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('CREATE POLICY by_grants ON %I TO yaoshao_web, yaoshao_jobs, yaoshao_auditor USING (true) WITH CHECK (true)', kept);
  END LOOP;
  -- What hangs on a reward the committee sees with it: nothing of a matter they must not know of.
  FOREACH kept IN ARRAY ARRAY['committee_items', 'committee_seats', 'committee_conflicts'] LOOP
    EXECUTE format('CREATE POLICY by_matter ON %1$I FOR SELECT TO yaoshao_desk USING (
      (SELECT looker_is(''{committee}'')) AND EXISTS (SELECT FROM matters m WHERE m.bureau_id = %1$I.bureau_id AND m.id = %1$I.matter_id))', kept);
  END LOOP;
END $$;--> statement-breakpoint
-- How somebody scored is theirs alone, until all who sit have.
CREATE POLICY own_or_revealed ON "committee_scores" FOR SELECT TO yaoshao_desk USING (
  EXISTS (SELECT FROM committee_items i WHERE i.bureau_id = committee_scores.bureau_id AND i.matter_id = committee_scores.matter_id
    AND i.hearing = committee_scores.hearing
    AND (committee_scores.staff_id = (SELECT id FROM looking_officer()) OR i.round > committee_scores.round OR i.revealed_at IS NOT NULL)));--> statement-breakpoint
-- That somebody has scored is no secret, how is.
CREATE FUNCTION who_scored(among uuid[]) RETURNS TABLE (matter_id uuid, staff_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT s.matter_id, s.staff_id FROM looking_officer() o
    JOIN committee_items i ON i.bureau_id = o.bureau_id AND i.matter_id = ANY (among) AND i.set_aside_at IS NULL
    JOIN committee_scores s ON s.bureau_id = i.bureau_id AND s.matter_id = i.matter_id AND s.hearing = i.hearing AND s.round = i.round
   WHERE o.role = 'committee' AND i.matter_id <> ALL (ARRAY(SELECT hidden_matters()))
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION who_scored(uuid[]) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION who_scored(uuid[]) TO yaoshao_desk;--> statement-breakpoint
CREATE POLICY by_item ON "committee_sessions" FOR SELECT TO yaoshao_desk USING (EXISTS (SELECT FROM committee_items i
  WHERE i.bureau_id = committee_sessions.bureau_id AND i.session_id = committee_sessions.id));--> statement-breakpoint
CREATE POLICY by_session ON "committee_draws" FOR SELECT TO yaoshao_desk USING (EXISTS (SELECT FROM committee_sessions s
  WHERE s.bureau_id = committee_draws.bureau_id AND s.id = committee_draws.session_id));--> statement-breakpoint
-- Who keeps the office sees that a quorum is missing and since when, not of which matter.
CREATE POLICY by_shortage ON "committee_items" FOR SELECT TO yaoshao_desk USING (
  bureau_id = (SELECT bureau_id FROM looking_officer()) AND (SELECT looker_is('{system-administrator,security-administrator}'))
  AND short IS NOT NULL AND matter_id <> ALL (ARRAY(SELECT hidden_matters())));--> statement-breakpoint
CREATE POLICY by_role ON "committee_outsiders" FOR SELECT TO yaoshao_desk USING (
  bureau_id = (SELECT bureau_id FROM looking_officer()) AND (SELECT looker_is('{committee,system-administrator,security-administrator}')));--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON "committee_outsiders" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT, INSERT ON "committee_sessions", "committee_draws", "committee_items", "committee_seats", "committee_conflicts",
  "committee_scores" TO yaoshao_web;--> statement-breakpoint
GRANT UPDATE ("round", "revealed_at", "again_by", "again_for", "short", "short_since") ON "committee_items" TO yaoshao_web;--> statement-breakpoint
GRANT UPDATE ("seated_on", "absent_for") ON "committee_seats" TO yaoshao_web;--> statement-breakpoint
GRANT UPDATE ("revoked_by", "revoked_on", "revoked_for") ON "committee_conflicts" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT ON "committee_outsiders", "committee_sessions", "committee_draws", "committee_items", "committee_seats",
  "committee_conflicts", "committee_scores" TO yaoshao_desk;--> statement-breakpoint
GRANT SELECT ("bureau_id", "matter_id", "session_id", "short", "short_since") ON "committee_items" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT ("bureau_id", "id", "opened_on") ON "committee_sessions" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT ("bureau_id", "matter_id", "staff_id", "seated_on") ON "committee_seats" TO yaoshao_jobs;--> statement-breakpoint
GRANT SELECT ON "committee_draws", "committee_scores" TO yaoshao_auditor;--> statement-breakpoint
REVOKE ALL ON FUNCTION guard_seat(), guard_score(), guard_item(), guard_conflict(), set_item_aside() FROM PUBLIC;
