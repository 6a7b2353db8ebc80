-- What stays says that, and from what, a world was made here.
select setval('matter_events_seq_seq', greatest((select max(seq) from matter_events), 1));
-- As a trigger would have kept it, had it been asked.
delete from sealed_counts;
insert into sealed_counts
select bureau_id, extract(year from received_on)::integer, 0, count(*) from submissions
 where identified group by 1, 2;
update matters m set kept = true
 where exists (select from matter_exclusions x where x.bureau_id = m.bureau_id and x.matter_id = m.id)
    or exists (select from named_officials n where n.bureau_id = m.bureau_id and n.matter_id = m.id);
select carry_over_cases();
select mend_standings();
select fold_standings();
drop view world.placed;
drop aggregate world.linked(bytea, bigint, text);
drop table world.ways, world.paces, world.units, world.drawn, world.lives, world.happened, world.told, world.counted, world.said,
  world.indexes cascade;
