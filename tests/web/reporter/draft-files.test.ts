import "#tests/support/own-keys.ts";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { action as begin } from "#app/routes/reporter/filing/before-filing.tsx";
import { loader as step, action as takeStep } from "#app/routes/reporter/filing/filing-step.tsx";
import { withDraftFiles } from "#app/shell/intake/draft-files.server.ts";
import { aReader, leadsTo } from "#tests/support/a-reader.ts";
import { openOffice } from "#tests/support/an-office.ts";

const FILES = { path: "/file/report/files", params: { kind: "report", step: "files" } };

const reader = aReader();

beforeAll(async () => {
  await openOffice();
  await reader.ask(begin, { path: "/file/report", params: { kind: "report" }, form: { go: "on" } });
});

function uploading(press: string, ...files: readonly File[]) {
  const form = new FormData();
  form.set("press", press);
  for (const file of files) form.append("evidence", file);
  return reader.ask(takeStep, { ...FILES, form });
}

const photograph = async () => {
  const red = { width: 40, height: 20, channels: 3, background: "#c00" } as const;
  const picture = sharp({ create: red }).withExif({
    IFD0: { Make: "Huawei", Artist: "Zhang San" },
  });
  return new File([new Uint8Array(await picture.jpeg().toBuffer())], "夜班.jpg");
};

test("a photograph is kept without its notes, and its owner sees which they were", async () => {
  expect(leadsTo(await uploading("add", await photograph()))).toBe("/file/report/files");
  expect(await reader.ask(step, FILES)).toMatchObject({
    files: [{ name: "夜班.jpg", removed: ["device", "author"] }],
    faults: [],
  });
  const [kept] = await withDraftFiles(
    reader.cookies.get("draft-report") ?? "",
    async (files) => files,
  );
  expect(Buffer.from(kept?.content ?? []).includes("Zhang San")).toBe(false);
});

test("its owner recognises it by a small picture, which tells no more than the large one", async () => {
  const page = (await reader.ask(step, FILES)) as { files: { thumbnail: string }[] };
  const small = Buffer.from(page.files[0]?.thumbnail ?? "", "base64");
  const known = await sharp(small).metadata();
  expect(known).toMatchObject({ format: "webp", width: 40, height: 20 });
  expect([known.exif, known.xmp]).toEqual([undefined, undefined]);
});

test("a file that cannot be kept is named on the page that follows, and holds nobody up", async () => {
  await uploading("continue", new File(["%PNG"], "坏.png"));
  expect(await reader.ask(step, FILES)).toMatchObject({
    files: [{ name: "夜班.jpg" }],
    faults: [{ name: "坏.png", fault: "not-accepted" }],
  });
  expect(leadsTo(await uploading("continue"))).toBe("/file/report/check");
  expect(await reader.ask(step, FILES)).toMatchObject({ faults: [] });
});

test("a file with nothing in it is named as empty, not as missing", async () => {
  await uploading("add", new File([], "空.jpg"));
  expect(await reader.ask(step, FILES)).toMatchObject({
    faults: [{ name: "空.jpg", fault: "no-content" }],
  });
});

test("a file to be taken away that nobody could have chosen is refused as no form of ours", async () => {
  const form = new FormData();
  form.set("remove", "not-a-uuid");
  expect(await reader.ask(takeStep, { ...FILES, form })).toMatchObject({ status: 400 });
});
