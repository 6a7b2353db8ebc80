import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { loader as progress } from "#app/routes/reporter/progress/progress.tsx";
import { db } from "#db/client.server.ts";
import { auditEntries } from "#db/schema/audit.ts";
import { letters } from "#db/schema/letters.ts";
import { matters } from "#db/schema/matters.ts";
import { internalNotes } from "#db/schema/messages.ts";
import { filesBelow } from "#tests/guards/source/files.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { leadsTo } from "#tests/support/a-reader.ts";
import { keptFrom } from "#tests/support/a-secret.ts";
import { give, officerWriting, reporterWriting } from "#tests/support/acts/dialogue.ts";
import { handler, head, INSPECTION, intake, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const NOTE = "先不要惊动店里。";

beforeAll(openOffice);

const assignedReport = async () => {
  const id = await filed({ kind: "report" });
  await give(id, INSPECTION);
  return id;
};
const noting = async (id: string, by = handler) => {
  const officer = await officerWriting(by, id);
  const note = (text: string, more = {}) => officer.press({ intent: "note", note: text, ...more });
  return { ...officer, note };
};
const rowsOf = (id: string) =>
  owner.select().from(internalNotes).where(eq(internalNotes.matterId, id));

describe("an internal note", () => {
  test("is read by whoever holds the matter, with who wrote it, and goes with it", async () => {
    const id = await filed({ kind: "report" });
    await (await noting(id, intake)).note(NOTE);
    await give(id, INSPECTION);
    const { note, see, path } = await noting(id);
    expect(leadsTo(await note("已经约好。"))).toBe(`${path}#inner`);
    const notes = [
      { text: "已经约好。", writer: "handler1" },
      { text: NOTE, writer: "intake0" },
    ];
    expect(await see()).toMatchObject({ notes });
    expect(await (await officerWriting(head, id)).see()).toMatchObject({ notes });
    expect(await (await officerWriting(intake, id)).see()).toMatchObject({ notes: [] });
  });

  test("leaves the message beside it as it was typed, and a message the note", async () => {
    const id = await assignedReport();
    const { note, press, path } = await noting(id);
    const typed = { text: "请补充票据", answerBy: "2027-01-20" };
    expect(await note(NOTE, typed)).toMatchObject({
      data: { ok: true, of: "note", typed: { ...typed, note: "" } },
    });
    const sent = await press({ intent: "message", ...typed, note: "还没写完" });
    expect(sent).toMatchObject({
      data: { ok: true, of: "message", typed: { text: "", answerBy: "", note: "还没写完" } },
    });
    expect(leadsTo(await note("写完了"))).toBe(`${path}#inner`);
  });

  test("is in no table in clear, in the log without a word of it, and told to nobody", async () => {
    const id = await assignedReport();
    await (await noting(id)).note(NOTE);
    expect(JSON.stringify(await rowsOf(id))).not.toContain("惊动");
    const logged = await owner.select().from(auditEntries).where(eq(auditEntries.matterId, id));
    expect(logged.at(-1)).toMatchObject({ action: "note-written", actor: handler.id });
    expect(JSON.stringify(logged)).not.toContain("惊动");
    const owed = await db.select().from(letters).where(eq(letters.matterId, id));
    expect(owed.map(({ name }) => name)).not.toContain("message");
  });

  test.each([
    ["nothing in it", "", "nothing-written"],
    ["too much in it", "字".repeat(3001), "too-long"],
  ])("with %s is refused in words, and stands there again", async (_, text, reason) => {
    const { note } = await noting(await assignedReport());
    expect(await note(text)).toMatchObject({
      init: { status: 409 },
      data: { of: "note", because: [reason], typed: { note: text } },
    });
  });

  test("on a matter that was handed on, closed, or is kept from its writer, is not taken", async () => {
    const id = await assignedReport();
    expect(await (await noting(id, intake)).note(NOTE)).toMatchObject({
      data: { because: ["elsewhere"], typed: { note: NOTE } },
    });
    await owner.update(matters).set({ stage: "archived" }).where(eq(matters.id, id));
    expect(await (await noting(id)).note(NOTE)).toMatchObject({ data: { because: ["archived"] } });
    await keptFrom(id, [handler]);
    expect(await (await noting(id)).note(NOTE)).toMatchObject({ status: 404 });
    expect(await rowsOf(id)).toEqual([]);
  });

  test("pressed twice is put down once", async () => {
    const id = await assignedReport();
    const { note } = await noting(id);
    const key = aFormKey();
    await Promise.all([note(NOTE, key), note(NOTE, key)]);
    expect(await rowsOf(id)).toHaveLength(1);
  });
});

describe("no page of a reporter's leads to a note", () => {
  test("it is on none of them", async () => {
    const id = await assignedReport();
    await (await noting(id)).note(NOTE);
    const reporter = await reporterWriting(id);
    const pages = [
      await reporter.see(),
      await reporter.reader.ask(progress, { path: "/progress" }),
    ];
    expect(JSON.stringify(pages)).not.toMatch(/惊动|internal|note/);
  });

  test("the login under which they are made may put one in and read none, be it to count them", async () => {
    const id = await assignedReport();
    await (await noting(id)).note(NOTE);
    for (const asked of ["*", "count(*)", "sealed", "1"])
      await expect(
        db.execute(sql`select ${sql.raw(asked)} from internal_notes`),
      ).rejects.toMatchObject({ code: "42501" });
    await expect(
      db
        .insert(internalNotes)
        .values({
          bureauId: (await rowsOf(id))[0]?.bureauId ?? "",
          id,
          matterId: id,
          writtenBy: handler.id,
          sealed: new Uint8Array([1]),
        })
        .returning(),
    ).rejects.toMatchObject({ code: "42501" });
  });

  test("one query reads them, as the officer who looks, and no file of a reporter's comes near it", () => {
    const files = filesBelow("app", "db/queries", "db/stores");
    const reading = files.filter(({ text }) =>
      /from\(internalNotes\)|from internal_notes/.test(text),
    );
    expect(reading.map(({ path }) => path)).toEqual(["db/queries/messages/sealed-notes.server.ts"]);
    expect(
      reading.every(({ text }) => /\breadAs\(viewer\b/.test(text) && !/\bdb\b\s*\./.test(text)),
    ).toBe(true);
    const byPath = new Map(files.map((file) => [file.path, file]));
    const near = new Set<string>();
    const follow = (path: string): void => {
      const file = byPath.get(path);
      if (!file || near.has(path)) return;
      near.add(path);
      for (const one of file.ours) follow(one);
    };
    for (const { path } of files) if (/^app\/(routes|web)\/reporter\//.test(path)) follow(path);
    expect(near.size).toBeGreaterThan(100);
    expect(
      [...near].filter(
        (path) => /note(s|-store)?\.server\.ts$/.test(path) && path.includes("messages"),
      ),
    ).toEqual([]);
  });
});
