import { v7 as uuidv7 } from "uuid";
import { refused } from "#app/domain/decision.ts";
import {
  type AskedBudget,
  type BudgetReason,
  enterBudget,
  whyNotDecideBudget,
} from "#app/domain/payout/budget/enter-budget.ts";
import { today } from "#app/shell/clock.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import {
  findBudgetEntries,
  insertBudget,
  lockBudget,
  saveBudgetDecision,
} from "#db/stores/payout/budget-store.server.ts";

type Answer = Promise<Outcome<BudgetReason | "form-used">>;

/** Enters a year's budget or a raise of it, to be confirmed by another. */
export const askForBudget = (asked: AskedBudget, posted: Posted, location: string): Answer =>
  once<BudgetReason>(posted, async (tx) => {
    await lockBudget(tx);
    const act = { by: posted.actor, on: today() };
    const decision = enterBudget(await findBudgetEntries(tx), asked, act);
    if (!decision.ok) return decision;
    for (const entry of decision.events) {
      const id = uuidv7();
      await insertBudget(tx, id, entry);
      const about = { budget: id, year: entry.year, sum: entry.sum };
      await appendAudit(tx, { action: "budget-asked", by: act.by, matterId: null, about });
    }
    return redirectTo(location);
  });

type Deciding = { readonly id: string; readonly approves: boolean; readonly location: string };

/** The second person's word on an entry, or who entered it takes it back. */
export const decideOnBudget = ({ id, approves, location }: Deciding, posted: Posted): Answer =>
  once<BudgetReason>(posted, async (tx) => {
    await lockBudget(tx);
    const entry = (await findBudgetEntries(tx)).find((one) => one.id === id);
    const why = entry
      ? whyNotDecideBudget(entry, posted.actor, approves)
      : (["budget-decided"] as const);
    if (why.length > 0) return refused(...why);
    const by = posted.actor;
    await saveBudgetDecision(tx, id, { by, approved: approves });
    const action = approves ? "budget-confirmed" : "budget-refused";
    await appendAudit(tx, { action, by, matterId: null, about: { budget: id } });
    return redirectTo(location);
  });
