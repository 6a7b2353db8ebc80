import { beforeAll, expect, test, vi } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { remindOfCalendar } from "#app/shell/letters/remind-of-calendar.server.ts";
import { db } from "#db/client.server.ts";
import { mailbox } from "#db/schema/letters.ts";
import { openOffice } from "#tests/support/an-office.ts";

const date = vi.hoisted(() => ({ today: "2026-09-30" }));
vi.mock("#app/shell/clock.server.ts", async (original) => ({
  ...(await original<object>()),
  today: () => day(date.today),
}));

beforeAll(openOffice);

const mailsAfter = async (today: string): Promise<number> => {
  date.today = today;
  await remindOfCalendar();
  await remindOfCalendar();
  return (await db.select().from(mailbox)).length;
};

test.each([
  ["2026-09-30", 0, "there is time until October"],
  ["2026-10-01", 1, "the first mail"],
  ["2026-10-04", 1, "Sunday of the same week"],
  ["2026-10-05", 2, "Monday of the next"],
  ["2027-01-04", 3, "and so on while the notice is missing"],
])("on %s administrators have had %i mails: %s", async (today, mails) => {
  expect(await mailsAfter(today)).toBe(mails);
});

test("the mail names the year and goes to the administrator", async () => {
  const [mail] = await db.select().from(mailbox);
  expect(mail).toMatchObject({
    addressee: "system-administrator@office.example",
    subject: "请收录2027年的放假安排",
  });
});
