import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

/** Order 121, art. 35(2): the same reporter adds new facts, and the term runs anew from the last of them. */
export function addFacts(
  matter: Matter,
  note: string,
  act: Acting,
): Decision<MatterEvent, "wrong-stage" | "explanation-missing"> {
  if (!permits("new-facts", matter)) return refused("wrong-stage");
  if (note === "") return refused("explanation-missing");
  return decided({ type: "facts-added", ...act, note });
}
