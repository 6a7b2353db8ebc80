-- Each matter's day, way, pace and people. The days follow one another evenly; a few units have most of the work.
insert into world.drawn
select i, world.id(g.seed, 'matter', i), world.id(g.seed, 'submission', i), world.matter_number(g.seed, i, day.received_on),
    day.received_on, (way.place * (select count(*) from world.paces) + pace.place) * g.days + day.place,
    u.unit_id, u.handlers[1 + world.pick(g.seed, 'handler', i, cardinality(u.handlers))], u.head_id,
    intake.ids[1 + world.pick(g.seed, 'intake', i, cardinality(intake.ids))]
  from world.given g
 cross join (select array_agg(s.id order by s.id) as ids from staff s
    where s.bureau_id = (select bureau from world.given) and s.role = 'intake' and s.active) intake
 cross join generate_series($1::integer, $2::integer) i
 cross join lateral (select ((i - 1)::bigint * g.days / g.matters)::integer as place,
    g.today - g.days + 1 + ((i - 1)::bigint * g.days / g.matters)::integer as received_on) day
 cross join lateral (select w.place from world.ways w where w.share > world.draw(g.seed, 'way', i) order by w.share limit 1) way
 cross join lateral (select p.place from world.paces p where p.share > world.draw(g.seed, 'pace', i) order by p.share limit 1) pace
  join world.units u on u.rank = floor((select count(*) from world.units) * power(world.draw(g.seed, 'unit', i), 2.5));
