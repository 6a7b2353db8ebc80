-- What is drawn beside how it lives; and of the open reports about one in a hundred names somebody whom nobody has
-- recognised yet, so that it lies with the unit at the top.
create view world.placed as
select l.erasable_from is null or l.erasable_from > g.today as kept, d.i, g.seed, g.bureau, d.id, d.submission_id, d.number, d.received_on, l.*,
    case when l.has_unit then d.unit_id end as its_unit, case when l.has_handler then d.handler_id end as its_handler,
    case when l.kind = 'complaint' then 'named' when not l.named then 'anonymous'
         when l.insider or world.draw(g.seed, 'stance', d.i) < 0.7 then 'confidential' else 'named' end as stance,
    case when l.stage <> 'archived' and l.kind = 'report' and world.draw(g.seed, 'official', d.i) < 0.01
         then (select u.id from units u where u.bureau_id = g.bureau and u.upper_unit_id is null order by u.id limit 1) end as raised_to,
    d as drawn
  from world.given g cross join world.drawn d join world.lives l using (life);
