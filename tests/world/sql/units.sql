-- The units that deal with matters, those of the office itself first; nothing is given to the top.
insert into world.units
select row_number() over (order by u.name_en like 'Station %', u.id) - 1, u.id, min(s.id::text) filter (where s.role = 'head')::uuid,
    array_agg(s.id order by s.id) filter (where s.role = 'handler')
  from units u join staff s on s.bureau_id = u.bureau_id and s.unit_id = u.id and s.role in ('handler', 'head') and s.active
 where u.bureau_id = (select bureau from world.given) and u.upper_unit_id is not null
 group by u.id, u.name_en having count(*) filter (where s.role = 'head') > 0 and count(*) filter (where s.role = 'handler') > 0;
