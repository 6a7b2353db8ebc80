-- Those to the reporter; all have left.
insert into letters (bureau_id, id, matter_id, name, audience, words, owed_at, sent_at, attempts, try_after)
select g.bureau, world.id(g.seed, 'letter' || t.place, d.i), d.id, t.name, 'reporter', world.filled(t.words, d)::jsonb,
    t.day + interval '2 hours', t.day + interval '3 hours', 1, t.day + interval '2 hours'
  from world.given g cross join world.drawn d join world.told t using (life) where d.i between $1 and $2;
