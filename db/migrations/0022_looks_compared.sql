-- HOW MANY MATTERS SOMEBODY OPENS, counted as they open them: what is unusual is found by comparing figures, and nobody reads
-- through the log for it. Each row is one person's day, and carries what that day is compared with.
CREATE TABLE "looks_by_day" (
	"bureau_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"day" date NOT NULL,
	"role" text NOT NULL,
	"opened" integer DEFAULT 0 NOT NULL,
	"busiest" integer DEFAULT 0 NOT NULL,
	"hour" integer DEFAULT 0 NOT NULL,
	"in_hour" integer DEFAULT 0 NOT NULL,
	"own_opened" integer,
	"own_busiest" integer,
	"others_opened" integer,
	"others_busiest" integer,
	"told_opened" integer DEFAULT 0 NOT NULL,
	"told_busiest" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "looks_by_day_bureau_id_staff_id_day_pk" PRIMARY KEY("bureau_id","staff_id","day")
);
--> statement-breakpoint
ALTER TABLE "looks_by_day" ADD CONSTRAINT "looks_by_day_staff"
  FOREIGN KEY ("bureau_id","staff_id") REFERENCES "public"."staff"("bureau_id","id");--> statement-breakpoint
CREATE INDEX "looks_by_role" ON "looks_by_day" ("bureau_id","role","day");--> statement-breakpoint
-- What is usual: the middle of the days on which anything was opened, the last twenty of one's own, and those of the last
-- four weeks of everybody else in the role. Fewer than three days are no habit.
CREATE FUNCTION usual_looks(bureau uuid, person uuid, own_role text, on_day date)
RETURNS TABLE (own_opened integer, own_busiest integer, others_opened integer, others_busiest integer)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  WITH own AS (
    SELECT l.opened, l.busiest FROM looks_by_day l
     WHERE l.bureau_id = bureau AND l.staff_id = person AND l.role = own_role AND l.day < on_day
     ORDER BY l.day DESC LIMIT 20),
  others AS (
    SELECT l.opened, l.busiest FROM looks_by_day l
     WHERE l.bureau_id = bureau AND l.role = own_role AND l.staff_id <> person AND l.day >= on_day - 28 AND l.day < on_day)
  SELECT CASE WHEN o.days >= 3 THEN o.opened END, CASE WHEN o.days >= 3 THEN o.busiest END,
         CASE WHEN e.days >= 3 THEN e.opened END, CASE WHEN e.days >= 3 THEN e.busiest END
    FROM (SELECT count(*) AS days, percentile_disc(0.5) WITHIN GROUP (ORDER BY opened) AS opened,
                 percentile_disc(0.5) WITHIN GROUP (ORDER BY busiest) AS busiest FROM own) o,
         (SELECT count(*) AS days, percentile_disc(0.5) WITHIN GROUP (ORDER BY opened) AS opened,
                 percentile_disc(0.5) WITHIN GROUP (ORDER BY busiest) AS busiest FROM others) e
$$;--> statement-breakpoint
-- Counts a matter that somebody opens; one that they have opened today already counts no more. Call it before the look is
-- written down. The first of a day finds out what the day is compared with.
CREATE FUNCTION count_look(bureau uuid, person uuid, matter uuid) RETURNS SETOF looks_by_day
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  clock timestamp := now() AT TIME ZONE 'Asia/Shanghai';
  this_day date := clock::date;
  this_hour integer := extract(hour FROM clock);
  -- The log's instants are in UTC.
  midnight text := to_char(this_day::timestamp - interval '8 hours', 'YYYY-MM-DD"T"HH24:MI:SS');
BEGIN
  -- Two windows of one person are counted one after the other.
  PERFORM FROM looks_by_day l WHERE l.bureau_id = bureau AND l.staff_id = person AND l.day = this_day FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO looks_by_day (bureau_id, staff_id, day, role, own_opened, own_busiest, others_opened, others_busiest)
      SELECT bureau, person, this_day, s.role, u.*
        FROM staff s CROSS JOIN LATERAL usual_looks(bureau, person, s.role, this_day) u
       WHERE s.bureau_id = bureau AND s.id = person
      ON CONFLICT DO NOTHING;
    PERFORM FROM looks_by_day l WHERE l.bureau_id = bureau AND l.staff_id = person AND l.day = this_day FOR UPDATE;
  END IF;
  UPDATE looks_by_day l
     SET opened = l.opened + 1,
         hour = this_hour,
         in_hour = CASE WHEN l.hour = this_hour THEN l.in_hour ELSE 0 END + 1,
         busiest = greatest(l.busiest, CASE WHEN l.hour = this_hour THEN l.in_hour ELSE 0 END + 1)
   WHERE l.bureau_id = bureau AND l.staff_id = person AND l.day = this_day
     AND NOT EXISTS (SELECT FROM audit_entries a
       WHERE a.bureau_id = bureau AND a.matter_id = matter AND a.at >= midnight AND a.actor = person::text AND a.action = 'look');
  RETURN QUERY SELECT * FROM looks_by_day l WHERE l.bureau_id = bureau AND l.staff_id = person AND l.day = this_day;
END $$;--> statement-breakpoint
-- What the last four weeks of the log know of it.
INSERT INTO "looks_by_day" ("bureau_id", "staff_id", "day", "role", "opened", "busiest")
  WITH firsts AS (
    SELECT s.bureau_id, s.id, s.role, a.matter_id, min(a.at::timestamptz AT TIME ZONE 'Asia/Shanghai') AS moment
      FROM "audit_entries" a JOIN "staff" s ON s.bureau_id = a.bureau_id AND s.id::text = a.actor
     WHERE a.action = 'look' AND a.matter_id IS NOT NULL
       AND a.at >= to_char(now() AT TIME ZONE 'UTC' - interval '28 days', 'YYYY-MM-DD"T"HH24:MI:SS')
     GROUP BY s.bureau_id, s.id, s.role, a.matter_id, (a.at::timestamptz AT TIME ZONE 'Asia/Shanghai')::date),
  hours AS (
    SELECT bureau_id, id, role, moment::date AS day, count(*)::integer AS many FROM firsts
     GROUP BY bureau_id, id, role, moment::date, extract(hour FROM moment))
  SELECT bureau_id, id, day, role, sum(many), max(many) FROM hours GROUP BY bureau_id, id, role, day;--> statement-breakpoint
DROP FUNCTION lately_opened(uuid, text, uuid, integer);--> statement-breakpoint
REVOKE ALL ON FUNCTION count_look(uuid, uuid, uuid), usual_looks(uuid, uuid, text, date) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION count_look(uuid, uuid, uuid) TO yaoshao_web;--> statement-breakpoint
-- The pages say at which figures it rang, and change no figure; how long a habit is remembered is the program's rule.
GRANT SELECT ("bureau_id", "staff_id", "day"), UPDATE ("told_opened", "told_busiest") ON "looks_by_day" TO yaoshao_web;--> statement-breakpoint
GRANT SELECT ("day"), DELETE ON "looks_by_day" TO yaoshao_jobs;
