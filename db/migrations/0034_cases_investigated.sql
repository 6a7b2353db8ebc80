-- A CASE, from its opening to its closing (Penalty Procedure, art. 19, 46, 47, 77): its number in the office and its officers.
ALTER TABLE "matters" ADD COLUMN "investigation" jsonb;--> statement-breakpoint
GRANT UPDATE ("investigation") ON "matters" TO yaoshao_web;--> statement-breakpoint
-- Closing a case is a limit of ours.
CREATE OR REPLACE FUNCTION next_clock_of(bureau uuid, matter uuid) RETURNS TABLE (clock text, due date, paused boolean)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.name, c.due_legal, c.paused FROM clocks c
   WHERE c.bureau_id = bureau AND c.matter_id = matter AND c.stopped_on IS NULL
     AND c.name = ANY ('{acceptance,mediation,mediation-notice,verification,case-notice,competence,penalty-case,case-closing,
       advertising-reply,answer,transfer-decision,transfer,police-challenge,ask-procurators,hand-over,reward-notice}')
   ORDER BY c.paused, c.due_legal, c.name LIMIT 1
$$;
--> statement-breakpoint
-- WHAT IS AWAY AND SHOULD BE BACK. The first day on which something that stops a limit was due back; the jobs tell of it once.
CREATE FUNCTION away_until_of(pauses jsonb) RETURNS date
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT make_date(left(due, 4)::int, substr(due, 6, 2)::int, substr(due, 9, 2)::int)
    FROM (SELECT min((pause #>> '{away,expectedOn}') COLLATE "C") AS due
            FROM jsonb_array_elements(pauses) pause WHERE pause ->> 'until' IS NULL) first
$$;--> statement-breakpoint
ALTER TABLE "matters" ADD COLUMN "away_until" date GENERATED ALWAYS AS (away_until_of("pauses")) STORED;--> statement-breakpoint
CREATE INDEX "matters_away" ON "matters" ("bureau_id", "away_until") WHERE "away_until" IS NOT NULL;--> statement-breakpoint
GRANT SELECT ("away_until") ON "matters" TO yaoshao_jobs;--> statement-breakpoint
ALTER TABLE "staff_news" DROP CONSTRAINT "staff_news_kind_check";--> statement-breakpoint
ALTER TABLE "staff_news" ADD CONSTRAINT "staff_news_kind_check"
  CHECK ("kind" IN ('letter', 'last-day', 'decision', 'overdue', 'alarm'));
