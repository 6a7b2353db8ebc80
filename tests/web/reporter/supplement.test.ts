import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { assign } from "#app/domain/matter/actions/assign.ts";
import { sendBack } from "#app/domain/matter/actions/send-back.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { loader as progress } from "#app/routes/reporter/progress/progress.tsx";
import * as page from "#app/routes/reporter/progress/supplement.tsx";
import { today } from "#app/shell/clock.server.ts";
import { openAnswers, openFile, openSupplements } from "#app/shell/content/open-content.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { digest } from "#app/shell/random.server.ts";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { db, readAs } from "#db/client.server.ts";
import { findMatterPage } from "#db/queries/matter/matter-page.server.ts";
import { auditEntries } from "#db/schema/audit.ts";
import { evidence } from "#db/schema/intake.ts";
import { letters } from "#db/schema/letters.ts";
import { clocks, matterEvents, matters } from "#db/schema/matters.ts";
import { sessions } from "#db/schema/office.ts";
import { supplements } from "#db/schema/supplements.ts";
import { file, filed, mattersOf } from "#tests/support/a-filing.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { aReader, leadsTo } from "#tests/support/a-reader.ts";
import {
  handler,
  head,
  INSPECTION,
  intake,
  LEADERSHIP,
  leader,
  MARKET,
  openOffice,
  stranger,
} from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const A_DAY = 24 * 3_600_000;
const TEXT = "夜里又来了一车，车牌没有看清。";

beforeAll(openOffice);

/** A reporter with their receipt open, and what they do on the page of a matter. */
async function reporterOf(matterId: string) {
  const [row] = await db.select().from(matters).where(eq(matters.id, matterId));
  const submissionId = row?.submissionId ?? "";
  const reader = aReader();
  reader.cookies.set("reporter", await beginSession({ submissionId }));
  const path = `/progress/supplement/${matterId}`;
  const asked = { path, params: { matterId } };
  return {
    path,
    reader,
    signInAgain: async () => reader.cookies.set("reporter", await beginSession({ submissionId })),
    see: () => reader.ask(page.loader, asked),
    press: (fields: Readonly<Record<string, string>>, ...files: readonly File[]) => {
      const form = new FormData();
      const all = { ...aFormKey(), press: "continue", text: "", ...fields };
      for (const [name, value] of Object.entries(all)) form.set(name, value);
      for (const one of files) form.append("evidence", one);
      return reader.ask(page.action, { ...asked, form });
    },
  };
}

const assignedReport = async () => {
  const id = await filed({ kind: "report" });
  await give(id, INSPECTION);
  return id;
};
const give = (id: string, unitId: string) =>
  perform(id, (matter) => assign(matter, { unitId, reason: "" }, { by: intake.id, on: today() }));
/** A complaint and a report of one submission, each with another unit. */
async function both() {
  const ids = (
    await mattersOf(
      await file({ kind: "complaint", answers: { alsoReport: "yes", forSeller: "退款" } }),
    )
  ).map(({ id }) => id);
  const [complaint = "", report = ""] = ids;
  await owner.update(matters).set({ stage: "accepted" }).where(eq(matters.id, complaint));
  await give(complaint, MARKET);
  await give(report, INSPECTION);
  return { complaint, report };
}
const reads = async (officer: Officer, id: string) => [
  ...(await openSupplements(officer, id)).values(),
];
const rowsOf = (id: string) => db.select().from(supplements).where(eq(supplements.matterId, id));

const photograph = async () => {
  const red = { width: 40, height: 20, channels: 3, background: "#c00" } as const;
  const picture = sharp({ create: red }).withExif({ IFD0: { Artist: "Zhang San" } });
  return new File([new Uint8Array(await picture.jpeg().toBuffer())], "夜班.jpg");
};

describe("what a reporter adds", () => {
  test("is read by the unit that holds the matter, and by nobody else", async () => {
    const id = await assignedReport();
    const reporter = await reporterOf(id);
    expect(leadsTo(await reporter.press({ text: TEXT }))).toBe(`${reporter.path}?sent=`);
    expect([await reads(handler, id), await reads(head, id)]).toEqual([[TEXT], [TEXT]]);
    expect([await reads(intake, id), await reads(stranger, id)]).toEqual([[], []]);
    await perform(id, (matter) => sendBack(matter, "不属于本科", { by: handler.id, on: today() }));
    expect([await reads(handler, id), await reads(intake, id)]).toEqual([[], [TEXT]]);
  });

  test("is in no table in clear, and the reporter is shown the day and not the words", async () => {
    const id = await assignedReport();
    const reporter = await reporterOf(id);
    await reporter.press({ text: TEXT });
    for (const rows of [await rowsOf(id), await db.select().from(matterEvents)])
      expect(JSON.stringify(rows)).not.toContain("夜里");
    const shown = await reporter.see();
    expect(shown).toMatchObject({ text: "", before: [{ on: today(), files: 0 }] });
    expect(JSON.stringify(shown)).not.toContain("夜里");
  });

  test("brings its pictures along without their notes, numbered on from those at filing", async () => {
    const id = await assignedReport();
    await (await reporterOf(id)).press({ text: "" }, await photograph());
    const found = await findMatterPage(handler, id);
    const [picture] = found?.files ?? [];
    expect(found?.files).toMatchObject([{ position: 1, supplementId: expect.any(String) }]);
    const opened = await openFile(handler, id, picture?.id ?? "");
    expect(opened?.mediaType).toBe("image/jpeg");
    expect(Buffer.from(opened?.content ?? []).includes("Zhang San")).toBe(false);
    expect(await openFile(intake, id, picture?.id ?? "")).toBeNull();
  });

  test("is told to whoever holds it, goes on record and into the log by the day, and moves no date", async () => {
    const id = await filed({ kind: "report" });
    const before = await db.select().from(clocks).where(eq(clocks.matterId, id));
    await (await reporterOf(id)).press({ text: TEXT });
    expect(await db.select().from(clocks).where(eq(clocks.matterId, id))).toEqual(before);
    const owed = await db.select().from(letters).where(eq(letters.matterId, id));
    expect(
      owed.filter(({ name }) => name === "supplemented").map(({ audience }) => audience),
    ).toEqual(["intake"]);
    const logged = await owner.select().from(auditEntries).where(eq(auditEntries.matterId, id));
    expect(logged.at(-1)).toMatchObject({ actor: "reporter", at: today() });

    await give(id, INSPECTION);
    await (await reporterOf(id)).press({ text: TEXT });
    const later = await db.select().from(letters).where(eq(letters.matterId, id));
    expect(
      later
        .filter(({ name }) => name === "supplemented")
        .map(({ audience }) => audience)
        .toSorted(),
    ).toEqual(["intake", "unit"]);
  });

  test("to one of two matters is not for the unit that deals with the other", async () => {
    const { complaint, report } = await both();
    await (await reporterOf(report)).press({ text: TEXT }, await photograph());
    expect(await reads(handler, report)).toEqual([TEXT]);
    expect(await openAnswers(stranger, complaint)).not.toBeNull();
    expect((await findMatterPage(stranger, complaint))?.files).toEqual([]);
    const [added] = (await findMatterPage(handler, report))?.files ?? [];
    expect(await openFile(stranger, complaint, added?.id ?? "")).toBeNull();
    const files = await readAs(stranger, (tx) => tx.select({ id: evidence.id }).from(evidence));
    expect(files.map(({ id }) => id)).not.toContain(added?.id);
  });
});

describe("somebody of the office whom it speaks of", () => {
  test("loses sight of the matter at once; the others read on", async () => {
    const id = await assignedReport();
    await (await reporterOf(id)).press({ text: "收钱的是handler1，很多人知道。" });
    expect([await reads(handler, id), await reads(head, id)]).toEqual([
      [],
      ["收钱的是handler1，很多人知道。"],
    ]);
    expect(await findMatterPage(handler, id)).toBeNull();
    const [row] = await db.select().from(matters).where(eq(matters.id, id));
    expect(row).toMatchObject({ escalatedTo: LEADERSHIP });
    expect(await reads(leader, id)).toHaveLength(1);
  });
});

describe("nothing is lost", () => {
  test.each([
    ["nothing is written", { text: "" }, "nothing-added"],
    ["it is too long", { text: "字".repeat(20_001) }, "too-long"],
  ])("where %s the page says so and shows it again", async (_, fields, reason) => {
    const reporter = await reporterOf(await assignedReport());
    expect(leadsTo(await reporter.press(fields))).toBe(reporter.path);
    expect(await reporter.see()).toMatchObject({
      text: fields.text,
      remark: { type: "refused", because: [reason] },
    });
    expect(await reporter.reader.ask(progress, { path: "/progress" })).toMatchObject({
      own: { matters: [{ isUnsent: fields.text !== "" }] },
    });
  });

  test("where a file cannot be taken: nothing is sent, and the words wait", async () => {
    const id = await assignedReport();
    const reporter = await reporterOf(id);
    await reporter.press({ text: TEXT }, new File(["%PNG"], "坏.png"));
    expect(await rowsOf(id)).toEqual([]);
    expect(await reporter.see()).toMatchObject({ text: TEXT, remark: { type: "files-refused" } });
    await reporter.press({ text: TEXT });
    expect(await reads(handler, id)).toEqual([TEXT]);
  });

  test("where the day has had enough, and tomorrow takes it", async () => {
    const id = await assignedReport();
    const reporter = await reporterOf(id);
    for (let sent = 1; sent <= 5; sent += 1) await reporter.press({ text: `第${sent}次` });
    await reporter.press({ text: TEXT });
    expect(await reporter.see()).toMatchObject({
      text: TEXT,
      remark: { because: ["enough-today"] },
    });
    expect(await rowsOf(id)).toHaveLength(5);

    vi.useFakeTimers({ now: Date.now() + A_DAY, toFake: ["Date"] });
    await reporter.signInAgain();
    await reporter.press({ text: TEXT });
    vi.useRealTimers();
    expect(await reads(handler, id)).toContain(TEXT);
  });

  test("where the session has ended: it waits until its writer is back", async () => {
    const id = await assignedReport();
    const reporter = await reporterOf(id);
    const key = digest(reporter.reader.cookies.get("reporter") ?? "");
    await db
      .update(sessions)
      .set({ seenAt: new Date(0) })
      .where(eq(sessions.digest, key));
    const signIn = leadsTo(await reporter.press({ text: TEXT }, await photograph())) ?? "";
    expect(await rowsOf(id)).toEqual([]);
    expect(await reporter.reader.ask(progress, { path: signIn })).toMatchObject({
      own: null,
      notice: "unsent",
      back: reporter.path,
    });

    await db.update(sessions).set({ seenAt: new Date() }).where(eq(sessions.digest, key));
    expect(await reporter.reader.ask(progress, { path: "/progress" })).toMatchObject({
      own: { matters: [{ isUnsent: true }] },
    });
    expect(await reporter.see()).toMatchObject({ text: TEXT, files: [{ name: "夜班.jpg" }] });
  });
});

describe("one press", () => {
  test("repeated, or twice at once, adds once", async () => {
    const id = await assignedReport();
    const reporter = await reporterOf(id);
    const key = aFormKey();
    const once = () => reporter.press({ ...key, text: TEXT });
    const led = await Promise.all([once(), once()]);
    led.push(await once());
    expect(led.map(leadsTo)).toEqual(led.map(() => `${reporter.path}?sent=`));
    expect(await rowsOf(id)).toHaveLength(1);
  });

  test("after the matter is archived sends nothing, and the page says why", async () => {
    const id = await assignedReport();
    await owner.update(matters).set({ stage: "archived" }).where(eq(matters.id, id));
    const reporter = await reporterOf(id);
    await reporter.press({ text: TEXT });
    expect(await rowsOf(id)).toEqual([]);
    expect(await reporter.see()).toMatchObject({ isArchived: true, text: TEXT });
  });

  test("on somebody else's matter finds nothing there", async () => {
    const mine = await reporterOf(await assignedReport());
    const theirs = await reporterOf(await assignedReport());
    theirs.reader.cookies.set("reporter", mine.reader.cookies.get("reporter") ?? "");
    expect(await theirs.press({ text: TEXT })).toMatchObject({ status: 404 });
  });
});

test("the way back keeps what was typed, and the page of progress knows of it", async () => {
  const { reader, see, press } = await reporterOf(await filed({ kind: "report" }));
  expect(leadsTo(await press({ text: TEXT, press: "back" }))).toBe("/progress");
  expect(await see()).toMatchObject({ text: TEXT, remark: null, before: [] });
  expect(await reader.ask(progress, { path: "/progress" })).toMatchObject({
    own: { matters: [{ isUnsent: true }] },
  });
});
