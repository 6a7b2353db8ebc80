import { CAP, type Rule } from "#tests/simulate/rules/rule.ts";

export const MONEY: readonly Rule[] = [
  {
    name: "an award keeps to the cap",
    broken: `select id from m where due not between 0 and ${CAP}`,
  },
  {
    name: "what a case awards keeps to the cap",
    broken: `select min(id::text)::uuid from m where reward ->> 'award' is not null and reward ->> 'lapsedOn' is null
        and case_id is not null group by case_id having sum(due) > ${CAP}`,
  },
  {
    name: "what a case pays keeps to the cap",
    broken: `select min(m.id::text)::uuid from m join p on p.matter_id = m.id and p.paid_by is not null
        where case_id is not null group by case_id having sum(p.sum) > ${CAP}`,
  },
  {
    name: "nothing is paid but what is due",
    broken: `select p.matter_id from p join m on m.id = p.matter_id where p.paid_by is not null and p.sum <> m.due`,
  },
  {
    name: "an award is paid once",
    broken: `select matter_id from p where paid_by is not null group by 1 having count(*) > 1
      union all select matter_id from matter_events where type = 'reward-paid' group by 1 having count(*) > 1`,
  },
  {
    name: "a reward is paid where its payout is",
    broken: `select id from m where (reward ->> 'payment' is not null)
        <> exists (select from p where p.matter_id = m.id and p.paid_by is not null)`,
  },
  {
    name: "one authorisation holds at a time",
    broken: "select matter_id from p where not sent_back group by 1 having count(*) > 1",
  },
  {
    name: "cash is for less than 5,000 yuan",
    broken: "select matter_id from p where way = 'cash' and sum >= 500000",
  },
  {
    // 2021 Measures, art. 12, as long as nothing of the case was put right since.
    name: "an award is what follows from the case",
    broken: `select id from (select m.id, (reward #>> '{award,amount}')::numeric as amount,
          case reward #>> '{award,grade}' when 'first' then 5 when 'second' then 3 else 1 end as rate,
          case reward #>> '{award,grade}' when 'first' then 500000 when 'second' then 300000 else 100000 end as floor,
          (penalty ->> 'fines')::numeric + (penalty ->> 'confiscations')::numeric as fines,
          coalesce((reward #>> '{assessment,adjustment}')::numeric, 0) as adjusted,
          coalesce((reward #>> '{assessment,elsewhere}')::numeric, 0) as elsewhere,
          coalesce((reward #>> '{award,besides}')::numeric, 0) as besides
        from m where reward ->> 'award' is not null and not exists (select from matter_events e
          where e.matter_id = m.id and e.type in ('case-confirmed', 'case-changed', 'corrected')
            and e.seq > (select max(d.seq) from matter_events d where d.matter_id = m.id and d.type = 'reward-decided'))) a
      where amount <> greatest(0, least(${CAP} - elsewhere - besides,
        round(greatest(floor, greatest(floor, fines * rate / 100) * (100 + adjusted) / 100))))`,
  },
];
