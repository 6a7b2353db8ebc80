/** One request about what is public: by whom, and to what end. */
type Asked = { readonly askedBy: string };

export const PUBLICATION_DECISIONS = ["confirm", "refuse", "withdraw"] as const;
export type PublicationDecision = (typeof PUBLICATION_DECISIONS)[number];

export type PublicationReason =
  | "decided-already"
  | "own-request"
  | "not-own-request"
  | "waits-already"
  | "nothing-to-publish"
  | "nothing-new";

/** Two say what the public sees: who asked may only take it back, who did not ask may only say yes or no. */
export function whyNotDecide(
  { askedBy }: Asked,
  by: string,
  decision: PublicationDecision,
): readonly PublicationReason[] {
  const isOwn = askedBy === by;
  if (decision === "withdraw") return isOwn ? [] : ["not-own-request"];
  return isOwn ? ["own-request"] : [];
}
