import { addDays, type Day } from "#app/domain/calendar/day.ts";
import { type Hour, hourOfDay } from "#app/domain/calendar/hours.ts";
import { isWorkingDay, type WorkCalendar } from "#app/domain/calendar/work-calendar.ts";
import { mayKnow } from "#app/domain/exclusion/barrier.ts";
import { OPENING_HOUR } from "#app/domain/letters/staff-news.ts";
import { isPressed, isToDecide, type Pressing } from "#app/domain/letters/who-is-pressed.ts";
import { handlerAmong } from "#app/domain/letters/whose-letter.ts";
import { withDeputies } from "#app/domain/letters/with-deputies.ts";
import { hearsOfLateness, lateBetween, lateness } from "#app/domain/matter/clocks/late.ts";
import { workCalendar } from "#app/shell/calendar/work-calendar.server.ts";
import { thisHour, today } from "#app/shell/clock.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { findOverdueAway } from "#db/queries/letters/overdue-away.server.ts";
import { findPressing } from "#db/queries/letters/pressing-matters.server.ts";
import { findStandIns } from "#db/queries/staff/stand-ins.server.ts";
import { findBarrier, findOfficeNow } from "#db/stores/exclusion/exclusion-store.server.ts";
import {
  insertNews,
  type News,
  tellOfProposals,
} from "#db/stores/letters/staff-news-store.server.ts";

type PressingMatter = Pressing & { readonly id: string };
type Told = Pick<News, "kind" | "day">;

/**
 * Tells whoever has a matter whose last day it is, whoever has to decide until the next working day, who leads where one is over,
 * whoever waits for something that should be back, and on whose word a proposal waits; each once.
 */
export async function tellWhatPresses(at: Hour = thisHour()): Promise<void> {
  if (hourOfDay(at) < OPENING_HOUR) return;
  const on = today();
  const calendar = await workCalendar();
  const next = nextWorkingDay(calendar, on);
  for (const { due, ...matter } of await findPressing(on, next)) {
    if (due === on) await tell(matter, { kind: "last-day", day: due }, isPressed);
    else if (matter.waitsForDecision)
      await tell(matter, { kind: "decision", day: due ?? on }, isToDecide);
  }
  if (isWorkingDay(calendar, on)) await tellWhatIsLate(calendar, on);
  for (const { awayUntil, ...matter } of await findOverdueAway(on))
    await tell(matter, { kind: "overdue", day: awayUntil }, isPressed);
  await tellOfProposals(next);
}

async function tellWhatIsLate(calendar: WorkCalendar, on: Day): Promise<void> {
  const { first, last } = lateBetween(calendar, on);
  for (const { due, ...matter } of await findPressing(first, last))
    if (due) await tell(matter, { kind: lateness(calendar, on, due), day: due }, hearsOfLateness);
}

async function tell(matter: PressingMatter, what: Told, whom: typeof isPressed): Promise<void> {
  await insertNews(await newsOf(matter, what, whom));
}

function newsOf(
  matter: PressingMatter,
  what: Told,
  whom: typeof isPressed,
): Promise<readonly News[]> {
  return inTransaction(async (tx) => {
    const barrier = await findBarrier(tx, matter.id);
    const { officers } = barrier?.office ?? (await findOfficeNow(tx));
    const lies = { ...matter, handlerId: handlerAmong(officers, matter) };
    const told = officers.filter((officer) => whom(officer, lies));
    return withDeputies(told, officers, await findStandIns(tx, today()))
      .filter((officer) => barrier === null || mayKnow(officer, lies, barrier))
      .map(({ id: reader }) => ({ reader, about: matter.id, matterId: matter.id, ...what }));
  });
}

function nextWorkingDay(calendar: WorkCalendar, on: Day): Day {
  const next = addDays(on, 1);
  return isWorkingDay(calendar, next) ? next : nextWorkingDay(calendar, next);
}
