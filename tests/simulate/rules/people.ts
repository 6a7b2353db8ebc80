import type { Rule } from "#tests/simulate/rules/rule.ts";

export const PEOPLE: readonly Rule[] = [
  {
    name: "three of finance pay",
    broken: `select matter_id from p where authorised_by in (checked_by, paid_by) or checked_by = paid_by
      or paid_by is not null and checked_by is null`,
  },
  {
    name: "nobody who had a hand in a reward touches its money",
    broken: `select p.matter_id from p join payout_steps s on s.payout_id = p.id
        cross join lateral (values (p.authorised_by), (s.made_by)) t (person)
      where exists (select from committee_scores c where c.matter_id = p.matter_id and c.staff_id = t.person)
         or exists (select from m where m.id = p.matter_id and m.reward ->> 'assessedBy' = t.person::text)`,
  },
  {
    name: "nobody who holds a matter or assessed it votes on it",
    broken: `select c.matter_id from committee_scores c join committee_items i using (bureau_id, matter_id, hearing)
        join m on m.id = c.matter_id
      where i.set_aside_at is null and (c.staff_id = m.handler_id or c.staff_id::text = m.reward ->> 'assessedBy')`,
  },
  {
    name: "nobody votes who stepped aside",
    broken: `select c.matter_id from committee_scores c join committee_conflicts x using (bureau_id, matter_id, staff_id)
        join committee_items i using (bureau_id, matter_id, hearing) where x.revoked_by is null and i.set_aside_at is null and c.round = i.round`,
  },
  {
    name: "whoever votes was drawn by lot",
    broken: `select c.matter_id from committee_scores c join committee_items i using (bureau_id, matter_id, hearing)
      where not exists (select from committee_draws d cross join jsonb_array_elements(d.roster) r
        where d.session_id = i.session_id and r ->> 'id' = c.staff_id::text)`,
  },
  {
    name: "three decide, and the middle grade is awarded",
    broken: `select m.id from m join lateral (select * from committee_items i where i.matter_id = m.id order by hearing desc limit 1) i on true
      where m.reward ->> 'decidedOn' is not null and coalesce(m.reward #>> '{award,grade}', 'none') is distinct from (
        select case when count(*) = 3 then (array['none', 'third', 'second', 'first'])[1 + percentile_disc(0.5) within group (order by c.rank)] end
          from (select coalesce(array_position(array['third', 'second', 'first'], s.grade), 0) as rank from committee_scores s
            where s.matter_id = m.id and s.hearing = i.hearing and s.round = i.round) c)`,
  },
  {
    name: "two of three decide with one from outside where the sum is large",
    broken: `select i.matter_id from committee_items i where i.needs_outside and i.revealed_at is not null
      and not exists (select from committee_scores s join committee_outsiders o using (bureau_id, staff_id)
        where s.matter_id = i.matter_id and s.hearing = i.hearing and s.round = i.round)`,
  },
  {
    name: "another confirms what one entered of a case",
    broken:
      "select matter_id from case_entries where settled = 'confirmed' and settled_by = made_by",
  },
  {
    name: "another decides on a correction",
    broken: "select matter_id from corrections where approved and decided_by = made_by",
  },
  {
    name: "another tells of a no, sets down finance's answer, answers a review",
    broken: `select id from m where reward #>> '{denial,by}' = reward ->> 'assessedBy' and not (reward #>> '{assessment,eligible}')::boolean
      union all select id from m where reward #>> '{finance,answer,by}' = reward #>> '{finance,askedBy}'
      union all select r.matter_id from matter_events r where r.type = 'reward-review-answered' and r.event ->> 'by' = (
        select a.event ->> 'by' from matter_events a where a.matter_id = r.matter_id and a.type = 'reward-assessed'
          and a.seq < r.seq order by a.seq desc limit 1)`,
  },
];
