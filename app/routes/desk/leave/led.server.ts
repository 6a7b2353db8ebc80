import { data, redirect } from "@remix-run/node";
import type { LeaveFault, LeaveReason } from "#app/domain/staff/leave.ts";
import type { LeaveAnswers } from "#app/routes/desk/leave/read-leave.ts";
import type { Outcome } from "#app/shell/form/once.server.ts";
import type { LeaveField } from "#app/ui/desk-form/leave.ts";

/** What was just done here. */
export const SAID = ["asked", "confirmed", "refused", "ended"] as const;

type Because = LeaveFault | LeaveReason | "decided-already" | "ended-already" | "form-used";
export type Answer = {
  readonly typed: LeaveAnswers | null;
  readonly faults: readonly LeaveField[];
  readonly because: readonly Because[];
  readonly title: "refused" | "notDecided" | "notEnded";
};

type Words = { readonly no: Answer["title"]; readonly yes: (typeof SAID)[number] };

/** Back to the page, which says what was done; or with what was typed, and why nothing was. */
export function led({ no, yes }: Words, outcome: Outcome<Because>, typed: Answer["typed"] = null) {
  if (outcome.ok) return redirect(`${outcome.location}?said=${yes}`, 303);
  const { because } = outcome;
  return data({ typed, faults: [], because, title: no } satisfies Answer, { status: 409 });
}
