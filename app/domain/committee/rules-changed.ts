import type { Fen } from "#app/domain/law/fen.ts";
import { readAmount } from "#app/domain/typed/amount.ts";
import { isUnderstood } from "#app/domain/typed/reading.ts";

/** Whether somebody of the committee works for no part of the bureau; or from which sum, in fen, one such member sits, null for never. */
export type RuleChange =
  | { readonly rule: "outsider"; readonly staffId: string; readonly outside: boolean }
  | { readonly rule: "sum"; readonly sum: Fen | null };

/** As it stands: who is of the committee, who of them from outside, and the sum. */
export type CommitteeRules = {
  readonly members: readonly { readonly id: string; readonly outside: boolean }[];
  readonly from: Fen | null;
};

export const RULE_REASONS = [
  "rule-member",
  "rule-same",
  "rule-sum",
  "rule-no-outsider",
  "rule-last-outsider",
  "rule-waits",
  "rule-own",
  "rule-decided",
] as const;
export type RuleReason = (typeof RULE_REASONS)[number];

/** As it was typed: yuan, or nothing where no outside member is needed. */
export function readRuleSum(typed: string): Fen | null | "unreadable" {
  if (typed.trim() === "") return null;
  const read = readAmount(typed);
  return isUnderstood(read) && read.value > 0 ? read.value : "unreadable";
}

/**
 * Why a change may not be asked for, or not come to be: it changes nothing, or leaves rewards that nobody could decide on, because
 * they need an outside member and there is none.
 */
export function whyNotChangeRule(
  { members, from }: CommitteeRules,
  change: RuleChange,
): readonly RuleReason[] {
  const outside = members.filter((member) => member.outside);
  if (change.rule === "sum") {
    if (change.sum === from) return ["rule-same"];
    return change.sum !== null && outside.length === 0 ? ["rule-no-outsider"] : [];
  }
  const member = members.find(({ id }) => id === change.staffId);
  if (!member) return ["rule-member"];
  if (member.outside === change.outside) return ["rule-same"];
  return !change.outside && outside.length === 1 && from !== null ? ["rule-last-outsider"] : [];
}

/** Another confirms it or refuses it; whoever asked may only take it back. */
export const whyNotDecideRule = (
  askedBy: string,
  by: string,
  approves: boolean,
): readonly RuleReason[] => (approves && askedBy === by ? ["rule-own"] : []);
