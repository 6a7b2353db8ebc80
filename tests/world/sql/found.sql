-- By what they are found: pieces of whom and what they are about, a pair of signs that one in 4,900 has, and digests to be held against
-- each other. Signs alone and pairs, as the program cuts them.
with p as (
  select w.i, w.seed, w.bureau, w.id, w.received_on, s.answers ->> 'productName' as product, translate(s.answers ->> 'respondent', '（）', '') as respondent,
         chr(25000 + world.pick(w.seed, 'sign', w.i, 70)) || chr(26000 + world.pick(w.seed, 'other sign', w.i, 70)) as sign
    from world.placed w join submissions s on s.bureau_id = w.bureau and s.id = w.submission_id where w.i between $1 and $2),
texts as (
  select p.*, t.field, t.text from p cross join lateral (values ('product', product), ('respondent', respondent), ('product', sign)) t(field, text)),
grams as (
  insert into search_grams (bureau_id, gram, received_on, matter_id, field)
  select bureau, g.gram, received_on, id, field from texts
   cross join lateral (select substr(text, n, 1) as gram from generate_series(1, length(text)) n where substr(text, n, 1) !~ '[0-9]'
     union select substr(text, n, 2) from generate_series(1, length(text) - 1) n) g
  on conflict do nothing)
insert into search_digests (bureau_id, digest, received_on, matter_id, field)
select bureau, encode(sha256((d.field || d.value)::bytea), 'base64'), received_on, id, d.field
  from p cross join lateral (values ('respondent', respondent), ('product', product), ('batch', (world.pick(seed, 'batch', i, 20000))::text)) d(field, value);
