insert into erasure_calendar (bureau_id, submission_id, ask_on)
select bureau, submission_id, coalesce(erasable_from, (dates ->> 'archived')::date)
  from world.placed where kept and stage = 'archived' and i between $1 and $2;
