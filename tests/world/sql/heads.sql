insert into audit_heads (bureau_id, chain, seq, hash)
select distinct on (bureau_id, chain) bureau_id, chain, seq, hash from audit_entries
 where bureau_id = (select bureau from world.given) order by bureau_id, chain, seq desc
on conflict (bureau_id, chain) do update set seq = excluded.seq, hash = excluded.hash;
