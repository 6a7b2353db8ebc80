import type { Day } from "#app/domain/calendar/day.ts";
import { type Decision, decided, refused } from "#app/domain/decision.ts";
import { EXTEND_CLAIM } from "#app/domain/law/rewards/reward-terms.ts";
import { step } from "#app/domain/matter/actions/steps/step.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { HANDLER, HEAD } from "#app/domain/staff/right.ts";

/** Why a reporter needs longer, to choose from: a sentence of their own would stand unsealed in the register. */
export const EXTENSION_REASONS = ["ill", "away", "unsafe", "papers", "sharing"] as const;
export type ExtensionReason = (typeof EXTENSION_REASONS)[number];

/** Once, and while it can still be claimed. Whether it is granted the office says (2025 Announcement No. 41). */
export const whyNotAskLonger = (
  { reward, dates }: Matter,
  { lastDay, on }: { readonly lastDay: Day | null; readonly on: Day },
): readonly ("not-notified" | "claimed-already" | "claim-lapsed" | "extension-asked-already")[] => {
  if (!reward?.notifiedOn || lastDay === null) return ["not-notified"];
  if (reward.claim) return ["claimed-already"];
  if (reward.lapsedOn || on > lastDay) return ["claim-lapsed"];
  return dates["claim-extension-asked"] ? ["extension-asked-already"] : [];
};

type Asking = { readonly reason: ExtensionReason; readonly lastDay: Day | null; readonly on: Day };

export function askLonger(
  matter: Matter,
  { reason, ...when }: Asking,
): Decision<MatterEvent, ReturnType<typeof whyNotAskLonger>[number]> {
  const because = whyNotAskLonger(matter, when);
  if (because.length > 0) return refused(...because);
  return decided({ type: "claim-extension-asked", by: "reporter", on: when.on, reason });
}

/** The reporter waits for word on it: neither does the reward lapse meanwhile. */
export const isLongerAsked = ({ dates }: Matter): boolean =>
  dates["claim-extension-asked"] !== undefined &&
  !dates["claim-extended"] &&
  !dates["claim-extension-declined"];

const unanswered = (matter: Matter): readonly Reason[] => {
  if (!isLongerAsked(matter)) return ["no-extension-asked"];
  return matter.reward?.claim ? ["claimed-already"] : [];
};

const shared = {
  at: { report: ["outcome-recorded"] },
  by: [HANDLER, HEAD],
  basis: [EXTEND_CLAIM],
  serves: ["reward-claim"],
  blocked: unanswered,
  goes: "reporter",
} as const satisfies Partial<Parameters<typeof step>[0]>;

/** The office grants what the reporter asked for; policy: all of the ten working days, for nobody knows whether fewer will do. */
export const claimExtension = step({
  ...shared,
  name: "claim-extension",
  event: "claim-extended",
  label: "extensionGranted",
  clocks: { moves: ["reward-claim"] },
});

/** Or says why not; the last day stays. */
export const claimExtensionRefusal = step({
  ...shared,
  name: "claim-extension-refusal",
  event: "claim-extension-declined",
  label: "extensionRefused",
  place: "rare",
  clocks: {},
});
