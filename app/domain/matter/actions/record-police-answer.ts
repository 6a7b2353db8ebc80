import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

type Answer = { readonly opened: boolean; readonly note: string };

/** State Council Order 310, art. 8: the police tell us in writing whether they open a case; after a challenge, again. */
export function recordPoliceAnswer(
  matter: Matter,
  { opened, note }: Answer,
  act: Acting,
): Decision<MatterEvent, "wrong-stage" | "not-yet" | "done-already" | "explanation-missing"> {
  const { dates } = matter;
  if (!permits("police-reply", matter)) return refused("wrong-stage");
  if (!dates.transferred) return refused("not-yet");
  const answered = dates["police-declined"] && !dates["police-challenged"];
  if (dates["police-opened"] || answered) return refused("done-already");
  if (note === "") return refused("explanation-missing");
  return decided({ type: opened ? "police-opened" : "police-declined", ...act, note });
}
