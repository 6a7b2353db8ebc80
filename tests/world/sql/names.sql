-- By what somebody may be called in what was written; and whom it is about.
with p as (select * from world.placed where i between $1 and $2),
names as (
  insert into matter_names (bureau_id, id, matter_id, digests)
  select bureau, world.id(seed, 'names', i), id, array(select world.pick(seed, 'name' || n, i, 16777216) from generate_series(1, 8) n) from p where kept)
insert into matter_respondents (bureau_id, matter_id, digest)
select bureau, id, encode(sha256(('respondent' || world.pick(seed, 'respondent', i, 2000))::bytea), 'base64') from p;
