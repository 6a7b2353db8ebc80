import type { Rule } from "#tests/simulate/rules/rule.ts";

/** Where the money of one reward lies by the journal, and where it must lie by the reward and its payouts. */
const BALANCES = `
  select m.id, b.committed, b.authorised, b.paid,
      case when m.reward ->> 'notifiedOn' is not null and m.reward ->> 'lapsedOn' is null then m.due else 0 end as told,
      coalesce((select sum(p.sum) from p where p.matter_id = m.id and not p.sent_back and p.paid_by is null), 0) as out,
      coalesce((select sum(p.sum) from p where p.matter_id = m.id and p.paid_by is not null), 0) as gone
    from m cross join lateral (select
      coalesce(sum(case 'committed' when j.to_account then j.sum when j.from_account then -j.sum end), 0) as committed,
      coalesce(sum(case 'authorised' when j.to_account then j.sum when j.from_account then -j.sum end), 0) as authorised,
      coalesce(sum(case 'paid' when j.to_account then j.sum when j.from_account then -j.sum end), 0) as paid
    from reward_journal j where j.matter_id = m.id) b`;

export const JOURNAL: readonly Rule[] = [
  {
    name: "no account of the journal is below nothing",
    broken: `select id from (${BALANCES}) j where least(committed, authorised, paid) < 0`,
  },
  {
    name: "the journal holds what was told, authorised and paid",
    broken: `select id from (${BALANCES}) j where (authorised, paid) <> (out, gone) or committed + authorised + paid <> told`,
  },
];
