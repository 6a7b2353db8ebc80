import type { Day } from "#app/domain/calendar/day.ts";
import { type Decision, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { ACTIONS } from "#app/domain/matter/action.ts";
import { acceptanceAndAssignment } from "#app/domain/matter/actions/accept-and-assign.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { isDatabaseFailure } from "#db/database-failure.server.ts";
import { BEYOND_THE_DESK, DOINGS, type Doing } from "#tests/domain/simulation/actions.ts";
import type { Draw } from "#tests/support/acts/draw.ts";

/** An office of which only the keys of its people and units matter. */
export type Somebodies = { readonly people: readonly string[]; readonly units: readonly string[] };

/** Does to a matter one thing of all that can be done to it now, through the one door; whether anything could. */
export async function actSomehow(
  matterId: string,
  { people, units }: Somebodies,
  on: Day,
  draw: Draw,
): Promise<boolean> {
  const oneOf = (list: readonly string[]) => list[draw(list.length)] ?? "";
  const how = { act: { by: oneOf(people), on }, text: "有据", pick: draw(1_000_000) };
  const unitId = oneOf(units);
  const inSomeOrder = ALL.map((doing) => ({ doing, place: draw(1_000_000) })).toSorted(
    (one, other) => one.place - other.place,
  );
  const decision = await perform(matterId, (matter): Decision<MatterEvent, string> => {
    for (const { doing } of inSomeOrder) {
      const to = TO_A_UNIT[doing];
      const decided = to ? to(matter, unitId, how.act) : DOINGS[doing](matter, how);
      if (decided.ok) return decided;
    }
    return refused("nothing");
  }).catch(refusedByDatabase);
  return decision.ok;
}

type Sending = (matter: Matter, unitId: string, act: Acting) => Decision<MatterEvent, string>;
/** Where it goes has to be a unit that there is. */
const TO_A_UNIT: Readonly<Partial<Record<Doing, Sending>>> = {
  assignment: (matter, unitId, act) => assign(matter, { unitId, reason: "有据" }, act),
  "acceptance-and-assignment": (matter, unitId, act) =>
    acceptanceAndAssignment.decide(matter, { unitId, reason: "有据" }, { ...act, barrier: null }),
};

/** What others agree to the database lets through on their proposal alone. */
const LEFT_OUT: readonly Doing[] = [
  ...(["extension-decision", "transfer-decision", "case", "declining", "case-extension"] as const),
  ...(["collective-extension", "suspension", "termination", "case-closing"] as const),
  // Always possible, and it would be most of what happens.
  "supplement",
];
const ALL = [...ACTIONS, ...BEYOND_THE_DESK].filter((doing) => !LEFT_OUT.includes(doing));

/** Whoever it was has no such right, says the database: nothing was done. */
function refusedByDatabase(failure: unknown) {
  if (isDatabaseFailure(failure) && failure.code === CHECK_VIOLATION) return refused("not-theirs");
  throw failure;
}

const CHECK_VIOLATION = "23514";
