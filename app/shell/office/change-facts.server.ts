import { v4 as uuidv4 } from "uuid";
import type { AuditAction } from "#app/domain/audit/audit-entry.ts";
import { refused } from "#app/domain/decision.ts";
import { changedFacts, type OfficeFacts } from "#app/domain/office/facts.ts";
import {
  type FactsAskReason,
  type FactsDecision,
  type FactsDecisionReason,
  whyNotDecideOnFacts,
} from "#app/domain/office/facts-change.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { forgetOfficeFacts } from "#app/shell/office/office-facts.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { canonicalDigest } from "#db/stores/audit/canonical.ts";
import {
  applyFacts,
  countFactsChanges,
  factsOf,
  insertFactsChange,
  lockFacts,
  lockFactsChange,
  saveFactsDecision,
} from "#db/stores/office/facts-store.server.ts";

const PAGE = "/admin/facts";

/** What one administrator wants the office to say of itself; `seen` is how many changes their page knew of. */
export const askForFacts = (
  facts: OfficeFacts,
  seen: number,
  posted: Posted,
): Promise<Outcome<FactsAskReason | "form-used">> =>
  once<FactsAskReason>(posted, async (tx) => {
    const present = await lockFacts(tx);
    if ((await countFactsChanges(tx)) !== seen) return refused("changed-meanwhile");
    if (!present || changedFacts(present, facts).length === 0) return refused("nothing-new");
    const row = { id: uuidv4(), ...facts, askedBy: posted.actor };
    if (!(await insertFactsChange(tx, row))) return refused("waits-already");
    const about = said(row.id, facts);
    await appendAudit(tx, { action: "facts-change-asked", by: row.askedBy, matterId: null, about });
    return redirectTo(PAGE);
  });

/** The word on a change: from now on the office says so, or the reason why not is kept, or it was never meant. */
export async function decideOnFacts(
  id: string,
  decision: FactsDecision,
  reason: string,
  posted: Posted,
): Promise<Outcome<FactsDecisionReason | "form-used">> {
  const outcome = await once<FactsDecisionReason>(posted, async (tx) => {
    const change = await lockFactsChange(tx, id);
    if (!change) return refused("decided-already");
    const by = posted.actor;
    const why = whyNotDecideOnFacts({ id: by }, change, decision);
    if (why.length > 0) return refused(...why);

    const approved = decision === "confirm";
    await saveFactsDecision(tx, id, { by, approved, reason: decision === "refuse" ? reason : "" });
    if (approved) await applyFacts(tx, change);
    const about = said(id, factsOf(change));
    await appendAudit(tx, { action: RECORDED_AS[decision], by, matterId: null, about });
    return redirectTo(PAGE);
  });
  forgetOfficeFacts();
  return outcome;
}

const RECORDED_AS = {
  confirm: "facts-change-confirmed",
  refuse: "facts-change-refused",
  withdraw: "facts-change-withdrawn",
} as const satisfies Record<FactsDecision, AuditAction>;

const said = (id: string, facts: OfficeFacts) => ({ change: id, digest: canonicalDigest(facts) });
