import { eq, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import type { PayoutStep } from "#app/domain/payout/payout.ts";
import { payoutSteps, payouts } from "#db/schema/payout/payouts.ts";

/** The day of a moment, where the office is. */
export const dayIn = (moment: SQLWrapper): SQL<Day> =>
  sql<Day>`(${moment} at time zone 'Asia/Shanghai')::date::text`;

/** An authorisation with the steps that came of it, as one row; read with `payouts` as its table. */
export const payoutColumns = {
  id: payouts.id,
  matterId: payouts.matterId,
  round: payouts.round,
  way: payouts.way,
  sum: payouts.sum,
  paper: payouts.paper,
  by: payouts.authorisedBy,
  on: dayIn(payouts.authorisedAt),
  steps: sql<
    readonly PayoutStep[]
  >`coalesce((select jsonb_agg(jsonb_build_object('step', ${payoutSteps.step},
      'by', ${payoutSteps.madeBy}, 'on', ${dayIn(payoutSteps.madeAt)}, 'paper', ${payoutSteps.paper},
      'payee', ${payoutSteps.payeeVersion})
      order by ${payoutSteps.madeAt})
    from ${payoutSteps} where ${eq(payoutSteps.bureauId, payouts.bureauId)}
      and ${eq(payoutSteps.payoutId, payouts.id)}), '[]')`,
};
