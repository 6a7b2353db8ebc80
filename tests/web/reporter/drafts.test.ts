import "#tests/support/own-keys.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { loader as home } from "#app/routes/public/home/home.tsx";
import { loader as before, action as begin } from "#app/routes/reporter/filing/before-filing.tsx";
import { loader as check, action as submit } from "#app/routes/reporter/filing/check-answers.tsx";
import { loader as step, action as takeStep } from "#app/routes/reporter/filing/filing-step.tsx";
import { loader as receipt } from "#app/routes/reporter/filing/receipt.tsx";
import { action as throwAway } from "#app/routes/reporter/filing/throw-away.tsx";
import { forgetDraft } from "#app/shell/intake/draft.server.ts";
import { aReader, leadsTo } from "#tests/support/a-reader.ts";
import { openOffice } from "#tests/support/an-office.ts";

type Reader = ReturnType<typeof aReader>;
type Kind = "complaint" | "report";

const PRODUCT = { productType: "drug", productName: "清风止咳颗粒" };
const REPORT = {
  product: PRODUCT,
  seller: { place: "store", respondent: "康宁药房" },
  facts: { ongoing: "yes", story: "颗粒结块，有霉味。" },
  you: { stance: "anonymous", insider: "no", wantsReward: "no" },
};

const beginning = (reader: Reader, kind: Kind) =>
  reader.ask(begin, { path: `/file/${kind}`, params: { kind }, form: { go: "on" } });

const sending = (
  reader: Reader,
  kind: Kind,
  name: string,
  form: Readonly<Record<string, string>>,
) => reader.ask(takeStep, { path: `/file/${kind}/${name}`, params: { kind, step: name }, form });

const seeing = (reader: Reader, kind: Kind, name: string) =>
  reader.ask(step, { path: `/file/${kind}/${name}`, params: { kind, step: name } });

const pressing = (reader: Reader, form: Readonly<Record<string, string>> = { truthful: "yes" }) =>
  reader.ask(submit, { path: "/file/report/check", params: { kind: "report" }, form });

async function fillReport(reader: Reader) {
  await beginning(reader, "report");
  for (const [name, form] of Object.entries(REPORT)) await sending(reader, "report", name, form);
}

/** Come from the check page to change something. */
const changing = (
  reader: Reader,
  name: keyof typeof REPORT,
  form: Readonly<Record<string, string>>,
) =>
  reader.ask(takeStep, {
    path: `/file/report/${name}?from=check`,
    params: { kind: "report", step: name },
    form,
  });

/** As the job does after 24 hours. */
const expire = async (reader: Reader, kind: Kind) =>
  forgetDraft(reader.cookies.get(`draft-${kind}`) ?? "");

beforeAll(openOffice);

describe("who changes one answer from the check page", () => {
  test("is back there with one press, and so is who changes nothing", async () => {
    const reader = aReader();
    await fillReport(reader);
    const changed = await changing(reader, "product", { ...PRODUCT, productName: "清风颗粒" });
    expect(leadsTo(changed)).toBe("/file/report/check");
    const back = await changing(reader, "facts", { ...REPORT.facts, press: "back" });
    expect(leadsTo(back)).toBe("/file/report/check");
  });

  test("stays on the page while something is wrong, and is back afterwards", async () => {
    const reader = aReader();
    await fillReport(reader);
    const wrong = await changing(reader, "product", { ...PRODUCT, productName: "" });
    expect(leadsTo(wrong)).toBe("/file/report/product?from=check");
    expect(leadsTo(await changing(reader, "product", PRODUCT))).toBe("/file/report/check");
  });
});

describe("a draft of each kind", () => {
  test("stays when the other kind is begun, and the home page knows both", async () => {
    const reader = aReader();
    await beginning(reader, "complaint");
    await sending(reader, "complaint", "product", PRODUCT);
    await beginning(reader, "report");

    expect(await seeing(reader, "complaint", "product")).toMatchObject({ answers: PRODUCT });
    expect(await reader.ask(home, { path: "/" })).toMatchObject({ begun: ["complaint", "report"] });
  });

  test("can be thrown away alone", async () => {
    const reader = aReader();
    await beginning(reader, "complaint");
    await beginning(reader, "report");
    const params = { kind: "report" };
    await reader.ask(throwAway, { path: "/file/report/throw-away", params, form: { go: "on" } });

    expect(await reader.ask(home, { path: "/" })).toMatchObject({ begun: ["complaint"] });
    expect(leadsTo(await seeing(reader, "report", "product"))).toBe("/file/report?lost=draft");
  });

  test("is kept for a day by the browser, too, and a day from the last step", async () => {
    const reader = aReader();
    await beginning(reader, "report");
    expect(reader.given()).toEqual([expect.stringContaining("Max-Age=86400")]);
    await sending(reader, "report", "product", PRODUCT);
    expect(reader.given()).toEqual([expect.stringContaining("Max-Age=86400")]);
  });
});

describe("a step that is not complete", () => {
  test("is answered with a redirect, and the page it leads to says what is missing", async () => {
    const reader = aReader();
    await beginning(reader, "report");
    const sent = await sending(reader, "report", "product", { productName: "清风止咳颗粒" });
    expect(leadsTo(sent)).toBe("/file/report/product");
    expect(await seeing(reader, "report", "product")).toMatchObject({
      answers: { productName: "清风止咳颗粒" },
      problems: [{ question: "productType", fault: "missing" }],
    });
  });

  test("says nothing before it was sent, and nothing more once it is complete", async () => {
    const reader = aReader();
    await beginning(reader, "report");
    expect(await seeing(reader, "report", "product")).toMatchObject({ problems: [] });
    await sending(reader, "report", "product", { productName: "" });
    expect(leadsTo(await sending(reader, "report", "product", PRODUCT))).toBe(
      "/file/report/seller",
    );
    expect(await seeing(reader, "report", "product")).toMatchObject({ problems: [] });
  });

  test("keeps a story that is too long, and says so", async () => {
    const reader = aReader();
    const story = "长".repeat(20_001);
    await beginning(reader, "report");
    await sending(reader, "report", "facts", { ongoing: "yes", story });
    expect(await seeing(reader, "report", "facts")).toMatchObject({
      answers: { story },
      problems: [{ question: "story", fault: "too-long" }],
    });
    await sending(reader, "report", "facts", { ongoing: "yes", story: story.slice(1) });
    expect(await seeing(reader, "report", "facts")).toMatchObject({ problems: [] });
  });

  test("the check page without the tick leads back to itself", async () => {
    const reader = aReader();
    await fillReport(reader);
    expect(leadsTo(await pressing(reader, {}))).toBe("/file/report/check");
    const params = { kind: "report" };
    expect(await reader.ask(check, { path: "/file/report/check", params })).toMatchObject({
      truthfulMissing: true,
    });
  });
});

describe("the way back", () => {
  test("keeps what was typed on the page, whatever is wrong with it, and says nothing of it", async () => {
    const reader = aReader();
    await beginning(reader, "report");
    await sending(reader, "report", "product", PRODUCT);
    const typed = { place: "store", respondent: "", respondentAddress: "东街一号" };
    const back = await sending(reader, "report", "seller", { ...typed, press: "back" });
    expect(leadsTo(back)).toBe("/file/report/product");
    expect(await seeing(reader, "report", "seller")).toMatchObject({
      answers: typed,
      problems: [],
    });
  });

  test("leads from the first page to what stands before it, where the draft is found again", async () => {
    const reader = aReader();
    await beginning(reader, "report");
    const back = await sending(reader, "report", "product", { productName: "清", press: "back" });
    expect(leadsTo(back)).toBe("/file/report");
    const params = { kind: "report" };
    expect(await reader.ask(before, { path: "/file/report", params })).toMatchObject({
      resumable: true,
    });
  });

  test("keeps files that were chosen; one that is refused is told first", async () => {
    const reader = aReader();
    await fillReport(reader);
    const at = { path: "/file/report/files", params: { kind: "report", step: "files" } };
    const sendingFile = async (name: string, content: string) => {
      const form = new FormData();
      form.set("press", "back");
      form.set("evidence", new File([Buffer.from(content)], name));
      return leadsTo(await reader.ask(takeStep, { ...at, form }));
    };
    expect(await sendingFile("小票.pdf", "%PDF-1.4\n%%EOF")).toBe("/file/report/you");
    expect(await sendingFile("小票.exe", "MZ")).toBe("/file/report/files");
    expect(await reader.ask(step, at)).toMatchObject({ files: [{ name: "小票.pdf" }] });
  });
});

describe("a draft that is gone", () => {
  test("at the last press: the reporter is told that nothing was sent", async () => {
    const reader = aReader();
    await fillReport(reader);
    await expire(reader, "report");
    const to = leadsTo(await pressing(reader));
    expect(to).toBe("/file/report?lost=unsent");
    const params = { kind: "report" };
    expect(await reader.ask(before, { path: to ?? "", params })).toMatchObject({ lost: "unsent" });
  });

  test("at a step: what the step carried begins a new one, which says so", async () => {
    const reader = aReader();
    await fillReport(reader);
    await expire(reader, "report");
    expect(leadsTo(await sending(reader, "report", "facts", REPORT.facts))).toBe(
      "/file/report/product",
    );
    expect(await seeing(reader, "report", "product")).toMatchObject({ begunAnew: true });
    await sending(reader, "report", "product", PRODUCT);
    expect(await seeing(reader, "report", "facts")).toMatchObject({
      begunAnew: false,
      answers: REPORT.facts,
    });
  });

  test("at a step of a browser that has forgotten its key as well", async () => {
    const reader = aReader();
    expect(leadsTo(await sending(reader, "report", "product", PRODUCT))).toBe(
      "/file/report/seller",
    );
    expect(await seeing(reader, "report", "seller")).toMatchObject({ begunAnew: true });
  });
});

describe("a draft that was filed", () => {
  test("shows its receipt, by a key that goes with the window", async () => {
    const reader = aReader();
    await fillReport(reader);
    expect(leadsTo(await pressing(reader))).toBe("/receipt");
    expect(reader.given().join()).not.toMatch(/receipt-report=[^;]+[^,]*Max-Age/);
    expect(await reader.ask(receipt, { path: "/receipt" })).toMatchObject({
      receipt: { kind: "report", secret: expect.stringMatching(/^[0-9A-Z]{4}-/) },
    });
    expect(await reader.ask(home, { path: "/" })).toMatchObject({ begun: [] });
  });

  test("pressed again, or one step Back, leads to the receipt and begins nothing", async () => {
    const reader = aReader();
    await fillReport(reader);
    await pressing(reader);
    expect(leadsTo(await pressing(reader))).toBe("/receipt");
    expect(leadsTo(await sending(reader, "report", "facts", REPORT.facts))).toBe("/receipt");
    expect(leadsTo(await seeing(reader, "report", "facts"))).toBe("/receipt");
  });

  test("is not lost when the next one is begun", async () => {
    const reader = aReader();
    await fillReport(reader);
    await pressing(reader);
    const params = { kind: "report" };
    expect(await reader.ask(before, { path: "/file/report", params })).toMatchObject({
      receiptWaits: true,
      resumable: false,
    });
    await beginning(reader, "report");
    expect(await reader.ask(receipt, { path: "/receipt" })).toMatchObject({
      receipt: { kind: "report" },
    });
  });
});
