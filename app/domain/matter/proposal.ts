import type { Day } from "#app/domain/calendar/day.ts";
import { APPROVALS, type Approval, type Proposable } from "#app/domain/matter/approvals.ts";
import {
  type Authority,
  type AuthorityReason,
  authorityOf,
  type HeldOffice,
  type House,
  holds,
  whyNotInOffice,
} from "#app/domain/staff/office.ts";

/** In what office somebody had their word, and in whose place. */
export type Capacity = Authority & { readonly office: HeldOffice };

/** A proposal as it stands. What it says never changes: whoever wants something else proposes anew. */
export type Proposal = {
  readonly action: Proposable;
  /** The unit that holds the matter, or the one above that decides instead. */
  readonly unitId: string | null;
  /** Of action, content and the matter's version. */
  readonly digest: string;
  readonly proposedBy: string;
  /** Who proposes it with them, where the law wants two: it is as much theirs. */
  readonly partner?: string | null;
  readonly reviewedBy: string | null;
  readonly ended: "approved" | "returned" | "withdrawn" | null;
};

export type ProposalReason =
  | "own-proposal"
  | "own-review"
  | "not-reviewed"
  | "reviewed-already"
  | "approved-already"
  | "returned"
  | "withdrawn"
  | "content-changed"
  | "not-your-proposal"
  | AuthorityReason;

/** What somebody was shown when they pressed: another digest than the proposal's is another proposal. */
type Asked = { readonly by: string; readonly seen: string; readonly on: Day };

/** Why this officer may not say that it can go on to who decides; all the reasons, empty where they may. */
export function whyNotReview(
  proposal: Proposal,
  asked: Asked,
  house: House,
): readonly ProposalReason[] {
  const { review } = APPROVALS[proposal.action];
  if (review === null) return [...standing(proposal, asked), "not-your-office"];
  return [
    ...standing(proposal, asked),
    ...(proposal.reviewedBy === null ? [] : (["reviewed-already"] as const)),
    ...inOffice(proposal, review, asked, house),
  ];
}

/** Why this officer may not approve it. What the leaders decide together one of them concludes. */
export function whyNotApprove(
  proposal: Proposal,
  asked: Asked,
  house: House,
): readonly ProposalReason[] {
  const { review, approve }: Approval = APPROVALS[proposal.action];
  return [
    ...standing(proposal, asked),
    ...(asked.by === proposal.reviewedBy ? (["own-review"] as const) : []),
    ...(review !== null && proposal.reviewedBy === null ? (["not-reviewed"] as const) : []),
    ...inOffice(proposal, approve === "together" ? "leader" : approve, asked, house),
  ];
}

/** Why this officer may not send it back with a reason: whoever could review it now, or could approve it. */
export function whyNotReturn(
  proposal: Proposal,
  asked: Asked,
  house: House,
): readonly ProposalReason[] {
  const approving = whyNotApprove(proposal, asked, house).filter((why) => why !== "not-reviewed");
  return whyNotReview(proposal, asked, house).length === 0 ? [] : approving;
}

/** Why it is not theirs to take back. */
export const whyNotWithdraw = (
  { ended, proposedBy }: Proposal,
  by: string,
): readonly ProposalReason[] => [
  ...(ended === null ? [] : [ENDED[ended]]),
  ...(by === proposedBy ? [] : (["not-your-proposal"] as const)),
];

/** Whose word it waits for now: whoever looks at it first, then whoever decides; one of the leaders, where they do together. */
export function officeAwaited({ action, reviewedBy }: Proposal): HeldOffice {
  const { review, approve }: Approval = APPROVALS[action];
  if (review !== null && reviewedBy === null) return review;
  return approve === "together" ? "leader" : approve;
}

/** By what right they have the word that it waits for, for the event; null where they have none. */
export function capacityOf(
  proposal: Proposal,
  office: HeldOffice,
  { by, on }: { readonly by: string; readonly on: Day },
  house: House,
): Capacity | null {
  const right = authorityOf(by, seatOf(proposal, office), on, besides(proposal, house));
  if (right === null) return null;
  const isChief =
    office === "leader" && holds(right.for ?? by, { office: "chief", unitId: null }, on, house);
  return { ...right, office: isChief ? "chief" : office };
}

function standing(
  { ended, digest, proposedBy, partner }: Proposal,
  { by, seen }: Asked,
): readonly ProposalReason[] {
  return [
    ...(ended === null ? [] : [ENDED[ended]]),
    ...(seen === digest ? [] : (["content-changed"] as const)),
    ...(by === proposedBy || by === partner ? (["own-proposal"] as const) : []),
  ];
}

const ENDED = {
  approved: "approved-already",
  returned: "returned",
  withdrawn: "withdrawn",
} as const;

const inOffice = (proposal: Proposal, office: HeldOffice, { by, on }: Asked, house: House) =>
  whyNotInOffice(by, seatOf(proposal, office), on, besides(proposal, house));

const seatOf = ({ unitId }: Proposal, office: HeldOffice) => ({
  office,
  unitId: office === "unit-head" ? unitId : null,
});

/** Nobody decides in the place of who proposed or reviewed it: those two have had their word. */
const besides = ({ proposedBy, reviewedBy }: Proposal, house: House): House => ({
  ...house,
  absences: house.absences.map((absence) =>
    [proposedBy, reviewedBy].includes(absence.staffId) ? { ...absence, deputyId: null } : absence,
  ),
});
