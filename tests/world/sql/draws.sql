-- Everything is drawn from the seed, what it is for and the matter's place: the same in whatever order it is asked.
create function world.draw(seed integer, what text, place integer) returns float8 language sql immutable as $$
  select (hashtextextended(what || place, seed) & 1073741823) / 1073741824.0 $$;
create function world.pick(seed integer, what text, place integer, many integer) returns integer language sql immutable as $$
  select floor(world.draw(seed, what, place) * many)::integer $$;
-- A random identifier as the program draws them, of version 4.
create function world.id(seed integer, what text, place integer) returns uuid language sql immutable as $$
  select overlay(overlay(md5(what || '/' || seed || '/' || place) placing '4' from 13) placing '8' from 17)::uuid $$;
-- Bytes that nobody can open, as long as sealed ones.
create function world.sealed(what text, place integer, length integer) returns bytea language sql immutable as $$
  select substr(decode(repeat(md5(what || place), length / 16 + 1), 'hex'), 1, length) $$;
-- Numbers look drawn and none is drawn twice: their factors share nothing with 10^8 and 2^40.
create function world.matter_number(seed integer, place integer, received_on date) returns text language sql immutable as $$
  select to_char(received_on, 'YYYY') || '-' || lpad(((place::bigint * 48271 + seed) % 100000000)::text, 8, '0') $$;
create function world.receipt_number(seed integer, place integer) returns text language sql immutable as $$
  select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', ((n >> (5 * digit)) & 31)::integer + 1, 1)
           || case when digit = 4 then '-' else '' end, '' order by digit desc)
    from (select (place::bigint * 2654435761 + seed) & 1099511627775 as n) drawn, generate_series(0, 7) digit $$;
-- Who had the part in a matter is put where the rules only knew that somebody had it.
create function world.filled(said text, m world.drawn) returns text language sql immutable as $$
  select replace(replace(replace(replace(replace(said, '{handler}', m.handler_id::text), '{head}', m.head_id::text),
    '{intake}', m.intake_id::text), '{unit}', m.unit_id::text), '{number}', m.number) $$;
-- One entry after the other, as append_audit links them.
create function world.link(state bytea, beginning bytea, seq bigint, entry text) returns bytea language plpgsql immutable as $$
begin return sha256(coalesce(state, beginning) || int8send(seq) || convert_to(entry, 'UTF8')); end $$;
create aggregate world.linked(bytea, bigint, text) (sfunc = world.link, stype = bytea);
