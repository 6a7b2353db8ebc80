import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { action as begin } from "#app/routes/reporter/filing/before-filing.tsx";
import { loader as step, action as takeStep } from "#app/routes/reporter/filing/filing-step.tsx";
import * as added from "#app/routes/reporter/progress/supplement.tsx";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { db } from "#db/client.server.ts";
import { matters } from "#db/schema/matters.ts";
import { supplements } from "#db/schema/supplements.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { aReader, leadsTo } from "#tests/support/a-reader.ts";
import { openOffice } from "#tests/support/an-office.ts";

const FILES = { path: "/file/report/files", params: { kind: "report", step: "files" } };
let reader = aReader();

beforeAll(openOffice);
beforeEach(async () => {
  reader = aReader();
  await reader.ask(begin, { path: "/file/report", params: { kind: "report" }, form: { go: "on" } });
});

const pdf = (number: number) => new File([`%PDF-1.7\n${number}\n`], `第${number}页.pdf`);
const pdfs = (count: number) => Array.from({ length: count }, (_, index) => pdf(index + 1));
const named = (from: number, to: number) =>
  pdfs(to)
    .slice(from - 1)
    .map(({ name }) => ({ name, fault: "too-many" }));

function formWith(files: readonly File[], fields: Readonly<Record<string, string>> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ press: "continue", ...fields }))
    form.set(name, value);
  for (const file of files) form.append("evidence", file);
  return form;
}
const press = (form: FormData) => reader.ask(takeStep, { ...FILES, form });
const faults = async () => (await reader.ask(step, FILES)) as { faults: unknown; files: unknown[] };

describe("a library's limit that nobody listens to", () => {
  test.each([6, 8, 12])(
    "of %i files each that is too many is named, and nobody goes on",
    async (count) => {
      expect(leadsTo(await press(formWith(pdfs(count))))).toBe("/file/report/files");
      const page = await faults();
      expect(page.files).toHaveLength(5);
      expect(page.faults).toEqual(named(6, count));
    },
  );

  test("files that would be one too many with those that are there are named as well", async () => {
    await press(formWith(pdfs(3), { press: "add" }));
    await press(formWith([pdf(4), pdf(5), pdf(6)]));
    expect(await faults()).toMatchObject({ faults: named(6, 6) });
  });

  test("exactly as many, and exactly as large, as is said are taken", async () => {
    const whole = new File(["%PDF-1.7\n", new Uint8Array(10 * 1024 * 1024 - 9)], "满.pdf");
    await press(formWith([whole, ...pdfs(4)], { press: "add" }));
    expect(await faults()).toMatchObject({ files: Array(5).fill({}), faults: [] });
  });

  test("more files than anybody names, more fields, more parts: what was not read is said", async () => {
    for (const form of [
      formWith(pdfs(101)),
      formWith([], Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`f${at}`, "x"]))),
    ]) {
      expect(leadsTo(await press(form))).toBe("/file/report/files");
      expect((await faults()).faults).toContainEqual({ name: "", fault: "not-all-read" });
    }
  });

  test.each([
    ["headers without end", `X: ${"a".repeat(17_000)}\r\n`],
    ["more headers than are read", "a:\r\n".repeat(2100)],
    ["no name", ""],
  ])("a part with %s is not passed over in silence", async (_, head) => {
    const disposition =
      head === "" ? "" : 'Content-Disposition: form-data; name="evidence"; filename="a.pdf"\r\n';
    const body = `--x\r\nContent-Disposition: form-data; name="press"\r\n\r\ncontinue\r\n--x\r\n${head}${disposition}\r\n%PDF-1.7\r\n--x--\r\n`;
    const answer = await takeStep({
      request: new Request("https://bureau.example/file/report/files", {
        method: "POST",
        body,
        headers: {
          "content-type": "multipart/form-data; boundary=x",
          cookie: `draft-report=${reader.cookies.get("draft-report")}`,
        },
      }),
      params: FILES.params,
      context: {},
    });
    expect(leadsTo(answer)).toBe("/file/report/files");
    expect((await faults()).faults).toContainEqual({ name: "", fault: "not-all-read" });
  });
});

describe("what is added to a matter", () => {
  async function adding() {
    const matterId = await filed({ kind: "report" });
    const [row] = await db.select().from(matters).where(eq(matters.id, matterId));
    const one = aReader();
    one.cookies.set("reporter", await beginSession({ submissionId: row?.submissionId ?? "" }));
    const asked = { path: `/progress/supplement/${matterId}`, params: { matterId } };
    return {
      press: (form: FormData) => one.ask(added.action, { ...asked, form }),
      see: () => one.ask(added.loader, asked),
      sent: () => db.select().from(supplements).where(eq(supplements.matterId, matterId)),
    };
  }

  test("is not sent with six files; the words and five of them wait", async () => {
    const { press: send, see, sent } = await adding();
    await send(formWith(pdfs(6), { ...aFormKey(), text: "夜里又来了一车" }));
    expect(await sent()).toEqual([]);
    expect(await see()).toMatchObject({
      text: "夜里又来了一车",
      files: Array(5).fill({}),
      remark: { type: "files-refused", faults: named(6, 6) },
    });
  });

  test("longer than anybody may write keeps its beginning, and is not sent", async () => {
    const { press: send, see, sent } = await adding();
    await send(formWith([], { ...aFormKey(), text: "字".repeat(500_001) }));
    expect(await sent()).toEqual([]);
    expect(await see()).toMatchObject({
      text: "字".repeat(500_000),
      remark: { faults: [{ name: "", fault: "text-cut" }] },
    });
  });

  test("keeps the same file once, says which, and so does filing", async () => {
    const { press: send, see } = await adding();
    await send(formWith([pdf(1)], { ...aFormKey(), press: "add", text: "" }));
    await send(formWith([pdf(1)], { ...aFormKey(), press: "add", text: "" }));
    await press(formWith([pdf(1)], { press: "add" }));
    await press(formWith([pdf(1)], { press: "add" }));
    const once = { files: [{ name: "第1页.pdf" }] };
    expect(await see()).toMatchObject({ ...once, remark: { faults: [], same: ["第1页.pdf"] } });
    expect(await reader.ask(step, FILES)).toMatchObject({
      ...once,
      faults: [],
      same: ["第1页.pdf"],
    });
  });
});
