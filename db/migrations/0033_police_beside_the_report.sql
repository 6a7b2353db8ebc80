-- THE POLICE GO BESIDE THE REPORT (State Council Order 310). What is asked of the procurators (art. 9(2)) is a limit of ours.
CREATE OR REPLACE FUNCTION next_clock_of(bureau uuid, matter uuid) RETURNS TABLE (clock text, due date, paused boolean)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.name, c.due_legal, c.paused FROM clocks c
   WHERE c.bureau_id = bureau AND c.matter_id = matter AND c.stopped_on IS NULL
     AND c.name = ANY ('{acceptance,mediation,mediation-notice,verification,case-notice,competence,penalty-case,advertising-reply,
       answer,transfer-decision,transfer,police-challenge,ask-procurators,hand-over,reward-notice}')
   ORDER BY c.paused, c.due_legal, c.name LIMIT 1
$$;--> statement-breakpoint
-- Each transfer has an approval of its own: with new facts it is proposed and approved again.
CREATE OR REPLACE FUNCTION guard_transfer() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM refuse_unless(session_user = current_user OR 'transfer-approved' = (SELECT e.type FROM matter_events e
    WHERE e.bureau_id = NEW.bureau_id AND e.matter_id = NEW.matter_id AND e.type IN ('transfer-approved', 'transferred')
    ORDER BY e.seq DESC LIMIT 1), 'transfer-was-approved');
  RETURN NEW;
END $$;--> statement-breakpoint
-- Of one limit no day is left out twice, and nothing comes back before it was sent. Days compare as they are written.
CREATE FUNCTION are_sound_pauses(pauses jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT NOT EXISTS (
    SELECT FROM jsonb_array_elements(pauses) WITH ORDINALITY a (one, n)
     WHERE one ->> 'until' < one ->> 'from'
        OR EXISTS (SELECT FROM jsonb_array_elements(pauses) WITH ORDINALITY b (other, m)
             WHERE m > n AND one ->> 'clock' = other ->> 'clock'
               AND 'with-police' NOT IN (one ->> 'ground', other ->> 'ground')
               AND (one ->> 'until' IS NULL OR other ->> 'from' < one ->> 'until')
               AND (other ->> 'until' IS NULL OR one ->> 'from' < other ->> 'until')))
$$;--> statement-breakpoint
ALTER TABLE "matters" ADD CONSTRAINT "pauses_are_sound" CHECK (are_sound_pauses("pauses"));
