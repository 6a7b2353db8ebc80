import type { Rule } from "#tests/simulate/rules/rule.ts";

const STANDS =
  "(o.reward is null or (o.reward #>> '{assessment,eligible}')::boolean and (o.reward ->> 'decidedOn' is null or o.reward ->> 'award' is not null))";

export const ORDER: readonly Rule[] = [
  {
    // What was assessed by the press that is looked at: $1 is the last event before it.
    name: "nobody is found first whom another of the case came before",
    broken: `select m.id from m join matter_events e on e.matter_id = m.id and e.type = 'reward-assessed' and e.seq > $1
      where e.event ->> 'share' = 'shareFirst' and (e.event ->> 'eligible')::boolean and exists (select from m o
        where o.case_id = m.case_id and o.id <> m.id and (o.received_on, o.arrived) < (m.received_on, m.arrived) and ${STANDS})`,
  },
  {
    name: "of a case one is first, and whoever else has a share added something",
    known:
      "an earlier report may be hung on a case, or reopened, after a later one was found first",
    broken: `select min(id::text)::uuid from m where case_id is not null and reward ->> 'award' is not null
        and reward ->> 'lapsedOn' is null and reward #>> '{assessment,share}' = 'shareFirst' group by case_id having count(*) > 1`,
  },
  {
    name: "whoever only repeats has no share",
    broken:
      "select id from m where reward #>> '{assessment,share}' = 'shareRepeats' and reward ->> 'award' is not null",
  },
  {
    name: "a reward is given up or claimed, not both, and not before thirty days",
    broken: `select id from m where reward ->> 'lapsedOn' is not null and (reward ->> 'claim' is not null
        or (reward ->> 'lapsedOn')::date - (reward ->> 'notifiedOn')::date < 30)`,
  },
  {
    name: "nobody is told both yes and no",
    broken:
      "select id from m where reward ->> 'denial' is not null and reward ->> 'notifiedOn' is not null",
  },
  {
    name: "a large award is told once the finance authority agreed",
    broken: `select id from m where reward ->> 'notifiedOn' is not null and (reward #>> '{award,amount}')::bigint >= 50000000
        and coalesce(reward #>> '{finance,answer,says}', 'financeRefuses') = 'financeRefuses'`,
  },
];
