import { addDays, type Day } from "#app/domain/calendar/day.ts";
import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

type Setting = { readonly until: Day; readonly note: string };
type Reason = "wrong-stage" | "not-yet" | "day-has-passed" | "day-too-far" | "explanation-missing";

/** Policy: no decision has yet put a case off by more than two years; a year too many is easily typed. */
const MOST_DAYS = 731;

/** Penalty Procedure, art. 64(1): after the first extension the responsible persons together set a day of their own. */
export function setCaseDue(
  matter: Matter,
  { until, note }: Setting,
  act: Acting,
): Decision<MatterEvent, Reason> {
  if (!permits("collective-extension", matter)) return refused("wrong-stage");
  if (!matter.dates["case-extended"]) return refused("not-yet");
  if (until < act.on) return refused("day-has-passed");
  if (until > addDays(act.on, MOST_DAYS)) return refused("day-too-far");
  if (note === "") return refused("explanation-missing");
  return decided({ type: "case-due-set", ...act, until, note });
}
