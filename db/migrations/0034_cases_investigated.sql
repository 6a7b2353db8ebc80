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
