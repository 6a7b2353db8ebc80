import { mondayOf } from "#app/domain/calendar/day.ts";
import { noticeWanted } from "#app/domain/calendar/next-notice.ts";
import { workCalendar } from "#app/shell/calendar/work-calendar.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { post } from "#app/shell/letters/post.server.ts";
import { officeFacts } from "#app/shell/office/office-facts.server.ts";
import { findAddresses } from "#db/queries/staff/mail-addresses.server.ts";
import { insertReminder, wasReminded } from "#db/stores/letters/reminder-store.server.ts";
import { calendarReminder } from "#emails/calendar-reminder.ts";

/** Tells every system administrator, once a week, that next year's notice must be loaded, until it is. */
export async function remindOfCalendar(): Promise<void> {
  const on = today();
  const year = noticeWanted(await workCalendar(), on);
  const week = mondayOf(on);
  if (year === null || (await wasReminded("calendar", week))) return;

  const said = calendarReminder(year, await officeFacts());
  const addressees = await findAddresses("system-administrator");
  for (const [index, addressee] of addressees.entries()) {
    // The same name for the same mail: sent again after a crash, it is recognised.
    const messageId = `calendar-${year}-${week}.${index}`;
    await post({ ...said, messageId, addressee });
  }
  if (addressees.length > 0) await insertReminder("calendar", week);
}
