-- What no constraint rests on is made anew when the tables are full: an index that is kept up costs many times more.
create table world.indexes as
select pg_get_indexdef(i.indexrelid) as definition, i.indexrelid::regclass::text as name, 'waits' as state
  from pg_index i where i.indrelid = any (array['matters', 'submissions', 'receipts', 'content_keys', 'matter_events', 'clocks', 'letters',
    'audit_entries', 'matter_names', 'search_grams', 'search_digests']::regclass[]) and not exists (select from pg_constraint c where c.conindid = i.indexrelid);
do $$ declare one record; begin
  for one in select name from world.indexes loop execute 'drop index ' || one.name; end loop;
end $$;
