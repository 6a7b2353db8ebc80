import type { Kind } from "#app/domain/intake/kind.ts";
import type { Action } from "#app/domain/matter/action.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { STAGES, type Stage } from "#app/domain/matter/stage.ts";

type Order = Partial<Record<Kind, readonly Stage[]>>;

/** A tie may come to light as long as anything can still be done. */
const UNTIL_ARCHIVED: readonly Stage[] = STAGES.filter((stage) => stage !== "archived");

/** At which stage of which kind each action has its place. What is not here cannot happen. */
const ORDER: Readonly<Record<Action, Order>> = {
  "identity-request": { complaint: ["received"] },
  acceptance: { complaint: ["received"] },
  refusal: { complaint: ["received"] },
  assignment: { complaint: ["accepted"], report: ["received"] },
  "sending-back": { complaint: ["accepted"], report: ["assigned", "in-verification"] },
  referral: { report: ["received"] },
  settlement: { complaint: ["accepted"] },
  "mediation-end": { complaint: ["accepted"] },
  verification: { report: ["assigned"] },
  extension: { report: ["assigned", "in-verification"] },
  "extension-decision": { report: ["assigned", "in-verification"] },
  pause: {
    complaint: ["accepted"],
    report: ["assigned", "in-verification", "case-opened"],
  },
  resumption: {
    complaint: ["accepted"],
    report: ["assigned", "in-verification", "case-opened"],
  },
  "party-notice": { complaint: ["mediation-ended"] },
  "new-facts": { report: ["received", "assigned", "in-verification"] },
  advertising: { report: ["received", "assigned", "in-verification"] },
  dispute: { report: ["received", "assigned", "in-verification"] },
  "dispute-settlement": { report: ["received", "assigned", "in-verification"] },
  answer: { report: ["assigned", "in-verification", "case-opened"] },
  "case-extension": { report: ["case-opened"] },
  "collective-extension": { report: ["case-opened"] },
  "transfer-proposal": { report: ["in-verification", "case-opened"] },
  "transfer-decision": { report: ["in-verification", "case-opened"] },
  transfer: { report: ["in-verification", "case-opened"] },
  "police-reply": { report: ["in-verification", "case-opened"] },
  "police-challenge": { report: ["in-verification", "case-opened"] },
  "hand-over": { report: ["in-verification", "case-opened"] },
  findings: { report: ["in-verification"] },
  case: { report: ["in-verification"] },
  declining: { report: ["in-verification"] },
  outcome: { report: ["case-opened"] },
  assessment: { report: ["outcome-recorded"] },
  "finance-consultation": { report: ["outcome-recorded"] },
  "reward-notice": { report: ["outcome-recorded"] },
  "reward-lapse": { report: ["outcome-recorded"] },
  archive: {
    complaint: ["refused", "settled", "mediation-ended"],
    report: ["declined", "referred", "outcome-recorded"],
  },
  recusal: { complaint: UNTIL_ARCHIVED, report: UNTIL_ARCHIVED },
};

/** Whether the matter stands where this action has its place. */
export function permits(action: Action, { kind, stage }: Pick<Matter, "kind" | "stage">): boolean {
  return ORDER[action][kind]?.includes(stage) ?? false;
}

/** The stages at which an action has its place, to say in words where a matter would have to be. */
export function stagesFor(action: Action, kind: Kind): readonly Stage[] {
  return ORDER[action][kind] ?? [];
}
