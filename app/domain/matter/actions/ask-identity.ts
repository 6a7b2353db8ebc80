import { addDays, type Day } from "#app/domain/calendar/day.ts";
import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

/** Policy: the law leaves the day to the office; beyond two months a slip of the pen is likelier than a reason. */
const MOST_DAYS = 61;

/** Order 121, art. 10(3): ask for proof of identity by a day. Nothing in the text stops the seven days. */
export function askIdentity(
  matter: Matter,
  until: Day,
  act: Acting,
): Decision<MatterEvent, "wrong-stage" | "day-has-passed" | "day-too-far"> {
  if (!permits("identity-request", matter)) return refused("wrong-stage");
  if (until < act.on) return refused("day-has-passed");
  if (until > addDays(act.on, MOST_DAYS)) return refused("day-too-far");
  return decided({ type: "identity-asked", ...act, until });
}
