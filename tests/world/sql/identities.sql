insert into vault.identities (bureau_id, submission_id, sealed)
select bureau, submission_id, world.sealed('identity', i, 832) from world.placed where kept and named and i between $1 and $2;
