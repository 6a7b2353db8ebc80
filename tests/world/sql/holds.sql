insert into retention_holds (bureau_id, id, matter_id, ground, placed_by, placed_on)
select bureau, world.id(seed, 'hold', i), id, 'lawsuit', (select s.id from staff s where s.bureau_id = bureau and s.role = 'custodian' order by s.id limit 1), received_on + 60
  from world.placed where kept and stage = 'archived' and world.draw(seed, 'hold', i) < 0.0005 and i between $1 and $2;
