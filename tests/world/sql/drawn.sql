-- Each matter's day, way, pace and people. The days follow one another evenly; a few units have most of the work.
insert into world.drawn
with g as (select *, array(select s.id from staff s where s.bureau_id = given.bureau and s.role = 'intake' and s.active order by s.id) as intake
    from world.given),
d as materialized (
  select i, ((i - 1)::bigint * g.days / g.matters)::integer as day, world.draw(g.seed, 'way', i) as way, world.draw(g.seed, 'pace', i) as pace,
      floor((select count(*) from world.units) * power(world.draw(g.seed, 'unit', i), 2.5))::integer as unit
    from g cross join generate_series($1::integer, $2::integer) i)
select d.i, world.id(g.seed, 'matter', d.i), world.id(g.seed, 'submission', d.i),
    world.matter_number(g.seed, d.i, g.today - g.days + 1 + d.day), g.today - g.days + 1 + d.day,
    (way.place * (select count(*) from world.paces) + pace.place) * g.days + d.day,
    u.unit_id, u.handlers[1 + world.pick(g.seed, 'handler', d.i, cardinality(u.handlers))], u.head_id,
    g.intake[1 + world.pick(g.seed, 'intake', d.i, cardinality(g.intake))]
  from d cross join g join world.units u on u.rank = d.unit
 cross join lateral (select w.place from world.ways w where w.share > d.way order by w.share limit 1) way
 cross join lateral (select p.place from world.paces p where p.share > d.pace order by p.share limit 1) pace;
