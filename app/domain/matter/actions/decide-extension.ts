import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

type Answer = { readonly approved: boolean; readonly reason: string };

/** Penalty Procedure, art. 18(1): the responsible person approves or declines, never the one who asked. */
export function decideExtension(
  matter: Matter,
  { approved, reason }: Answer,
  act: Acting,
): Decision<MatterEvent, "wrong-stage" | "no-extension-asked" | "own-request"> {
  if (!permits("extension-decision", matter)) return refused("wrong-stage");
  if (matter.extension?.approved !== null || matter.extension === null) {
    return refused("no-extension-asked");
  }
  if (matter.extension.requestedBy === act.by) return refused("own-request");
  return decided({ type: "extension-decided", ...act, approved, reason });
}
