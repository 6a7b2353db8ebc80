-- Of whoever holds the matter, and of the unit above where that one decides instead; until its time is over.
insert into content_keys (bureau_id, submission_id, holder, wrapped)
select bureau, submission_id, holder, world.sealed('key' || holder, i, 464)
  from world.placed, unnest(array[coalesce(its_unit::text, 'intake'), raised_to::text]) holder
 where kept and holder is not null and i between $1 and $2;
