-- Goes on where each chain ends.
with ends as (
  select c.chain::smallint, coalesce(h.seq, 0) as seq, coalesce(h.hash, audit_beginning(g.bureau, c.chain::smallint)) as hash, g.bureau
    from world.given g cross join generate_series($1::integer, $2::integer) c(chain)
    left join audit_heads h on h.bureau_id = g.bureau and h.chain = c.chain),
placed as (
  select s.chain, s.entry, e.bureau, e.hash as beginning, e.seq + row_number() over (partition by s.chain order by s.moment, s.place) as seq
    from world.said s join ends e on e.chain = s.chain where s.chain between $1 and $2),
linked as (
  select *, world.linked(beginning, seq, entry) over (partition by chain order by seq rows unbounded preceding) as hash from placed)
insert into audit_entries (bureau_id, chain, seq, prev, hash, entry)
select bureau, chain, seq, coalesce(lag(hash) over (partition by chain order by seq), beginning), hash, entry from linked;
