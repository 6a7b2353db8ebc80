import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { loader as progress } from "#app/routes/reporter/progress/progress.tsx";
import { today } from "#app/shell/clock.server.ts";
import { digest } from "#app/shell/random.server.ts";
import { db } from "#db/client.server.ts";
import { findMatter } from "#db/queries/matter/matter.server.ts";
import { auditEntries } from "#db/schema/audit.ts";
import { letters } from "#db/schema/letters.ts";
import { clocks, matters } from "#db/schema/matters.ts";
import { messages } from "#db/schema/messages.ts";
import { sessions } from "#db/schema/office.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { leadsTo } from "#tests/support/a-reader.ts";
import { give, officerWriting, reporterWriting } from "#tests/support/acts/dialogue.ts";
import { handler, head, INSPECTION, intake, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const TEXT = "收据还在家里，周末去找。";

beforeAll(openOffice);

const assignedReport = async () => {
  const id = await filed({ kind: "report" });
  await give(id, INSPECTION);
  return id;
};
const rowsOf = (id: string) => owner.select().from(messages).where(eq(messages.matterId, id));
const owedTo = async (id: string) =>
  (await db.select().from(letters).where(eq(letters.matterId, id)))
    .filter(({ name }) => name === "message")
    .map(({ audience }) => audience);

describe("what a reporter writes", () => {
  test("is read by whoever holds the matter, is in no table in clear, and moves no date", async () => {
    const id = await assignedReport();
    const before = await db.select().from(clocks).where(eq(clocks.matterId, id));
    const reporter = await reporterWriting(id);
    expect(leadsTo(await reporter.press({ text: TEXT }))).toBe(`${reporter.path}?sent=#sent`);
    const texts = [{ author: "reporter", position: 1, text: TEXT, writer: null }];
    for (const officer of [handler, head])
      expect(await (await officerWriting(officer, id)).see()).toMatchObject({ thread: texts });
    expect(await (await officerWriting(intake, id)).see()).toMatchObject({
      thread: [],
      isOpen: false,
    });
    expect(JSON.stringify(await rowsOf(id))).not.toContain("收据");
    expect(await db.select().from(clocks).where(eq(clocks.matterId, id))).toEqual(before);
  });

  test("is told to its holder once as long as the word of it waits, and logged by the day", async () => {
    const id = await filed({ kind: "report" });
    const reporter = await reporterWriting(id);
    await reporter.press({ text: TEXT });
    await reporter.press({ text: TEXT });
    expect(await owedTo(id)).toEqual(["intake"]);
    await give(id, INSPECTION);
    await reporter.press({ text: TEXT });
    expect((await owedTo(id)).toSorted()).toEqual(["intake", "unit"]);
    const logged = await owner.select().from(auditEntries).where(eq(auditEntries.matterId, id));
    expect(logged.at(-1)).toMatchObject({
      action: "message-written",
      actor: "reporter",
      at: today(),
    });
  });

  test("keeps away whom it speaks of", async () => {
    const id = await assignedReport();
    await (await reporterWriting(id)).press({ text: "收钱的是handler1。" });
    expect(await findMatter(handler, id)).toBeNull();
    expect(await (await officerWriting(handler, id)).see()).toMatchObject({ status: 404 });
  });

  test("is shown to them again, with the answer, and no name in it", async () => {
    const id = await assignedReport();
    const reporter = await reporterWriting(id);
    await reporter.press({ text: TEXT });
    await (await officerWriting(handler, id)).press({ text: "谢谢，不急。" });
    const shown = await reporter.see();
    expect(shown).toMatchObject({
      thread: [
        { author: "reporter", text: TEXT },
        { author: "office", text: "谢谢，不急。" },
      ],
    });
    expect(JSON.stringify(shown)).not.toMatch(/handler|writer/);
  });
});

describe("nothing is lost", () => {
  test.each([
    ["nothing is written", "", "nothing-written"],
    ["it is too long", "字".repeat(3001), "too-long"],
  ])("where %s the page says so and shows it again", async (_, text, reason) => {
    const reporter = await reporterWriting(await assignedReport());
    expect(leadsTo(await reporter.press({ text }))).toBe(reporter.path);
    expect(await reporter.see()).toMatchObject({ unsent: { text, refused: [reason] } });
  });

  test("where the day has had enough", async () => {
    const id = await assignedReport();
    const reporter = await reporterWriting(id);
    for (let sent = 0; sent < 20; sent += 1) await reporter.press({ text: `第${sent}条` });
    await reporter.press({ text: TEXT });
    expect(await reporter.see()).toMatchObject({
      unsent: { text: TEXT, refused: ["enough-today"] },
    });
    expect(await rowsOf(id)).toHaveLength(20);
  });

  test("where the session has ended: it waits until its writer is back", async () => {
    const id = await assignedReport();
    const reporter = await reporterWriting(id);
    await db
      .update(sessions)
      .set({ seenAt: new Date(0) })
      .where(eq(sessions.digest, digest(reporter.reader.cookies.get("reporter") ?? "")));
    const signIn = leadsTo(await reporter.press({ text: TEXT })) ?? "";
    expect(await reporter.reader.ask(progress, { path: signIn })).toMatchObject({
      own: null,
      notice: "unsent",
      back: reporter.path,
    });
    await reporter.signIn();
    expect(await rowsOf(id)).toEqual([]);
    expect(await reporter.see()).toMatchObject({ unsent: { text: TEXT, refused: [] } });
  });

  test("where somebody goes back first", async () => {
    const reporter = await reporterWriting(await assignedReport());
    expect(leadsTo(await reporter.press({ text: TEXT, press: "back" }))).toBe("/progress");
    expect(await reporter.see()).toMatchObject({ unsent: { text: TEXT, refused: [] } });
  });

  test("where the file was closed meanwhile", async () => {
    const id = await assignedReport();
    await owner.update(matters).set({ stage: "archived" }).where(eq(matters.id, id));
    const reporter = await reporterWriting(id);
    await reporter.press({ text: TEXT });
    expect(await rowsOf(id)).toEqual([]);
    expect(await reporter.see()).toMatchObject({ isArchived: true, unsent: { text: TEXT } });
  });
});

describe("one press", () => {
  test("repeated, or twice at once, sends once; with other words in it, none of these", async () => {
    const id = await assignedReport();
    const reporter = await reporterWriting(id);
    const key = aFormKey();
    const once = () => reporter.press({ ...key, text: TEXT });
    const led = await Promise.all([once(), once()]);
    led.push(await once());
    expect(led.map(leadsTo)).toEqual(led.map(() => `${reporter.path}?sent=#sent`));
    await reporter.press({ ...key, text: "别的话" });
    expect(await reporter.see()).toMatchObject({
      unsent: { text: "别的话", refused: ["form-used"] },
    });
    expect(await rowsOf(id)).toHaveLength(1);
  });

  test("on somebody else's matter finds nothing there", async () => {
    const mine = await reporterWriting(await assignedReport());
    const theirs = await reporterWriting(await assignedReport());
    theirs.reader.cookies.set("reporter", mine.reader.cookies.get("reporter") ?? "");
    expect(await theirs.press({ text: TEXT })).toMatchObject({ status: 404 });
    expect(await theirs.see()).toMatchObject({ status: 404 });
  });
});

test("the page of progress says who wrote last and what waits, and not what was written", async () => {
  const id = await assignedReport();
  const reporter = await reporterWriting(id);
  await (await officerWriting(handler, id)).press({ text: TEXT, answerBy: "2099年1月1日" });
  await (await officerWriting(handler, id)).press({ text: TEXT });
  const shown = await reporter.reader.ask(progress, { path: "/progress" });
  expect(shown).toMatchObject({
    own: { matters: [{ heads: [{ author: "office", position: 1, answerBy: null }] }] },
  });
  expect(JSON.stringify(shown)).not.toContain("收据");
  expect(JSON.stringify(shown)).not.toContain("有新的消息");
  expect(await owedTo(id)).toEqual(["reporter"]);
});
