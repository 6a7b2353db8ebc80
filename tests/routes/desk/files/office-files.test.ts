import "#tests/support/own-keys.ts";
import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { assign } from "#app/domain/matter/actions/assign.ts";
import { loader as download } from "#app/routes/desk/files/office-file.ts";
import * as list from "#app/routes/desk/files/office-files.tsx";
import * as striking from "#app/routes/desk/files/striking.tsx";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { findOfficeFiles } from "#db/queries/dossier/office-files.server.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { aReader, leadsTo } from "#tests/support/a-reader.ts";
import { handler, INSPECTION, intake, openOffice } from "#tests/support/an-office.ts";
import { aDocument } from "#tests/support/files/a-document.ts";

beforeAll(openOffice);

/** A handler at the page of a matter's own files, and what they do there. */
async function atWork() {
  const matterId = await filed({ kind: "report" });
  await perform(matterId, (matter) =>
    assign(matter, { unitId: INSPECTION, reason: "" }, { by: intake.id, on: today() }),
  );
  const reader = aReader();
  reader.cookies.set("staff", await beginSession({ staffId: handler.id }));
  const path = `/desk/matters/${matterId}/office-files`;
  const kept = () => findOfficeFiles(handler, matterId);
  return {
    kept,
    send: (fields: Readonly<Record<string, string>>, ...files: readonly File[]) => {
      const form = new FormData();
      for (const [name, value] of Object.entries({ ...aFormKey(), ...fields }))
        form.set(name, value);
      for (const one of files) form.append("evidence", one);
      return reader.ask(list.action, { path, params: { matterId }, form });
    },
    save: (fileId: string) =>
      reader.ask(download, { path: `${path}/${fileId}`, params: { matterId, fileId } }),
    strike: (fileId: string, reason: string) =>
      reader.ask(striking.action, {
        path: `${path}/${fileId}/striking`,
        params: { matterId, fileId },
        form: { ...aFormKey(), reason },
      }),
    path,
  };
}

const photograph = async () =>
  new File(
    [
      new Uint8Array(
        await sharp({ create: { width: 400, height: 300, channels: 3, background: "teal" } })
          .withExif({ IFD0: { Artist: "检查人员" } })
          .jpeg()
          .toBuffer(),
      ),
    ],
    "IMG_0001.jpg",
  );
const document = () => new File([new Uint8Array(aDocument({ pages: [""] }))], "决定书.pdf");
const said = { kind: "decision", day: "2026年11月3日" };

test("nobody is asked for a reason to strike what is not there for them", async () => {
  const { strike } = await atWork();
  expect(await strike(randomUUID(), "")).toMatchObject({ status: 404 });
});

describe("the form for files of the office", () => {
  test("keeps pictures painted anew and documents as they came, all of one kind and day", async () => {
    const { send, kept, save, path } = await atWork();
    expect(leadsTo(await send(said, await photograph(), document()))).toBe(`${path}?kept=`);
    const files = await kept();
    expect(files).toMatchObject([
      { kind: "decision", day: "2026-11-03", mediaType: "image/jpeg", position: 1 },
      { kind: "decision", day: "2026-11-03", mediaType: "application/pdf", position: 2 },
    ]);
    const saved = await save(files[0]?.id ?? "");
    if (!(saved instanceof Response)) throw new Error("there is nothing to save");
    expect(saved.headers.get("content-disposition")).toBe(
      'attachment; filename="office-file-1.jpg"',
    );
    const content = Buffer.from(await saved.arrayBuffer());
    expect((await sharp(content).metadata()).exif).toBeUndefined();
  });

  test.each([
    ["no kind", { day: "2026-11-03" }, { wrong: ["kind"] }],
    ["a kind that is none", { kind: "__proto__", day: "2026-11-03" }, { wrong: ["kind"] }],
    ["no day", { kind: "reply" }, { wrong: ["day"] }],
    ["a day that is none", { kind: "reply", day: "2026-02-30" }, { wrong: ["day"] }],
    ["a day to come", { kind: "reply", day: "2199-01-01" }, { because: ["day-to-come"] }],
  ])("keeps nothing of a form with %s, and says so", async (_, fields, answer) => {
    const { send, kept } = await atWork();
    expect(await send(fields, document())).toMatchObject({ data: { ...answer, hadFiles: true } });
    expect(await kept()).toEqual([]);
  });

  test.each([
    ["nothing chosen", [], "empty"],
    ["a page that says it is a picture", [new File(["<html>"], "a.jpg")], "not-accepted"],
    ["an empty file", [new File([], "a.pdf")], "no-content"],
    ["six files", Array.from({ length: 6 }, document), "too-many"],
  ])("keeps nothing of a form with %s", async (_, files, fault) => {
    const { send, kept } = await atWork();
    expect(await send(said, ...files)).toMatchObject({ data: { faults: [{ fault }] } });
    expect(await kept()).toEqual([]);
  });

  test("asks for a reason before a file is struck, and keeps what was written", async () => {
    const { send, kept, strike, path } = await atWork();
    await send(said, document());
    const [file] = await kept();
    expect(await strike(file?.id ?? "", "  ")).toMatchObject({ data: { wrong: "missing" } });
    const endless = "长".repeat(5001);
    expect(await strike(file?.id ?? "", endless)).toMatchObject({
      data: { wrong: "tooLong", typed: endless },
    });
    expect(leadsTo(await strike(file?.id ?? "", "传错了事项"))).toBe(path);
    expect(await kept()).toMatchObject([{ struckBecause: "传错了事项" }]);
  });
});
