-- What a vote and an award rest on, as the guard of rewards puts it down.
insert into reward_approvals (bureau_id, matter_id, person, subject)
select m.bureau_id, m.id, vote ->> 'by', voted_on(m) from world.drawn d
  join matters m on m.bureau_id = (select bureau from world.given) and m.id = d.id
 cross join jsonb_array_elements(m.reward -> 'votes') vote where d.i between $1 and $2
union all
select m.bureau_id, m.id, 'committee', awarded(m) from world.drawn d
  join matters m on m.bureau_id = (select bureau from world.given) and m.id = d.id
 where m.reward -> 'award' <> 'null' and d.i between $1 and $2;
