import type { Officer } from "#app/domain/staff/roles.ts";

export const STRIKE_REASONS = ["struck-already", "not-yours", "rested-on"] as const;
export type StrikeReason = (typeof STRIKE_REASONS)[number];

type Struck = {
  readonly addedBy: string;
  readonly isStruck: boolean;
  /** What officers have done to the matter since the file was added. */
  readonly actsSince: number;
};

/**
 * Every reason why a file of the office cannot be struck; empty where it can. It is struck by who added it, or by a head.
 * Once the office has acted on the matter again it stays: nobody can say afterwards that the act did not rest on it.
 */
export const whyNotStrike = (
  { id, role }: Officer,
  { addedBy, isStruck, actsSince }: Struck,
): readonly StrikeReason[] => [
  ...(isStruck ? (["struck-already"] as const) : []),
  ...(addedBy === id || role === "head" ? [] : (["not-yours"] as const)),
  ...(actsSince > 0 ? (["rested-on"] as const) : []),
];
