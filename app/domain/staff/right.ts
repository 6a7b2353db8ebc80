import type { StaffRole } from "#app/domain/staff/roles.ts";

/** Staff by their role; a reporter by their receipt; and whoever comes along. */
export type Actor = StaffRole | "reporter" | "anybody";

/**
 * How far a right goes: the bureau itself, where no matter is involved; every matter of the bureau; those that no
 * unit holds yet; those that the officer's unit holds, or decides on instead of one that must not know of them; only the latter; those on which a proposal waits for their word; rewards before the committee; rewards that were claimed; what came with one's own receipt.
 */
export type Reach =
  | "the-bureau"
  | "any-matter"
  | "unassigned"
  | "own-unit"
  | "escalated-to-own-unit"
  | "awaiting-word"
  | "before-committee"
  | "claimed"
  | "own-submission";

export type Right = { readonly role: Actor; readonly over: Reach };

export const INTAKE: Right = { role: "intake", over: "any-matter" };
/** Once a unit holds it, what concerns the unit's work is no longer intake's. */
export const INTAKE_HOLDS: Right = { role: "intake", over: "unassigned" };
export const HANDLER: Right = { role: "handler", over: "own-unit" };
export const HEAD: Right = { role: "head", over: "own-unit" };
/** Whoever reviews or approves, as long as it waits for them: an office may be acted in by anybody who works on matters. */
export const ASKED: readonly Right[] = (["handler", "head"] as const).map((role) => ({
  role,
  over: "awaiting-word",
}));
/** Intake sees every matter as far as it goes; of a proposal only what waits for a word of theirs. */
export const INTAKE_ASKED: Right = { role: "intake", over: "awaiting-word" };
/** The head of the unit above does what those below would do, had they not to step aside. */
export const HEAD_ABOVE: Right = { role: "head", over: "escalated-to-own-unit" };
