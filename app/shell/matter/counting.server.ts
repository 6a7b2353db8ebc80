import { signedOff } from "#app/domain/law/signed-off.ts";
import type { Counting } from "#app/domain/matter/clocks/clocks.ts";
import { workCalendar } from "#app/shell/calendar/work-calendar.server.ts";
import { today } from "#app/shell/clock.server.ts";
import type { Reader } from "#db/client.server.ts";
import { findSigned } from "#db/queries/law/signed-versions.server.ts";

/** How clocks are counted at this moment: today, by the calendar in force and the rules the legal unit has signed for. */
export async function counting(reader?: Reader): Promise<Required<Counting>> {
  const calendar = await workCalendar(reader);
  return { calendar, today: today(), signedOff: signedOff(await findSigned(reader)) };
}
