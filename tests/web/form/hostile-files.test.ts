import "#tests/support/own-keys.ts";
import sharp from "sharp";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { action as begin } from "#app/routes/reporter/filing/before-filing.tsx";
import { loader as step, action as takeStep } from "#app/routes/reporter/filing/filing-step.tsx";
import { withDraftFiles } from "#app/shell/intake/draft-files.server.ts";
import { aReader } from "#tests/support/a-reader.ts";
import { openOffice } from "#tests/support/an-office.ts";

const FILES = { path: "/file/report/files", params: { kind: "report", step: "files" } };
const MOST = 10 * 1024 * 1024;

let reader = aReader();
let jpeg: Buffer<ArrayBuffer>;
let png: Buffer<ArrayBuffer>;

beforeAll(async () => {
  await openOffice();
  const picture = sharp({ create: { width: 60, height: 40, channels: 3, background: "teal" } });
  jpeg = Buffer.from(await picture.jpeg().toBuffer());
  png = Buffer.from(await picture.png().toBuffer());
});
beforeEach(async () => {
  reader = aReader();
  await reader.ask(begin, { path: "/file/report", params: { kind: "report" }, form: { go: "on" } });
});

/** What the page says after this was chosen. */
async function afterChoosing(content: BlobPart, name: string) {
  const form = new FormData();
  form.set("press", "add");
  form.append("evidence", new File([content], name));
  await reader.ask(takeStep, { ...FILES, form });
  return reader.ask(step, FILES);
}

describe("a file that is not what its name says", () => {
  test.each([
    ["a page", "<html><script>alert(1)</script></html>"],
    ["a drawing with a script", '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ["a program", "MZ\x90\0\x03\0\0\0"],
    ["an archive", "PK\x03\x04\x14\0\0\0\0\0"],
    ["one byte", "\xff"],
  ])("%s is not accepted as a photograph", async (_, content) => {
    const faults = [{ name: "a.jpg", fault: "not-accepted" }];
    expect(await afterChoosing(content, "a.jpg")).toMatchObject({ files: [], faults });
  });

  test("a photograph with a page behind it is kept as a photograph without the page", async () => {
    const both = Buffer.concat([jpeg, Buffer.from("<script>alert(1)</script>")]);
    expect(await afterChoosing(both, "a.html")).toMatchObject({ files: [{ name: "a.html" }] });
    const [kept] = await withDraftFiles(
      reader.cookies.get("draft-report") ?? "",
      async (files) => files,
    );
    expect(kept?.mediaType).toBe("image/jpeg");
    expect(Buffer.from(kept?.content ?? []).includes("<script>")).toBe(false);
  });
});

describe("a picture that breaks off or lies about itself", () => {
  const huge = () => {
    const claims = Buffer.from(png);
    claims.writeUInt32BE(65_000, 16);
    claims.writeUInt32BE(65_000, 20);
    return claims;
  };

  test.each([
    ["half a photograph", () => jpeg.subarray(0, jpeg.length / 2), "unreadable"],
    ["half a PNG", () => png.subarray(0, png.length / 2), "cut-short"],
    ["a PNG of four thousand million points", huge, "too-many-pixels"],
    ["one byte too many", () => Buffer.concat([jpeg, Buffer.alloc(MOST)]), "too-large"],
  ])("%s is refused by name", async (_, content, fault) => {
    expect(await afterChoosing(content(), "a.jpg")).toMatchObject({
      files: [],
      faults: [{ name: "a.jpg", fault }],
    });
  });
});

describe("a name that no file should have", () => {
  test.each([
    ["leads elsewhere", "../../../etc/passwd", "passwd"],
    ["turns round", "a\u202Egpj.exe", "agpj.exe"],
    ["is a prototype", "__proto__", "__proto__"],
  ])("it %s, and is shown as what it says", async (_, name, shown) => {
    expect(await afterChoosing(jpeg, name)).toMatchObject({ files: [{ name: shown }] });
  });

  test("one with a NUL in it comes from no browser, and nothing is read of it", async () => {
    const form = new FormData();
    form.append("evidence", new File([jpeg], "a\0b.jpg"));
    await reader.ask(takeStep, { ...FILES, form });
    const faults = [{ name: "", fault: "not-all-read" }];
    expect(await reader.ask(step, FILES)).toMatchObject({ files: [], faults });
  });

  test("a name of three hundred characters holds nobody up", async () => {
    const page = await afterChoosing(jpeg, `${"练".repeat(300)}.jpg`);
    expect(page).toMatchObject({ files: [{}], faults: [] });
  });
});
