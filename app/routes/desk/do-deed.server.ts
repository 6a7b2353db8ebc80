import { type Decision, refused } from "#app/domain/decision.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import type { Deed } from "#app/domain/matter/stage.ts";
import { may } from "#app/domain/people/may.ts";
import type { Officer } from "#app/domain/people/roles.ts";
import type { DeedPage, Faults, Typed } from "#app/routes/desk/deeds/deed-form.ts";
import { DEED_FORMS } from "#app/routes/desk/deeds/registry.ts";
import { thisHour, today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/perform.server.ts";

type Answer = { readonly because: readonly Reason[]; readonly faults: Faults };
const DONE: Answer = { because: [], faults: {} };

/** Does a deed as its form was filled in. What comes back empty was done; anything else changed nothing. */
export async function doDeed(
  officer: Officer,
  deed: Deed,
  page: DeedPage,
  typed: Typed,
): Promise<Answer> {
  // Told first: whoever comes too late need not be asked to fill in the rest.
  if (!permits(deed, page.matter)) return { ...DONE, because: ["wrong-stage"] };
  const reading = DEED_FORMS[deed].read(typed, page);
  if (!reading.ok) return { ...DONE, faults: reading.faults };

  const circumstances = { by: officer.id, on: today(), hour: thisHour() };
  const decision = await perform(
    page.matter.id,
    (matter, { calendar }) =>
      stillTheirs(officer, deed, matter) ?? reading.decide(matter, { ...circumstances, calendar }),
  );
  return decision.ok ? DONE : { ...DONE, because: decision.because };
}

/** Somebody else may have sent the matter away between the page and the lock. */
function stillTheirs(
  officer: Officer,
  deed: Deed,
  matter: Matter,
): Decision<MatterEvent, "no-such-matter"> | null {
  return may(officer, deed, matter) ? null : refused("no-such-matter");
}
