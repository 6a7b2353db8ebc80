import { afterAll, beforeAll, expect, test } from "vitest";
import * as office from "#tests/e2e/walk/office.ts";
import { press } from "#tests/e2e/walk/press.ts";
import * as reporter from "#tests/e2e/walk/reporter.ts";
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

const opened = async () => {
  const how = { origin: app.origin, javaScript: false, language: "zh", width: 1366 } as const;
  const { page } = await browser.reader({ ...how, mayRefuse: () => true });
  page.setDefaultTimeout(60_000);
  return page;
};
async function at(name: string) {
  const page = await opened();
  await office.signIn(page, name);
  await page.goto("/desk/routing");
  return page;
}

const GAPPY = "举报\t药品\t\t\t稽查科\t药品线索";
const WRONG = `${GAPPY}\n投诉\t\t\t\t食品科\t`;
/** The first cell of the first row is empty: its tab counts. */
const WHOLE = "\t药品\t\t疫苗\t稽查科\t\n举报\t\t\t\t稽查科\t\n投诉\t\t\t\t市场科\t消费争议";

test("a table is tried, entered by one, confirmed by another, and suggests", {
  timeout: 240_000,
}, async () => {
  const visitor = await opened();
  await reporter.fileComplaint(visitor);
  const number = await reporter.matterNumber(visitor);

  const intake = await at("shouli");
  await reporter.expectText(intake, "还没有生效的分送规则");
  await intake.fill('[name="rows"]', WRONG);
  await intake.fill('[name="source"]', "内设机构职责分工〔2026〕3号");
  await press(intake, 'button[value="enter"]');
  await reporter.expectText(intake, "第2行的“食品科”不是本局的科室");
  expect(await intake.inputValue('[name="rows"]')).toBe(WRONG);

  await intake.fill('[name="rows"]', GAPPY);
  await press(intake, 'button[value="try"]');
  await reporter.expectText(intake, "下面的情形没有一条符合");
  await reporter.expectText(intake, "投诉，药品，药店商店");

  await intake.fill('[name="rows"]', WHOLE);
  await press(intake, 'button[value="enter"]');
  await reporter.expectText(intake, "等待另一人核对，核对以前不起作用");
  expect(await intake.locator('form[action^="/desk/routing/"]').count()).toBe(0);

  await reporter.expectText(intake, "疫苗");
  const head = await at("fuze");
  await press(head, 'form[action^="/desk/routing/"] button');
  await reporter.expectText(head, "正在施行");

  await office.openMatter(intake, number);
  await press(intake, "#acceptance-and-assignment summary").catch(() => {});
  await reporter.expectText(intake, "按分送规则第3条，建议送市场科");
  const form = intake.locator('form[action$="/acceptance-and-assignment"]');
  expect(await form.locator('[name="unitId"]:checked').count()).toBe(1);
  expect(await form.locator('[name="reason"]').inputValue()).toBe("分送规则第3条：消费争议");
  await office.perform(intake, "acceptance-and-assignment");
  await reporter.expectText(intake, "受理并分送");
  await reporter.expectText(intake, "市场科");
});
