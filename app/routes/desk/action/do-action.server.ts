import { may } from "#app/domain/access/may.ts";
import { type Decision, refused } from "#app/domain/decision.ts";
import type { Action } from "#app/domain/matter/action.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { thisHour, today } from "#app/shell/clock.server.ts";
import type { Posted } from "#app/shell/form/once.server.ts";
import { performOnce } from "#app/shell/matter/perform-once.server.ts";
import type { ActionPage, Faults, Typed } from "#app/ui/action/action-form.ts";
import { ACTION_FORMS } from "#app/ui/action/registry.ts";
import { findMatterEvents } from "#db/queries/matter/matter-events.server.ts";

/** An action's form as it was sent: what was in it, and how the matter stood when it was shown. */
export type FilledIn = {
  readonly typed: Typed;
  readonly version: number;
  readonly posted: Posted;
  readonly used: boolean;
};

type Answer =
  | { readonly ok: true; readonly location: string }
  | { readonly ok: false; readonly because: readonly Reason[]; readonly faults: Faults };
const NOT_DONE = { ok: false, because: [], faults: {} } as const;

/** Does an action as its form was filled in. Whatever is not answered with a place to go changed nothing. */
export async function doAction(
  officer: Officer,
  action: Action,
  page: ActionPage,
  { typed, version, posted, used }: FilledIn,
): Promise<Answer> {
  const { matter: onScreen } = page;
  if (used) return { ...NOT_DONE, because: ["form-used"] };
  const changes = await findMatterEvents(officer, onScreen.id, version);
  if (changes.length > 0) return { ...NOT_DONE, because: ["changed-meanwhile"] };
  // Told first: whoever comes too late need not be asked to fill in the rest.
  if (!permits(action, onScreen)) return { ...NOT_DONE, because: ["wrong-stage"] };
  const reading = ACTION_FORMS[action].read(typed, page);
  if (!reading.ok) return { ...NOT_DONE, faults: reading.faults };

  const circumstances = { by: officer.id, on: today(), hour: thisHour() };
  const outcome = await performOnce(
    onScreen.id,
    { posted, version, location: placeAfter(action, onScreen) },
    (matter, { calendar, barrier }) =>
      stillTheirs(officer, action, matter) ??
      reading.decide(matter, { ...circumstances, calendar, barrier }),
  );
  return outcome.ok ? outcome : { ...NOT_DONE, because: outcome.because };
}

/** Sent back, the matter is no longer this unit's to look at; after a tie, no longer this person's. */
const placeAfter = (action: Action, { id }: Matter): string =>
  action === "sending-back" || action === "recusal" ? "/desk" : `/desk/matters/${id}`;

/** Somebody else may have sent the matter away between the page and the lock. */
function stillTheirs(
  officer: Officer,
  action: Action,
  matter: Matter,
): Decision<MatterEvent, "no-such-matter"> | null {
  return may(officer, action, matter) ? null : refused("no-such-matter");
}
