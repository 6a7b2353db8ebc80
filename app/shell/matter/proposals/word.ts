import type { OpinionReason } from "#app/domain/matter/collective.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import type { Officer } from "#app/domain/staff/roles.ts";

/** What somebody says to a proposal. */
export type Word =
  | { readonly kind: "review" }
  | { readonly kind: "approve" }
  | { readonly kind: "return"; readonly reason: string }
  | { readonly kind: "withdraw" }
  | { readonly kind: "say"; readonly agrees: boolean; readonly opinion: string };

/** Who says it, to which proposal, and the digest of what they were shown. */
export type AskedWord = {
  readonly officer: Officer;
  readonly matterId: string;
  readonly proposalId: string;
  readonly seen: string;
};

export type WordReason =
  | Reason
  | OpinionReason
  | "matter-changed"
  | "too-few"
  | "not-agreed"
  | "decided-by-one";
