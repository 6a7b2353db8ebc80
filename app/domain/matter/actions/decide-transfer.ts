import type { Hour } from "#app/domain/calendar/hours.ts";
import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

type Answer = { readonly approved: boolean; readonly note: string; readonly hour: Hour };

/**
 * State Council Order 310, art. 5: two officers report in writing; the head, who is not one of them, approves, which starts
 * twenty-four hours, or refuses with reasons on record.
 */
export function decideTransfer(
  matter: Matter,
  { approved, note, hour }: Answer,
  act: Acting,
): Decision<
  MatterEvent,
  "wrong-stage" | "not-yet" | "done-already" | "own-request" | "explanation-missing"
> {
  const { dates } = matter;
  if (!permits("transfer-decision", matter)) return refused("wrong-stage");
  if (!dates["transfer-proposed"]) return refused("not-yet");
  if (dates["transfer-approved"] || dates["transfer-refused"]) return refused("done-already");
  if (matter.transferProposedBy === act.by) return refused("own-request");
  if (note === "") return refused("explanation-missing");
  return decided(
    approved
      ? { type: "transfer-approved", ...act, note, hour }
      : { type: "transfer-refused", ...act, note },
  );
}
