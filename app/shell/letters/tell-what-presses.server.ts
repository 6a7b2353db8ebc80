import { addDays, type Day } from "#app/domain/calendar/day.ts";
import { type Hour, hourOfDay } from "#app/domain/calendar/hours.ts";
import { isWorkingDay, type WorkCalendar } from "#app/domain/calendar/work-calendar.ts";
import { mayKnow } from "#app/domain/exclusion/barrier.ts";
import { OPENING_HOUR } from "#app/domain/letters/staff-news.ts";
import { isPressed, isToDecide, type Pressing } from "#app/domain/letters/who-is-pressed.ts";
import { handlerAmong } from "#app/domain/letters/whose-letter.ts";
import { withDeputies } from "#app/domain/letters/with-deputies.ts";
import { workCalendar } from "#app/shell/calendar/work-calendar.server.ts";
import { thisHour, today } from "#app/shell/clock.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { findPressing } from "#db/queries/letters/pressing-matters.server.ts";
import { findStandIns } from "#db/queries/staff/stand-ins.server.ts";
import { findBarrier, findOfficeNow } from "#db/stores/exclusion/exclusion-store.server.ts";
import {
  insertNews,
  type News,
  tellOfProposals,
} from "#db/stores/letters/staff-news-store.server.ts";

type PressingMatter = Pressing & { readonly id: string; readonly due: Day | null };

/** Tells whoever has a matter whose last day it is, whoever has to decide until the next working day, and on whose word a proposal waits; each once. */
export async function tellWhatPresses(at: Hour = thisHour()): Promise<void> {
  if (hourOfDay(at) < OPENING_HOUR) return;
  const on = today();
  const next = nextWorkingDay(await workCalendar(), on);
  for (const matter of await findPressing(on, next))
    if (matter.due === on || matter.waitsForDecision) await insertNews(await newsOf(matter, on));
  await tellOfProposals(next);
}

function newsOf(matter: PressingMatter, on: Day): Promise<readonly News[]> {
  return inTransaction(async (tx) => {
    const barrier = await findBarrier(tx, matter.id);
    const { officers } = barrier?.office ?? (await findOfficeNow(tx));
    const lies = { ...matter, handlerId: handlerAmong(officers, matter) };
    const isLast = matter.due === on;
    const told = officers.filter((officer) =>
      isLast ? isPressed(officer, lies) : isToDecide(officer, lies),
    );
    return withDeputies(told, officers, await findStandIns(tx, on))
      .filter((officer) => barrier === null || mayKnow(officer, lies, barrier))
      .map(({ id: reader }) => ({
        ...{ reader, about: matter.id, matterId: matter.id },
        kind: isLast ? "last-day" : "decision",
        day: matter.due ?? on,
      }));
  });
}

function nextWorkingDay(calendar: WorkCalendar, on: Day): Day {
  const next = addDays(on, 1);
  return isWorkingDay(calendar, next) ? next : nextWorkingDay(calendar, next);
}
