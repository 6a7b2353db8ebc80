-- HOW MANY MATTERS STAND WHERE is kept, not counted: with many open, counting them took longer than the page. Whoever changes
-- a matter adds a row that says by how much, and waits for nobody; from time to time the rows are folded into sums.
CREATE TABLE "open_standings" (
	"bureau_id" uuid NOT NULL,
	"unit_id" uuid,
	"raised_to" uuid,
	"stage" text NOT NULL,
	"decision_waits" boolean NOT NULL,
	"reward_waits" boolean NOT NULL,
	"urgency" integer,
	"count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "open_standing_changes" (
	"bureau_id" uuid NOT NULL,
	"unit_id" uuid,
	"raised_to" uuid,
	"stage" text NOT NULL,
	"decision_waits" boolean NOT NULL,
	"reward_waits" boolean NOT NULL,
	"urgency" integer,
	"count" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "open_standings" ADD CONSTRAINT "open_standings_bureau_id_bureaus_id_fk"
  FOREIGN KEY ("bureau_id") REFERENCES "public"."bureaus"("id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_sum_a_standing" ON "open_standings" ("bureau_id", "unit_id", "raised_to", "stage", "decision_waits",
  "reward_waits", "urgency") NULLS NOT DISTINCT;--> statement-breakpoint
-- Two rows for a matter that is open: where it stands, and in what order lists show it; nothing for one that is not.
CREATE FUNCTION standings_of(m matters) RETURNS SETOF open_standings
LANGUAGE sql STABLE AS $$
  SELECT m.bureau_id, m.unit_id, m.raised_to, m.stage,
         m.extension_waits OR m.transfer_waits OR m.stage = 'in-verification' AND m.has_findings, m.reward_waits, NULL::int, 1
   WHERE m.stage <> 'archived'
  UNION ALL
  SELECT m.bureau_id, m.unit_id, m.raised_to, '', false, false, m.urgency, 1 WHERE m.stage <> 'archived'
$$;--> statement-breakpoint
CREATE FUNCTION keep_standings() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO open_standing_changes
    SELECT bureau_id, unit_id, raised_to, stage, decision_waits, reward_waits, urgency, sum(change)
      FROM (SELECT o.*, -1 AS change FROM standings_of(OLD) o WHERE TG_OP <> 'INSERT'
            UNION ALL SELECT n.*, 1 FROM standings_of(NEW) n WHERE TG_OP <> 'DELETE') moved
     GROUP BY bureau_id, unit_id, raised_to, stage, decision_waits, reward_waits, urgency HAVING sum(change) <> 0;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER keep_standings AFTER INSERT OR UPDATE OR DELETE ON "matters"
  FOR EACH ROW EXECUTE FUNCTION keep_standings();--> statement-breakpoint
-- Only here are sums changed, by one at a time.
CREATE FUNCTION fold_standings() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT pg_advisory_xact_lock(hashtext('fold_standings'));
  WITH gone AS (DELETE FROM open_standing_changes RETURNING *)
  INSERT INTO open_standings AS kept
    SELECT bureau_id, unit_id, raised_to, stage, decision_waits, reward_waits, urgency, sum(count)
      FROM gone GROUP BY bureau_id, unit_id, raised_to, stage, decision_waits, reward_waits, urgency HAVING sum(count) <> 0
    ON CONFLICT (bureau_id, unit_id, raised_to, stage, decision_waits, reward_waits, urgency)
      DO UPDATE SET count = kept.count + EXCLUDED.count;
  DELETE FROM open_standings WHERE count = 0;
$$;--> statement-breakpoint
-- Counts all that is open and adds what is missing, all of one moment; returns how many sums were not what they should be.
CREATE FUNCTION mend_standings() RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH wrong AS (
    INSERT INTO open_standing_changes
      SELECT bureau_id, unit_id, raised_to, stage, decision_waits, reward_waits, urgency, sum(count)
        FROM (SELECT s.* FROM matters m CROSS JOIN LATERAL standings_of(m) s WHERE m.stage <> 'archived'
              UNION ALL SELECT bureau_id, unit_id, raised_to, stage, decision_waits, reward_waits, urgency, -count
                FROM open_standings
              UNION ALL SELECT bureau_id, unit_id, raised_to, stage, decision_waits, reward_waits, urgency, -count
                FROM open_standing_changes) compared
       GROUP BY bureau_id, unit_id, raised_to, stage, decision_waits, reward_waits, urgency HAVING sum(count) <> 0
      RETURNING 1)
  SELECT count(*) FROM wrong
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION standings_of(matters), keep_standings(), fold_standings(), mend_standings() FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION fold_standings(), mend_standings() TO yaoshao_jobs;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION standings_of(matters) TO yaoshao_desk;--> statement-breakpoint
SELECT mend_standings();--> statement-breakpoint
SELECT fold_standings();--> statement-breakpoint
-- The sums as far as they are the looker's, less what they must not know of: what is taken off leaves no row behind that would
-- tell of it.
CREATE VIEW "known_standings" WITH (security_barrier) AS
  WITH all_standings AS (
    SELECT * FROM open_standings
    UNION ALL SELECT * FROM open_standing_changes
    UNION ALL
    SELECT s.bureau_id, s.unit_id, s.raised_to, s.stage, s.decision_waits, s.reward_waits, s.urgency, -1
      FROM matters m CROSS JOIN LATERAL standings_of(m) s
     WHERE m.bureau_id = (SELECT bureau_id FROM looking_officer()) AND m.stage <> 'archived'
       AND m.id = ANY (ARRAY(SELECT DISTINCT hidden_matters())))
  SELECT bureau_id, unit_id, raised_to, stage, decision_waits, reward_waits, urgency, sum(count)::int AS count
    FROM all_standings
   WHERE bureau_id = (SELECT bureau_id FROM looking_officer())
     AND CASE (SELECT role FROM looking_officer())
       WHEN 'intake' THEN true
       WHEN 'handler' THEN (SELECT unit_id FROM looking_officer()) IN (unit_id, raised_to)
       WHEN 'head' THEN (SELECT unit_id FROM looking_officer()) IN (unit_id, raised_to)
       ELSE false END
   GROUP BY bureau_id, unit_id, raised_to, stage, decision_waits, reward_waits, urgency HAVING sum(count) <> 0;--> statement-breakpoint
GRANT SELECT ON "known_standings" TO yaoshao_desk;
