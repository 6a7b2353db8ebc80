-- Whoever acts has opened it before, more often than not, and now and then looked through a list; somebody opens too many.
with acted as (
  select g.seed, g.alarm, d, h.place, h.role, world.filled(h.by, d) as by, d.i * 64 + h.place as seq,
      case h.role when 'intake' then (select s.unit_id from staff s where s.bureau_id = g.bureau and s.id = d.intake_id) else d.unit_id end as unit_id,
      h.day + time '01:00' + ((d.i::bigint * 7919) % 24000 + h.place * 61 - 40) * interval '1 second' as moment
    from world.given g cross join world.drawn d join world.happened h using (life)
   where h.role in ('intake', 'handler', 'head') and d.i between $1 and $2),
looked as (
  select *, 'look' as action, (d).id::text as matter, '{"unit":"' || unit_id || '","what":"matter"}' as about, 1 as nr
    from acted where world.draw(seed, 'looks', seq) < 0.4
  union all
  select *, 'look', null, '{"unit":"' || unit_id || '","what":"queue"}', 2 from acted where world.draw(seed, 'lists', seq) < 0.12
  union all
  select *, 'alarm-many-matters', null, alarm, 3 from acted where world.draw(seed, 'alarms', seq) < 0.00002)
insert into world.said
select audit_chain_of(coalesce(matter, by)), (moment + nr * interval '1 second') at time zone 'UTC', seq::bigint * 4 + nr,
    '{"about":' || about || ',"action":"' || action || '","at":"' || to_char(moment + nr * interval '1 second', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
    || '","by":"' || by || '","matterId":' || coalesce('"' || matter || '"', 'null') || ',"role":"' || role || '"}'
  from looked;
