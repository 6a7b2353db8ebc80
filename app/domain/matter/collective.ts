import type { Day } from "#app/domain/calendar/day.ts";
import { type Proposal, type ProposalReason, whyNotApprove } from "#app/domain/matter/proposal.ts";
import type { House } from "#app/domain/staff/office.ts";

/** What one of the leaders said when they decided together (负责人集体讨论: Penalty Procedure, art. 64). */
export type Opinion = { readonly by: string; readonly agrees: boolean };

/** Policy: the law names no number. Two are no discussion by all who lead, and one's note is none at all. */
export const LEAST_ATTENDING = 3;

export type OpinionReason = ProposalReason | "said-already";

/** Why this officer's opinion does not count; empty where it does. Everybody gives their own, once. */
export const whyNotGiveOpinion = (
  proposal: Proposal,
  opinions: readonly Opinion[],
  asked: { readonly by: string; readonly seen: string; readonly on: Day },
  house: House,
): readonly OpinionReason[] => [
  ...whyNotApprove(proposal, asked, house),
  ...(opinions.some(({ by }) => by === asked.by) ? (["said-already"] as const) : []),
];

/** What follows from the opinions: nothing while too few have spoken, and a tie is no consent. */
export function resultOf(opinions: readonly Opinion[]): "too-few" | "agreed" | "not-agreed" {
  if (opinions.length < LEAST_ATTENDING) return "too-few";
  const agreeing = opinions.filter(({ agrees }) => agrees).length;
  return agreeing * 2 > opinions.length ? "agreed" : "not-agreed";
}
