import { afterAll, beforeAll, expect, test } from "vitest";
import * as office from "#tests/e2e/walk/office.ts";
import { press } from "#tests/e2e/walk/press.ts";
import { expectText } from "#tests/e2e/walk/reporter.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";

let app: App;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** As this officer on the page of the story's case, by way of the register. */
async function atCase(name: string) {
  const how = { origin: app.origin, javaScript: false, language: "zh", width: 1366 } as const;
  const reader = await browser.reader(how);
  await office.signIn(reader.page, name);
  await reader.page.goto("/desk/cases");
  await reader.page.fill('[name="text"]', "示例");
  await press(reader.page, 'main button:has-text("查找")');
  await press(reader.page, "main table a");
  await reader.page.waitForURL("**/desk/cases/*");
  return reader;
}
const toReport = 'main table a[href*="/desk/matters/"]';
const day = () => new Date().toISOString().slice(0, 10);

test("a case is collected and changed by two, JavaScript off", { timeout: 240_000 }, async () => {
  const handler = await atCase("chengban");
  await expectText(handler.page, "还没有登记入库");
  await press(handler.page, toReport);
  await office.perform(handler.page, "collection", {
    cameIn: "286400",
    cameOn: day(),
    voucher: "缴款凭证31号",
  });

  const head = await atCase("fuze");
  await expectText(head.page, "等待另一人核对确认");
  await press(head.page, toReport);
  await office.perform(head.page, "case-confirmation", { caseAnswer: ["caseConfirmed"] });
  await head.page.goto("/desk/cases");
  await press(head.page, "main table a");
  await expectText(head.page, "入库286,400.00元，凭缴款凭证31号");

  await handler.page.reload();
  await office.perform(handler.page, "case-alteration", {
    alteredIn: ["alteredByReview"],
    alteredBy: "云溪区人民政府",
    alteredPaper: "云政复决〔示例〕5号",
    alteredOn: day(),
    fines: "400000",
    gains: "286400",
    goods: "0",
    alteredNote: "罚款变更为40万元",
  });
  await press(head.page, toReport);
  await expectText(head.page, "云政复决〔示例〕5号");
  await office.perform(head.page, "case-confirmation", { caseAnswer: ["caseConfirmed"] });
  await press(head.page, 'main a:has-text("查看全案")');
  await expectText(head.page, "行政复议变更");
  await expectText(head.page, "686,400.00元");
  expect(new URL(head.page.url()).pathname).toMatch(/^\/desk\/cases\//);
});

test("finance and the auditor read the same register", { timeout: 120_000 }, async () => {
  for (const name of ["caiwu", "jijian"]) {
    const reader = await atCase(name);
    await expectText(reader.page, "罚没款合计");
    const file = await reader.page.request.get(`${app.origin}/desk/cases.csv?year=&text=`);
    expect(file.headers()["content-type"]).toContain("text/csv");
    expect(await file.text()).toContain("云市监罚〔示例〕17号");
    await reader.leave();
  }
});
