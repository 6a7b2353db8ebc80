-- After their clocks: which runs out next the database's own function says, as its trigger would.
insert into matters (bureau_id, id, submission_id, number, kind, stage, received_on, insider, named, unit_id, handler_id, raised_to,
  dates, pauses, mediation, extension, transfer_proposed_by, findings, penalty, reward, version, next_clock, next_due, next_paused)
select p.bureau, p.id, p.submission_id, p.number, p.kind, p.stage, p.received_on, p.insider, p.named, p.its_unit, p.its_handler, p.raised_to,
    p.dates, p.pauses, world.filled(p.mediation, p.drawn)::jsonb, world.filled(p.extension, p.drawn)::jsonb, world.filled(p.transfer_proposed_by, p.drawn)::uuid,
    world.filled(p.findings, p.drawn)::jsonb, world.filled(p.penalty::text, p.drawn)::jsonb, world.filled(p.reward, p.drawn)::jsonb, p.version,
    n.clock, n.due, coalesce(n.paused, false)
  from world.placed p left join lateral next_clock_of(p.bureau, p.id) n on p.stage <> 'archived'
 where p.i between $1 and $2;
