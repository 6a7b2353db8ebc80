import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import { loader as matterPage } from "#app/routes/desk/matter/matter.tsx";
import { today } from "#app/shell/clock.server.ts";
import { digest } from "#app/shell/random.server.ts";
import { savedForm } from "#app/web/form/saved-form.server.ts";
import { db } from "#db/client.server.ts";
import { whoLooked } from "#db/queries/audit/who-looked.server.ts";
import { findMatterLetters } from "#db/queries/matter/matter-letters.server.ts";
import { auditEntries } from "#db/schema/audit.ts";
import { letters } from "#db/schema/letters.ts";
import { matters } from "#db/schema/matters.ts";
import { messages } from "#db/schema/messages.ts";
import { sessions } from "#db/schema/office.ts";
import { file, filed, mattersOf } from "#tests/support/a-filing.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { leadsTo } from "#tests/support/a-reader.ts";
import { keptFrom } from "#tests/support/a-secret.ts";
import { give, officerWriting, reporterWriting } from "#tests/support/acts/dialogue.ts";
import {
  handler,
  INSPECTION,
  intake,
  MARKET,
  openOffice,
  stranger,
} from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const TEXT = "请问店里讲课一般在星期几？";

beforeAll(openOffice);

const assignedReport = async () => {
  const id = await filed({ kind: "report" });
  await give(id, INSPECTION);
  return id;
};
const rowsOf = (id: string) => owner.select().from(messages).where(eq(messages.matterId, id));

describe("what an officer writes", () => {
  test("goes to the reporter in the office's name, by mail without a word of it, and into the log", async () => {
    const id = await assignedReport();
    const officer = await officerWriting(handler, id);
    const by = addDays(today(), 7);
    const led = leadsTo(await officer.press({ text: TEXT, answerBy: by }));
    expect(led).toBe(`${officer.path}?sent=#sent`);
    expect(await (await reporterWriting(id)).see()).toMatchObject({
      thread: [{ author: "office", answerBy: by, text: TEXT }],
    });
    const owed = await db.select().from(letters).where(eq(letters.matterId, id));
    const [notice] = owed.filter(({ name }) => name === "message");
    expect(notice).toMatchObject({ audience: "reporter" });
    expect(JSON.stringify(notice)).not.toMatch(/讲课|星期/);
    const logged = await owner.select().from(auditEntries).where(eq(auditEntries.matterId, id));
    expect(logged.at(-1)).toMatchObject({ action: "message-written", actor: handler.id });
  });

  test("stands in no list of letters, and in no table in clear", async () => {
    const id = await assignedReport();
    await (await officerWriting(handler, id)).press({ text: TEXT });
    const listed = await findMatterLetters(handler, id);
    expect(listed.map(({ title }) => title)).not.toContain("有新的消息");
    expect(JSON.stringify(await rowsOf(id))).not.toContain("讲课");
  });

  test("each look at the thread stands in the log before anything is shown, and is told to the reporter", async () => {
    const id = await assignedReport();
    await (await officerWriting(handler, id)).see();
    expect(await whoLooked([id])).toMatchObject([{ what: "messages", role: "handler" }]);
  });

  test("goes with the matter: who had it reads no more, who has it now reads all", async () => {
    const id = await filed({ kind: "report" });
    await (await officerWriting(intake, id)).press({ text: TEXT });
    await give(id, INSPECTION);
    expect(await (await officerWriting(handler, id)).see()).toMatchObject({
      thread: [{ text: TEXT, writer: "intake0" }],
    });
    expect(await (await officerWriting(intake, id)).see()).toMatchObject({ thread: [] });
  });

  test("on one of two matters is not for the unit that deals with the other", async () => {
    const ids = (
      await mattersOf(
        await file({ kind: "complaint", answers: { alsoReport: "yes", forSeller: "退款" } }),
      )
    ).map(({ id }) => id);
    const [complaint = "", report = ""] = ids;
    await owner.update(matters).set({ stage: "accepted" }).where(eq(matters.id, complaint));
    await give(complaint, MARKET);
    await give(report, INSPECTION);
    await (await reporterWriting(report)).press({ text: TEXT });
    expect(await (await officerWriting(handler, report)).see()).toMatchObject({
      thread: [{ text: TEXT }],
    });
    expect(await (await officerWriting(stranger, complaint)).see()).toMatchObject({ thread: [] });
    expect(await (await officerWriting(stranger, report)).see()).toMatchObject({ status: 404 });
  });
});

describe("is refused in words, with what was typed", () => {
  test.each([
    ["nothing in it", { text: "" }, 409, { because: ["nothing-written"] }],
    ["too much in it", { text: "字".repeat(3001) }, 409, { because: ["too-long"] }],
    ["a day that is none", { text: TEXT, answerBy: "下周" }, 422, { fault: "not-a-day" }],
    [
      "a day that has passed",
      { text: TEXT, answerBy: "2026-01-01" },
      409,
      { because: ["day-passed"] },
    ],
    ["a day far away", { text: TEXT, answerBy: "2099-01-01" }, 409, { because: ["day-too-far"] }],
  ])("with %s", async (_, fields, status, why) => {
    const id = await assignedReport();
    const officer = await officerWriting(handler, id);
    expect(await officer.press(fields)).toMatchObject({
      init: { status },
      data: { ...why, typed: fields },
    });
    expect(await rowsOf(id)).toEqual([]);
  });

  test("where the matter was handed on, or closed, meanwhile", async () => {
    const id = await assignedReport();
    expect(await (await officerWriting(intake, id)).press({ text: TEXT })).toMatchObject({
      init: { status: 409 },
      data: { because: ["elsewhere"], typed: { text: TEXT } },
    });
    await owner.update(matters).set({ stage: "archived" }).where(eq(matters.id, id));
    expect(await (await officerWriting(handler, id)).press({ text: TEXT })).toMatchObject({
      data: { because: ["archived"], typed: { text: TEXT } },
    });
  });

  test("where they sent it before: the same leads on, another is not sent", async () => {
    const id = await assignedReport();
    const officer = await officerWriting(handler, id);
    const key = aFormKey();
    await officer.press({ ...key, text: TEXT });
    expect(leadsTo(await officer.press({ ...key, text: TEXT }))).toBe(`${officer.path}?sent=#sent`);
    expect(await officer.press({ ...key, text: "别的话" })).toMatchObject({
      data: { because: ["form-used"], typed: { text: "别的话" } },
    });
    expect(await rowsOf(id)).toHaveLength(1);
  });

  test("where the session has ended, it waits for its writer to sign in again", async () => {
    const id = await assignedReport();
    const officer = await officerWriting(handler, id);
    const key = officer.reader.cookies.get("staff") ?? "";
    await owner
      .update(sessions)
      .set({ seenAt: new Date(0) })
      .where(eq(sessions.digest, digest(key)));
    expect(leadsTo(await officer.press({ text: TEXT }))).toMatch(/^\/desk\/sign-in/);
    expect((await savedForm(key, handler.id))?.fields).toContainEqual(["text", TEXT]);
  });
});

test("the matter's page says who wrote last, and not what was written", async () => {
  const id = await assignedReport();
  await (await reporterWriting(id)).press({ text: TEXT });
  const { reader } = await officerWriting(handler, id);
  const asked = { path: `/desk/matters/${id}`, params: { matterId: id } };
  const seen = await reader.ask(matterPage, asked);
  expect(seen).toMatchObject({ heads: [{ author: "reporter", writtenOn: today() }] });
  expect(JSON.stringify(seen)).not.toContain("讲课");
});

test("whoever is kept away is told what a stranger is told, to read and to write", async () => {
  const id = await assignedReport();
  const officer = await officerWriting(handler, id);
  await keptFrom(id, [handler]);
  const never = await officerWriting(handler, "5f0c2a4e-9d1b-4c3a-8e7f-0123456789ab");
  for (const one of [officer, never]) {
    expect(await one.see()).toMatchObject({ status: 404 });
    expect(await one.press({ text: TEXT })).toMatchObject({ status: 404 });
  }
  expect(await rowsOf(id)).toEqual([]);
});
