-- What a vote and an award rest on, as the guard of rewards puts it down.
insert into reward_approvals (bureau_id, matter_id, person, subject)
select m.bureau_id, m.id, h.by, voted_on(m) from world.drawn d
  join matters m on m.bureau_id = (select bureau from world.given) and m.id = d.id
  join world.happened h on h.life = d.life and h.type = 'vote-cast' where d.i between $1 and $2
union all
select m.bureau_id, m.id, 'committee', awarded(m) from world.drawn d
  join matters m on m.bureau_id = (select bureau from world.given) and m.id = d.id
 where m.reward -> 'award' <> 'null' and d.i between $1 and $2;
