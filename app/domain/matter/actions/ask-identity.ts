import { addDays, type Day } from "#app/domain/calendar/day.ts";
import { decided, refused } from "#app/domain/decision.ts";
import { ASK_IDENTITY } from "#app/domain/law/complaints/complaint-rules.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { dayOn } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HEAD_ABOVE, INTAKE } from "#app/domain/staff/right.ts";

/** Policy: the law leaves the day to the office; beyond two months a slip of the pen is likelier than a reason. */
const MOST_DAYS = 61;

/** Order 121, art. 10(3): ask for proof of identity by a day. Nothing in the text stops the seven days. */
export const identityRequest = action({
  name: "identity-request",
  at: { complaint: ["received"] },
  by: [INTAKE, HEAD_ABOVE],
  proof: "session",
  basis: [ASK_IDENTITY],
  fields: { until: dayOn("reporter") },
  leaves: ["identity-asked"],
  clocks: { starts: ["identity-proof"], moves: ["identity-proof"] },
  holder: "same",
  isFinal: true,
  decide: (_matter, { until }, act) => {
    if (until < act.on) return refused("day-has-passed");
    if (until > addDays(act.on, MOST_DAYS)) return refused("day-too-far");
    return decided({ type: "identity-asked", ...act, until });
  },
});

export const askIdentity = (matter: Matter, until: Day, act: Acting) =>
  identityRequest.decide(matter, { until }, act);
