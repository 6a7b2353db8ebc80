import type { Rule } from "#tests/simulate/rules/rule.ts";

/** What is done is done wholly, whoever was cut short. */
export const WHOLE: readonly Rule[] = [
  {
    name: "a matter is as old as its last event",
    broken: `select id from m where version <> (select max(e.version) from matter_events e where e.matter_id = m.id)`,
  },
  {
    name: "a form that was acted on says where that led",
    broken: "select actor from form_keys where location is null",
  },
  {
    name: "the log has no gap",
    broken: `select h.bureau_id from audit_heads h
      where h.seq <> (select count(*) from audit_entries a where a.bureau_id = h.bureau_id and a.chain = h.chain)`,
  },
  {
    name: "every event is in the log",
    broken: `select e.matter_id from matter_events e where e.seq > $1 and not exists (select from audit_entries a
      where a.matter_id = e.matter_id and a.entry::jsonb #>> '{about,seq}' = e.seq::text)`,
  },
  {
    name: "a reward that began anew left no seat and no score that counts",
    broken: `select i.matter_id from committee_items i join m on m.id = i.matter_id where i.set_aside_at is null and m.reward is null`,
  },
];
