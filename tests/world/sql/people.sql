-- Units below the top until there are forty-two that work, a head and five handlers in each, and ten at intake.
with g as (select * from world.given),
top as (select u.id from units u join g on u.bureau_id = g.bureau where u.upper_unit_id is null order by u.id limit 1),
working as (select count(distinct s.unit_id)::integer as units from staff s join g on s.bureau_id = g.bureau
  where s.role = 'head' and s.unit_id <> (select id from top)),
more as (
  insert into units (bureau_id, id, name, name_en, mail, upper_unit_id)
  select g.bureau, world.id(g.seed, 'unit', u), '第' || u || '监管所', 'Station ' || u, 'station' || u || '@world.example', (select id from top)
    from g, working, generate_series(1, 42 - working.units) u returning id),
numbered as (select id, row_number() over (order by id)::integer as unit from more),
posts as (
  select unit * 10 + post as number, id as unit_id, case post when 0 then 'head' else 'handler' end as role
    from numbered, generate_series(0, 5) post
  union all
  select 1000 + post, (select s.unit_id from staff s join g on s.bureau_id = g.bureau where s.role = 'intake' order by s.id limit 1), 'intake'
    from generate_series(1, 9) post)
insert into staff (bureau_id, id, sign_in_name, display_name, role, unit_id, mail, password_hash, role_since)
select g.bureau, world.id(g.seed, 'person', number), 'world' || number,
    substr('赵钱孙李周吴郑王冯陈', 1 + number % 10, 1) || (array['建国','秀兰','志强','丽华','海涛','晓东','文静','国平','玉梅','永康'])[1 + number / 10 % 10] || number,
    role, unit_id, 'world' || number || '@world.example', '', '2020-01-01'
  from posts, g;
