/**
 * What must hold of the database whatever anybody did: a query for what breaks it, an id of a report and perhaps words. It may ask
 * `m` for every report, its reward, what is due of it and when it arrived, `p` for every authorisation and how far it came.
 * Nothing of the program's own rules is called.
 */
export type Rule = {
  readonly name: string;
  readonly broken: string;
  /** Why it is counted and no failure: nobody has decided yet what is right. */
  readonly known?: string;
};

export const WITH = `
  m as materialized (select x.id, x.case_id, x.received_on, x.penalty, x.dates, x.handler_id, x.version, x.stage,
      nullif(x.reward, 'null'::jsonb) as reward,
      coalesce((x.reward #>> '{finance,answer,sum}')::bigint, (x.reward #>> '{award,amount}')::bigint, 0) as due,
      (select min(e.seq) from matter_events e where e.matter_id = x.id and e.type = 'received') as arrived
    from matters x where x.kind = 'report'),
  p as materialized (select o.*,
      (select s.made_by from payout_steps s where s.payout_id = o.id and s.step = 'checked') as checked_by,
      (select s.made_by from payout_steps s where s.payout_id = o.id and s.step = 'paid') as paid_by,
      (select day_of(s.made_at) from payout_steps s where s.payout_id = o.id and s.step = 'paid') as paid_on,
      exists (select from payout_steps s where s.payout_id = o.id and s.step = 'sent-back') as sent_back
    from payouts o)`;

/** In fen: one million yuan for a case. */
export const CAP = 100_000_000;
