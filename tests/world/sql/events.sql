-- The events of the register, each beside what the log says of it: its digest over the row in canonical form.
with e as (
  select d.id, h.type, h.role, h.day, h.version, world.filled(h.by, d) as by, world.filled(h.event, d) as event,
      d.i::bigint * 64 + h.place as seq,
      h.day + time '01:00' + ((d.i::bigint * 7919) % 24000 + h.place * 61) * interval '1 second' + d.i * interval '1 microsecond' as moment
    from world.drawn d join world.happened h using (life) where d.i between $1 and $2),
told as (
  select g.bureau, e.*, to_char(e.moment, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from e cross join world.given g),
kept as (
  insert into matter_events (bureau_id, matter_id, seq, type, event, recorded_at, version)
  select bureau, id, seq, type, event::jsonb, moment at time zone 'UTC', version from told)
insert into world.said
select audit_chain_of(id::text), moment at time zone 'UTC', seq * 4,
    '{"about":{"digest":"' || encode(sha256(convert_to('{"bureauId":"' || bureau || '","event":' || event || ',"matterId":"' || id
      || '","recordedAt":"' || at || '","seq":' || seq || ',"type":"' || type || '"}', 'UTF8')), 'hex')
    || '","seq":' || seq || ',"type":"' || type || '"},"action":"matter-event","at":"'
    || case role when 'reporter' then day::text else at end || '","by":"' || by || '","matterId":"' || id || '","role":"' || role || '"}'
  from told;
