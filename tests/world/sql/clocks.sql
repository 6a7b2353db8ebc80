insert into clocks (bureau_id, matter_id, name, provision, version_from, extended, start_on, term_unit, term_count, pauses,
  due_strict, due_legal, firm, paused, stopped_on)
select g.bureau, d.id, c.name, c.provision, c.version_from, c.extended, c.start_on, c.term_unit, c.term_count, c.pauses,
    c.due_strict, c.due_legal, c.firm, c.paused, c.stopped_on
  from world.given g cross join world.drawn d join world.counted c using (life) where d.i between $1 and $2;
