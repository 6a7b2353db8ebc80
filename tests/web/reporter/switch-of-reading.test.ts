import "#tests/support/own-keys.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { action as begin } from "#app/routes/reporter/filing/before-filing.tsx";
import * as step from "#app/routes/reporter/filing/filing-step.tsx";
import * as keepAway from "#app/routes/reporter/progress/keep-away.tsx";
import * as supplement from "#app/routes/reporter/progress/supplement.tsx";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { file, mattersOf } from "#tests/support/a-filing.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { aReader, leadsTo } from "#tests/support/a-reader.ts";
import { openOffice } from "#tests/support/an-office.ts";

const SWITCHES = [
  ["elder", "view"],
  ["standard", "view"],
  ["en", "language"],
  ["zh", "language"],
] as const;

beforeAll(openOffice);

async function beganReport() {
  const reader = aReader();
  await reader.ask(begin, { path: "/file/report", params: { kind: "report" }, form: { go: "on" } });
  const at = (name: string) => ({
    path: `/file/report/${name}`,
    params: { kind: "report", step: name },
  });
  return {
    reader,
    see: (name: string) => reader.ask(step.loader, at(name)),
    press: (name: string, form: Readonly<Record<string, string>>) =>
      reader.ask(step.action, { ...at(name), form }),
  };
}

async function filedBy() {
  const [matter] = await mattersOf(await file({ kind: "report" }));
  const { id: matterId = "", submissionId = "" } = matter ?? {};
  const reader = aReader();
  reader.cookies.set("reporter", await beginSession({ submissionId }));
  return { reader, matterId };
}

describe.each(SWITCHES)("the switch to %s", (value, cookie) => {
  test("keeps what was typed on a step, half a date and all, and comes back to it", async () => {
    const { reader, see, press } = await beganReport();
    const typed = { story: "颗粒结块，有霉味。", happenedOn: "上个月的一天" };
    const answer = await press("facts", { ...typed, reading: value });

    expect(leadsTo(answer)).toBe("/file/report/facts");
    expect(reader.cookies.get(cookie)).toBe(value);
    expect(await see("facts")).toMatchObject({ answers: typed, problems: [], keepsTyped: true });
  });

  test("keeps the errors that stood there", async () => {
    const { see, press } = await beganReport();
    await press("product", { productName: "" });
    const before = await see("product");
    await press("product", { productName: "清风止咳颗粒", reading: value });
    expect(before).toMatchObject({ problems: [{}, {}] });
    expect(await see("product")).toMatchObject({ problems: [{ question: "productType" }] });
  });

  test("keeps the files that were chosen", async () => {
    const { reader, see } = await beganReport();
    const form = new FormData();
    form.set("reading", value);
    form.set("evidence", new File([Buffer.from("%PDF-1.4\n%%EOF")], "小票.pdf"));
    const asked = { path: "/file/report/files", params: { kind: "report", step: "files" }, form };
    expect(leadsTo(await reader.ask(step.action, asked))).toBe("/file/report/files");
    expect(reader.cookies.get(cookie)).toBe(value);
    expect(await see("files")).toMatchObject({ files: [{ name: "小票.pdf" }] });
  });

  test("keeps a supplement, unsent", async () => {
    const { reader, matterId } = await filedBy();
    const asked = { path: `/progress/supplement/${matterId}`, params: { matterId } };
    const form = new FormData();
    const fields = { ...aFormKey(), text: "夜里又来了一车。", reading: value };
    for (const [name, text] of Object.entries(fields)) form.set(name, text);

    expect(leadsTo(await reader.ask(supplement.action, { ...asked, form }))).toBe(asked.path);
    expect(reader.cookies.get(cookie)).toBe(value);
    expect(await reader.ask(supplement.loader, asked)).toMatchObject({
      text: "夜里又来了一车。",
      remark: null,
      before: [],
    });
  });

  test("keeps the names of those to be kept away, and keeps nobody away yet", async () => {
    const { reader } = await filedBy();
    const asked = { path: "/progress/keep-away" };
    const form = { ...aFormKey(), keepOfficials: "罗洪明，稽查科", reading: value };

    expect(leadsTo(await reader.ask(keepAway.action, { ...asked, form }))).toBe(asked.path);
    expect(reader.cookies.get(cookie)).toBe(value);
    expect(await reader.ask(keepAway.loader, asked)).toMatchObject({
      typed: { keepOfficials: "罗洪明，稽查科", refused: null },
      kept: { officials: 0 },
    });
  });
});

test("a switch nobody knows is none: the step goes on", async () => {
  const { reader, press } = await beganReport();
  const form = { productType: "drug", productName: "清风止咳颗粒", reading: "latin; Path=/" };
  expect(leadsTo(await press("product", form))).toBe("/file/report/seller");
  expect([...reader.cookies.keys()]).toEqual(["draft-report"]);
});
