import { and, asc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { isWorkingDay } from "#app/domain/calendar/work-calendar.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { publishNotice } from "#app/shell/calendar/publish-calendar.server.ts";
import { workCalendar } from "#app/shell/calendar/work-calendar.server.ts";
import { writeMoveLetters } from "#app/shell/letters/write-move-letters.server.ts";
import { db } from "#db/client.server.ts";
import { calendarNotices, clockChanges } from "#db/schema/calendar.ts";
import { letters } from "#db/schema/letters.ts";
import { clocks } from "#db/schema/matters.ts";
import { EXAMPLE_2027 } from "#tests/domain/calendar/example-2027.ts";
import { administrator, INSPECTION, openOffice } from "#tests/support/an-office.ts";
import { anOpenMatter } from "#tests/support/an-open-matter.ts";
import { owner } from "#tests/support/owner.ts";

const publish = (text: string) =>
  publishNotice({ text, by: administrator.id, festivalConfirmed: false });

const dueOf = async ({ id }: Matter, name: (typeof clocks.$inferSelect)["name"]) => {
  const [clock] = await db
    .select({ legal: clocks.dueLegal, firm: clocks.firm })
    .from(clocks)
    .where(and(eq(clocks.matterId, id), eq(clocks.name, name)));
  return clock;
};
const changesOf = ({ id }: Matter) =>
  db
    .select({ old: clockChanges.oldLegal, new: clockChanges.newLegal })
    .from(clockChanges)
    .where(eq(clockChanges.matterId, id))
    .orderBy(asc(clockChanges.noticeId));
const lettersTo = async ({ id }: Matter) => {
  await writeMoveLetters();
  const rows = await db.select().from(letters).where(eq(letters.matterId, id));
  return rows.map(({ audience }) => audience).toSorted();
};

const MOVED = { old: "2027-02-12", new: "2027-02-17" };
/** Fifteen working days from here end on 12 February by the law alone, on 17 February by the example's notice. */
const BEFORE_FESTIVAL = day("2027-01-20");

const held: Record<string, Matter> = {};
const matterOf = (name: string): Matter => {
  const matter = held[name];
  if (!matter) throw new Error(`No matter ${name}`);
  return matter;
};

beforeAll(async () => {
  await openOffice();
  held["moved"] = await anOpenMatter({ on: BEFORE_FESTIVAL });
  held["in a unit"] = await anOpenMatter({ on: BEFORE_FESTIVAL, unitId: INSPECTION });
  held["stopped"] = await anOpenMatter({
    on: BEFORE_FESTIVAL,
    stage: "declined",
    dates: { declined: day("2027-01-25") },
  });
  held["paused"] = await anOpenMatter({
    on: BEFORE_FESTIVAL,
    pauses: [{ clock: "verification", ground: "testing", from: day("2027-01-20"), until: null }],
  });
  held["firm"] = await anOpenMatter({ on: day("2026-11-02") });
  held["made firm"] = await anOpenMatter({ on: day("2027-01-04") });
  held["of 2020"] = await anOpenMatter({ on: day("2020-01-20"), kind: "complaint" });
});

test("a notice that contradicts itself changes nothing", async () => {
  const answer = await publish(EXAMPLE_2027.replace("共8天", "共9天"));
  expect(answer).toEqual({ ok: false, because: ["contradicts-itself"] });
  expect(await db.select().from(calendarNotices)).toEqual([]);
  expect(await dueOf(matterOf("moved"), "verification")).toEqual({ legal: MOVED.old, firm: false });
});

describe("a published notice", () => {
  test("is known at once in a process that has counted before", async () => {
    vi.resetModules();
    const other = await import("#app/shell/calendar/work-calendar.server.ts");
    expect((await other.workCalendar()).through).toBe("2026-12-31");
    expect(await publish(EXAMPLE_2027)).toMatchObject({ ok: true, changed: 4 });
    expect((await other.workCalendar()).through).toBe("2027-12-31");
    expect(isWorkingDay(await workCalendar(), day("2027-01-31"))).toBe(true);
  });

  test("moves an open clock, and writes down both dates", async () => {
    expect(await dueOf(matterOf("moved"), "verification")).toEqual({
      legal: MOVED.new,
      firm: true,
    });
    expect(await changesOf(matterOf("moved"))).toEqual([MOVED]);
  });

  test("owes the reporter a letter, and intake or the unit that holds the matter", async () => {
    expect(await lettersTo(matterOf("moved"))).toEqual(["intake", "reporter"]);
    expect(await lettersTo(matterOf("in a unit"))).toEqual(["reporter", "unit"]);
  });

  test("says in the letter what moved from when to when", async () => {
    const { id, number } = matterOf("moved");
    const [letter] = await db
      .select()
      .from(letters)
      .where(and(eq(letters.matterId, id), eq(letters.audience, "reporter")));
    expect(letter?.words.zh.paragraphs.join("")).toContain(
      `登记号${number}）中“核查，决定是否立案”的最后一天，原为2027年2月12日，现改为2027年2月17日`,
    );
  });

  test("makes firm what it does not move, and tells nobody", async () => {
    const matter = matterOf("made firm");
    expect(await dueOf(matter, "verification")).toEqual({ legal: "2027-01-25", firm: true });
    expect(await changesOf(matter)).toEqual([{ old: "2027-01-25", new: "2027-01-25" }]);
    expect(await lettersTo(matter)).toEqual([]);
  });

  test("moves the day of a clock that stands still, and tells nobody yet", async () => {
    const matter = matterOf("paused");
    expect(await changesOf(matter)).toEqual([{ old: "2027-02-15", new: "2027-02-18" }]);
    expect(await lettersTo(matter)).toEqual([]);
  });

  test.each(["stopped", "firm", "of 2020"])("leaves alone a clock that is %s", async (name) => {
    expect(await changesOf(matterOf(name))).toEqual([]);
  });

  test("published again changes nothing and writes to nobody", async () => {
    expect(await publish(EXAMPLE_2027)).toMatchObject({ ok: true, changed: 0 });
    expect(await db.select().from(calendarNotices)).toHaveLength(1);
    expect(await changesOf(matterOf("moved"))).toHaveLength(1);
    expect(await lettersTo(matterOf("moved"))).toHaveLength(2);
  });

  test("can be neither edited nor taken away", async () => {
    const editing = owner.update(calendarNotices).set({ text: "" });
    await expect(editing).rejects.toMatchObject({ code: "23001" });
    await expect(owner.delete(calendarNotices)).rejects.toMatchObject({ code: "23001" });
    await expect(owner.delete(clockChanges)).rejects.toMatchObject({ code: "23001" });
  });
});

describe("a corrected notice", () => {
  const CORRECTED = EXAMPLE_2027.replace("1月31日（周日）、2月20日", "2月14日（周日）、2月20日");

  test("takes the place of the wrong one, whose text stays", async () => {
    expect(await publish(CORRECTED)).toMatchObject({ ok: true });
    const notices = await db.select().from(calendarNotices).orderBy(asc(calendarNotices.id));
    expect(notices.map(({ text }) => text)).toEqual([EXAMPLE_2027, CORRECTED]);
    expect(notices.map(({ supersededBy }) => supersededBy)).toEqual([notices[1]?.id, null]);
  });

  test("counts again from where the wrong one had left it", async () => {
    // 31 January rests again: until 4 February eleven days have counted, then 14 to 17 February.
    expect(await changesOf(matterOf("moved"))).toEqual([MOVED]);
    expect(await dueOf(matterOf("moved"), "verification")).toEqual({
      legal: "2027-02-17",
      firm: true,
    });
  });

  test("is superseded once: no third notice can claim the first", async () => {
    const [first] = await db.select().from(calendarNotices).orderBy(asc(calendarNotices.id));
    const claiming = db
      .update(calendarNotices)
      .set({ supersededBy: first?.id ?? null })
      .where(eq(calendarNotices.id, first?.id ?? ""));
    await expect(claiming).rejects.toMatchObject({ code: "23001" });
  });
});

describe("a year that is past", () => {
  const NOTICE_2020 = `国务院办公厅关于2020年部分节假日安排的通知
一、元旦：1月1日（周三）放假，共1天。
二、春节：1月24日（周五）至30日（周四）放假调休，共7天。1月19日（周日）、2月1日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假调休，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。4月26日（周日）、5月9日（周六）上班。
五、端午节：6月25日（周四）至27日（周六）放假调休，共3天。6月28日（周日）上班。
六、国庆节、中秋节：10月1日（周四）至8日（周四）放假调休，共8天。9月27日（周日）、10月10日（周六）上班。`;
  const EXTENDED_2020 = NOTICE_2020.replace(
    "至30日（周四）放假调休，共7天",
    "至2月2日（周日）放假调休，共10天",
  ).replace("1月19日（周日）、2月1日（周六）上班", "1月19日（周日）上班");

  test("is published as first ordered, then extended as it was in 2020", async () => {
    const matter = matterOf("of 2020");
    // Seven working days from 20 January: 21, 22, 23, then 31 January, 1, 3 and 4 February.
    expect(await publish(NOTICE_2020)).toMatchObject({ ok: true, changed: 1 });
    expect(await dueOf(matter, "acceptance")).toEqual({ legal: "2020-02-04", firm: true });
    // The extension takes 31 January and 1 February away again.
    expect(await publish(EXTENDED_2020)).toMatchObject({ ok: true, changed: 1 });
    expect(await dueOf(matter, "acceptance")).toEqual({ legal: "2020-02-06", firm: true });
    expect(await changesOf(matter)).toEqual([
      { old: "2020-02-06", new: "2020-02-04" },
      { old: "2020-02-04", new: "2020-02-06" },
    ]);
    expect(await lettersTo(matter)).toEqual(["intake", "intake", "reporter", "reporter"]);
  });
});
