import { type Decision, refused } from "#app/domain/decision.ts";
import { type Action, recordOf } from "#app/domain/matter/action.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import type { Faults, Typed } from "#app/domain/matter/record/field.ts";
import { type CameFrom, matterAt } from "#app/routes/desk/came-from.ts";
import type { ActionAsked } from "#app/routes/desk/matter/action/action-asked-for.server.ts";
import { thisHour, today } from "#app/shell/clock.server.ts";
import type { Posted } from "#app/shell/form/once.server.ts";
import type { Moment } from "#app/shell/matter/perform.server.ts";
import { performAction } from "#app/shell/matter/perform-action.server.ts";
import { proposeAction } from "#app/shell/matter/proposals/propose-action.server.ts";

/** An action's form as it was sent: what was in it, and how the matter stood when it was shown. */
export type FilledIn = {
  readonly typed: Typed;
  readonly version: number;
  readonly posted: Posted;
  /** The queue its sender works through. */
  readonly from: CameFrom | null;
};

type Answer =
  | { readonly ok: true; readonly location: string }
  | { readonly ok: false; readonly because: readonly Reason[]; readonly faults: Faults };

/** Does an action as its form was filled in, or proposes it, where others have to agree. Whatever is not answered with a place to go changed nothing. */
export async function doAction(
  { officer, action, page }: ActionAsked,
  { typed, version, posted, from }: FilledIn,
): Promise<Answer> {
  const { matter: onScreen } = page;
  const { approval: what, read } = recordOf(action);
  const reading = read(typed, page);
  const circumstances = { by: officer.id, on: today(), hour: thisHour() };
  const does = what ? "propose" : "decide";
  const rule = (matter: Matter, moment: Moment): Decision<MatterEvent, Reason> => {
    if (reading.ok) return reading[does](matter, { ...circumstances, ...moment });
    // Told first: whoever comes too late need not be asked to fill in the rest.
    return permits(action, matter) ? refused() : refused("wrong-stage");
  };
  const doing = { officer, action, matterId: onScreen.id };
  const form = { posted, version, location: placeAfter(action, onScreen, from) };
  const outcome = what
    ? await proposeAction({ ...doing, what, content: typed }, form, rule)
    : await performAction<Reason>(doing, form, rule);
  if (outcome.ok) return outcome;
  const { because } = outcome;
  return { ok: false, because, faults: reading.ok || because.length > 0 ? {} : reading.faults };
}

/** Sent back, the matter is no longer this unit's to look at; after a tie, no longer this person's. */
function placeAfter(action: Action, { id }: Matter, from: CameFrom | null): string {
  const { holder } = recordOf(action);
  if (holder !== "intake" && holder !== "nobody") return matterAt(id, from, { done: action });
  return from
    ? `/desk?${new URLSearchParams({ queue: from.queue, done: action })}`
    : `/desk?done=${action}`;
}
