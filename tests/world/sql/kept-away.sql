-- One in a hundred is kept from somebody of another unit, and officials were named and recognised or not.
with p as (select * from world.placed where i between $1 and $2),
away as (
  insert into matter_exclusions (bureau_id, id, matter_id, staff_id, ground, excluded_by, excluded_on)
  select p.bureau, world.id(p.seed, 'exclusion', p.i), p.id, u.handlers[1], 'named', 'reporter', p.received_on
    from p join world.units u on u.rank = world.pick(p.seed, 'kept-from', p.i, (select count(*)::integer from world.units))
   where world.draw(p.seed, 'exclusion', p.i) < 0.01 and u.unit_id is distinct from (p.drawn).unit_id)
insert into named_officials (bureau_id, id, matter_id, sealed, resolved_on, resolved_by)
select bureau, world.id(seed, 'official', i), id, case when raised_to is null then '' else world.sealed('official', i, 300) end,
    case when raised_to is null then received_on + 2 end, case when raised_to is null then (drawn).head_id end
  from p where raised_to is not null or stage = 'archived' and world.draw(seed, 'recognised', i) < 0.002;
