import { v7 as uuidv7 } from "uuid";
import {
  type RuleChange,
  type RuleReason,
  whyNotChangeRule,
  whyNotDecideRule,
} from "#app/domain/committee/rules-changed.ts";
import { refused } from "#app/domain/decision.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import {
  insertRuleChange,
  lockRuleChange,
  lockRules,
  saveRuleDecision,
} from "#db/stores/committee/rules-store.server.ts";

type Answer = Promise<Outcome<RuleReason | "form-used">>;

const PAGE = "/admin/committee";

/** One administrator asks that a member count as from outside, or from which sum one sits. */
export const askForRule = (change: RuleChange, posted: Posted): Answer =>
  once<RuleReason>(posted, async (tx) => {
    const barred = whyNotChangeRule(await lockRules(tx), change);
    if (barred.length > 0) return refused(...barred);
    const [id, by] = [uuidv7(), posted.actor];
    if (!(await insertRuleChange(tx, { id, by, change }))) return refused("rule-waits");
    const about = { change: id, ...change };
    await appendAudit(tx, { action: "committee-rule-asked", by, matterId: null, about });
    return redirectTo(PAGE);
  });

type Deciding = { readonly id: string; readonly approves: boolean };

/** The second person's word, or who asked takes it back. What changed meanwhile may stand in the way. */
export const decideOnRule = ({ id, approves }: Deciding, posted: Posted): Answer =>
  once<RuleReason>(posted, async (tx) => {
    const rules = await lockRules(tx);
    const asked = await lockRuleChange(tx, id);
    if (!asked) return refused("rule-decided");
    const by = posted.actor;
    const barred = [
      ...whyNotDecideRule(asked.askedBy, by, approves),
      ...(approves ? whyNotChangeRule(rules, asked.change) : []),
    ];
    if (barred.length > 0) return refused(...barred);
    await saveRuleDecision(tx, id, { by, approved: approves });
    const action = approves ? "committee-rule-confirmed" : "committee-rule-refused";
    const about = { change: id, ...asked.change };
    await appendAudit(tx, { action, by, matterId: null, about });
    return redirectTo(PAGE);
  });
