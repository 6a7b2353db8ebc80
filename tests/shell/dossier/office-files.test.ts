import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import type { OfficeFileKind } from "#app/domain/dossier/office-file.ts";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import { beginVerification } from "#app/domain/matter/actions/begin-verification.ts";
import { sendBack } from "#app/domain/matter/actions/send-back.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { recordLook } from "#app/shell/audit/record-look.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { openOfficeFile } from "#app/shell/content/open-office-file.server.ts";
import { openOfficeThumbnails } from "#app/shell/content/open-thumbnails.server.ts";
import { keepOfficeFiles } from "#app/shell/dossier/keep-office-files.server.ts";
import { strikeOfficeFile, whyNotStrikeNow } from "#app/shell/dossier/strike-office-file.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { db } from "#db/client.server.ts";
import { whoLooked } from "#db/queries/audit/who-looked.server.ts";
import { findOfficeFiles } from "#db/queries/dossier/office-files.server.ts";
import { auditEntries } from "#db/schema/audit.ts";
import { officeFiles } from "#db/schema/dossier.ts";
import { file, filed, mattersOf } from "#tests/support/a-filing.ts";
import { aPost } from "#tests/support/a-post.ts";
import { keptFrom } from "#tests/support/a-secret.ts";
import {
  finance,
  handler,
  head,
  INSPECTION,
  intake,
  MARKET,
  openOffice,
  stranger,
} from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(openOffice);

const RECORD = "现场检查：货架第三层有过期胶囊。";
const record = {
  mediaType: "image/jpeg",
  content: Buffer.from(RECORD),
  thumbnail: Buffer.from("小图"),
};
const post = (officer: Officer) => aPost({ actor: officer.id });
const act = (officer: Officer) => ({ by: officer.id, on: today() });

async function aReport() {
  const id = await filed({ kind: "report" });
  await give(id, INSPECTION);
  return id;
}
const give = (id: string, unitId: string) =>
  perform(id, (matter) => assign(matter, { unitId, reason: "" }, act(intake)));
const keep = (matterId: string, officer = handler, kind: OfficeFileKind = "site-record") =>
  keepOfficeFiles(
    { officer, matterId, kind, day: today(), files: [record] },
    post(officer),
    "/there",
  );
const strike = (matterId: string, fileId: string, officer = handler, because = "传错了事项") =>
  strikeOfficeFile({ officer, matterId, fileId, because }, post(officer), "/there");
const namesFor = async (officer: Officer, matterId: string) =>
  (await findOfficeFiles(officer, matterId)).map(({ kind, position }) => `${position} ${kind}`);

async function aKeptFile(officer = handler) {
  const matterId = await aReport();
  await keep(matterId, officer);
  const [kept] = await findOfficeFiles(handler, matterId);
  return { matterId, fileId: kept?.id ?? "" };
}
const textOf = async (
  officer: Officer,
  { matterId, fileId }: Awaited<ReturnType<typeof aKeptFile>>,
) => {
  const opened = await openOfficeFile(officer, matterId, fileId);
  return opened && Buffer.from(opened.content).toString();
};
const entriesOf = (matterId: string) =>
  owner
    .select({ action: auditEntries.action })
    .from(auditEntries)
    .where(eq(auditEntries.matterId, matterId));

describe("a file of the office", () => {
  test("opens for the unit that holds the matter, and is in no table in clear", async () => {
    const kept = await aKeptFile();
    expect(await textOf(handler, kept)).toBe(RECORD);
    expect(await textOf(head, kept)).toBe(RECORD);
    for (const other of [intake, stranger, finance]) {
      expect(await textOf(other, kept)).toBeNull();
      expect(await namesFor(other, kept.matterId)).toEqual([]);
      expect(await openOfficeThumbnails(other, kept.matterId)).toEqual({});
    }
    expect(Object.values(await openOfficeThumbnails(handler, kept.matterId))).toEqual([
      Buffer.from("小图").toString("base64"),
    ]);
    const [row] = await owner.select().from(officeFiles).where(eq(officeFiles.id, kept.fileId));
    expect(Buffer.from(row?.content ?? []).includes("过期胶囊")).toBe(false);
    expect((await entriesOf(kept.matterId)).map(({ action }) => action)).toContain(
      "office-file-kept",
    );
  });

  test("goes with the matter, and whoever passed it on cannot open it any more", async () => {
    const kept = await aKeptFile();
    await perform(kept.matterId, (matter) => sendBack(matter, "不属于本科", act(handler)));
    expect(await textOf(handler, kept)).toBeNull();
    expect(await textOf(intake, kept)).toBe(RECORD);
    await give(kept.matterId, MARKET);
    expect(await textOf(stranger, kept)).toBe(RECORD);
  });

  test("on the report of a submission that is both is nothing to its mediator", async () => {
    const key = await file({ kind: "complaint", answers: { alsoReport: "yes" } });
    const [complaint = "", report = ""] = (await mattersOf(key)).map(({ id }) => id);
    await perform(complaint, (matter) => accept(matter, act(intake)));
    await give(complaint, MARKET);
    await give(report, INSPECTION);
    await keep(report);
    const [kept] = await findOfficeFiles(handler, report);
    const fileId = kept?.id ?? "";
    expect(await textOf(handler, { matterId: report, fileId })).toBe(RECORD);
    for (const matterId of [complaint, report]) {
      expect(await namesFor(stranger, matterId)).toEqual([]);
      expect(await textOf(stranger, { matterId, fileId })).toBeNull();
    }
  });

  test("is not there for who is kept from the matter", async () => {
    const kept = await aKeptFile();
    await keptFrom(kept.matterId, [handler]);
    expect(await namesFor(handler, kept.matterId)).toEqual([]);
    expect(await textOf(handler, kept)).toBeNull();
    const nothing = { because: ["no-such-matter"] };
    expect(await keep(kept.matterId)).toMatchObject(nothing);
    expect(await strike(kept.matterId, kept.fileId)).toMatchObject(nothing);
    expect(await whyNotStrikeNow(handler, kept.matterId, kept.fileId)).toEqual(nothing.because);
    expect(await keep(kept.matterId, finance)).toMatchObject(nothing);
  });

  test("is numbered on by two who add at once", async () => {
    const matterId = await aReport();
    await Promise.all([keep(matterId), keep(matterId, head, "decision"), keep(matterId)]);
    const positions = (await findOfficeFiles(handler, matterId)).map(({ position }) => position);
    expect(positions).toEqual([1, 2, 3]);
  });

  test("counts once, however often its form is sent", async () => {
    const matterId = await aReport();
    const posted = post(handler);
    const one = {
      officer: handler,
      matterId,
      kind: "reply",
      day: today(),
      files: [record],
    } as const;
    await keepOfficeFiles(one, posted, "/there");
    expect(await keepOfficeFiles(one, posted, "/there")).toEqual({ ok: true, location: "/there" });
    expect(await namesFor(handler, matterId)).toEqual(["1 reply"]);
  });

  test("of tomorrow is refused", async () => {
    const matterId = await aReport();
    const tomorrow = {
      officer: handler,
      matterId,
      kind: "other",
      day: addDays(today(), 1),
      files: [record],
    } as const;
    expect(await keepOfficeFiles(tomorrow, post(handler), "/there")).toMatchObject({
      because: ["day-to-come"],
    });
    expect(await namesFor(handler, matterId)).toEqual([]);
  });
});

describe("striking", () => {
  test("empties the file, and leaves its name, the reason and who struck it", async () => {
    const kept = await aKeptFile();
    expect(await strike(kept.matterId, kept.fileId)).toMatchObject({ ok: true });
    expect(await textOf(handler, kept)).toBeNull();
    expect(await openOfficeThumbnails(handler, kept.matterId)).toEqual({});
    const [line] = await findOfficeFiles(handler, kept.matterId);
    expect(line).toMatchObject({ kind: "site-record", struckBecause: "传错了事项" });
    const [row] = await owner.select().from(officeFiles).where(eq(officeFiles.id, kept.fileId));
    expect(row).toMatchObject({ content: null, thumbnail: null, struckBy: handler.id });
    expect((await entriesOf(kept.matterId)).map(({ action }) => action)).toContain(
      "office-file-struck",
    );
    expect(await strike(kept.matterId, kept.fileId)).toMatchObject({
      because: ["struck-already"],
    });
  });

  test("is refused once the office has acted again, also by the database itself", async () => {
    const kept = await aKeptFile();
    await perform(kept.matterId, (matter) => beginVerification(matter, act(handler)));
    expect(await strike(kept.matterId, kept.fileId)).toMatchObject({ because: ["rested-on"] });
    const stroke = db.execute(sql`update office_files set content = null, thumbnail = null,
      struck_by = ${handler.id}, struck_because = '改了' where id = ${kept.fileId}`);
    await expect(stroke).rejects.toMatchObject({ constraint: "nothing-rests-on-it" });
    expect(await textOf(handler, kept)).toBe(RECORD);
  });

  test("is not for a colleague, and of another matter's file there is none", async () => {
    const kept = await aKeptFile(head);
    expect(await strike(kept.matterId, kept.fileId)).toMatchObject({ because: ["not-yours"] });
    const other = await aReport();
    expect(await strike(other, kept.fileId, head)).toMatchObject({ because: ["no-such-matter"] });
    expect(await strike(kept.matterId, kept.fileId, head)).toMatchObject({ ok: true });
  });
});

describe("the database by itself", () => {
  test.each([
    ["what a file says", sql`select content from office_files`],
    ["which kind it is", sql`select kind from office_files`],
    ["why it was struck", sql`select struck_because from office_files`],
    ["that it is gone", sql`delete from office_files`],
    ["another day", sql`update office_files set day = current_date`],
  ])("shows and grants the login that answers reporters never %s", async (_, query) => {
    await expect(db.execute(query)).rejects.toMatchObject({ code: "42501" });
  });

  test("keeps what a file says until it is struck, and then nothing", async () => {
    const { fileId } = await aKeptFile();
    const setting = (what: ReturnType<typeof sql>) =>
      db.execute(sql`update office_files set ${what} where id = ${fileId}`);
    const by = sql`struck_by = ${handler.id}`;
    const empty = sql`content = null, thumbnail = null`;
    for (const [what, constraint] of [
      [sql`content = '\\x00'`, "struck-once"],
      [sql`${by}, struck_because = '错'`, "struck_and_empty"],
      [sql`${by}, ${empty}`, "struck_for_a_reason"],
    ] as const)
      await expect(setting(what)).rejects.toMatchObject({ constraint });
  });
});

test("no look at a file of the office is among those that its reporter is told of", async () => {
  const { matterId } = await aKeptFile();
  await recordLook(handler, "office-file", matterId);
  await recordLook(handler, "matter", matterId);
  expect((await whoLooked([matterId])).map(({ what }) => what)).toEqual(["matter"]);
});
