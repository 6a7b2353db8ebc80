import type { Officer } from "#app/domain/staff/roles.ts";

/** What becomes of a change that waits: whoever asked may take it back, everybody else confirms or refuses. */
export type FactsDecision = "confirm" | "refuse" | "withdraw";

/** Why somebody's facts do not come to be asked for or decided on. */
export type FactsAskReason = "nothing-new" | "waits-already" | "changed-meanwhile";
export type FactsDecisionReason = "own-request" | "not-own-request" | "decided-already";

/** Why this officer may not decide so on a change of the office's facts; whose role it is says the access policy. */
export function whyNotDecideOnFacts(
  { id }: Pick<Officer, "id">,
  { askedBy }: { readonly askedBy: string },
  decision: FactsDecision,
): readonly FactsDecisionReason[] {
  if (decision === "withdraw") return id === askedBy ? [] : ["not-own-request"];
  return id === askedBy ? ["own-request"] : [];
}
