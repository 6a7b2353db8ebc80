import { actionNamed, recordOf } from "#app/domain/matter/action.ts";
import { dueStatusOf } from "#app/domain/matter/clocks/due-status.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { type CameFrom, cameFrom } from "#app/routes/desk/came-from.ts";
import { deskDates } from "#app/routes/desk/desk-dates.server.ts";
import { workCalendar } from "#app/shell/calendar/work-calendar.server.ts";
import { minutesWaiting } from "#app/shell/letters/letters-of.server.ts";
import type { EventLine } from "#db/queries/matter/matter-events.server.ts";
import { nextInQueue } from "#db/queries/matter/next-in-queue.server.ts";

type Seen = { readonly id: string; readonly events: readonly EventLine[] };

/** What this officer has just done here, if the history says so too; and what follows in the queue they came from. */
export async function justDone(officer: Officer, { id, events }: Seen, fields: URLSearchParams) {
  const action = actionNamed(fields.get("done") ?? undefined);
  const last = events[0]?.event;
  if (!action || !last || last.by !== officer.id) return null;
  const { leaves, approval } = recordOf(action);
  const isProposed = last.type === "proposal-made" && last.what === approval;
  if (!isProposed && !leaves.includes(last.type)) return null;
  const from = cameFrom(officer, fields);
  const waits = minutesWaiting(action);
  return { action, on: last.on, waits, from, next: from && (await nextFrom(officer, from, id)) };
}

export type Done = NonNullable<Awaited<ReturnType<typeof justDone>>>;

async function nextFrom(officer: Officer, { queue, place }: CameFrom, besides: string) {
  const dates = await deskDates();
  const next = await nextInQueue(officer, queue, dates, { after: place, besides });
  if (!next) return null;
  const { id, number, urgency, product, due, paused } = next;
  const light = due && !paused ? dueStatusOf(await workCalendar(), dates.today, due) : null;
  return { id, number, urgency, product, light };
}
