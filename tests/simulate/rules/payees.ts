import type { Rule } from "#tests/simulate/rules/rule.ts";

/** Whoever was named last, and of joint reporters each: all later than the last time one was named for everything. */
const PAID_TO = `
  select p.matter_id, p.sum, p.paid_on, y.* from p
    cross join lateral (select coalesce(max(version), 0) as whole from reward_payees w where w.matter_id = p.matter_id and w.share is null) l
    cross join lateral (select distinct on (n.sharer) n.share, n.effective_on, n.stopped_on from reward_payees n
      where n.matter_id = p.matter_id and case when exists (select from reward_payees z where z.matter_id = p.matter_id and z.version > l.whole)
        then n.version > l.whole else n.version = l.whole end order by n.sharer, n.version desc) y
   where p.paid_by is not null`;

export const PAYEES: readonly Rule[] = [
  {
    name: "nobody is paid who still cools off or was stopped",
    broken: `select matter_id from (${PAID_TO}) y where effective_on > paid_on or stopped_on is not null`,
  },
  {
    name: "what is paid is shared out",
    broken: `select matter_id from (${PAID_TO}) y group by matter_id, sum having sum(coalesce(share, sum)) <> sum`,
  },
  {
    name: "money leaves as was chosen last, and to nobody who was named after the check",
    broken: `select p.matter_id from p join payout_steps c on c.payout_id = p.id and c.step = 'checked'
        cross join lateral (select y.version, y.method from reward_payees y where y.matter_id = p.matter_id order by y.version desc limit 1) n
      where p.paid_by is not null and (n.version <> c.payee_version or n.method <> p.way)`,
  },
  {
    name: "a claim has a payee, and a payee a claim",
    broken: `select id from m where reward ->> 'claim' is not null and not exists (select from reward_payees y where y.matter_id = m.id)`,
  },
  {
    name: "nothing is paid while a review is open",
    broken: `select e.matter_id from matter_events e where e.type = 'reward-paid' and (select r.type from matter_events r
      where r.matter_id = e.matter_id and r.type in ('reward-review-asked', 'reward-review-answered') and r.seq < e.seq
      order by r.seq desc limit 1) = 'reward-review-asked'`,
  },
  {
    // $1 is the last event before the press that is looked at; asking and answering are events.
    name: "nothing is authorised while a review is open",
    broken: `select p.matter_id from p join m on m.id = p.matter_id where m.dates ? 'reward-review-asked' and p.authorised_at >
      (select max(r.recorded_at) from matter_events r where r.matter_id = p.matter_id and r.type = 'reward-review-asked')`,
  },
];
