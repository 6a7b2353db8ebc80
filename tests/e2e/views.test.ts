import { afterAll, beforeAll, expect, test } from "vitest";
import * as office from "#tests/e2e/walk/office.ts";
import { press } from "#tests/e2e/walk/press.ts";
import { expectText } from "#tests/e2e/walk/reporter.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";

const PATIENCE = 240_000;
const ABOVE = "nav.views a";

let app: App;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ env: { SEED_STORY: "1" } }), openBrowser()]);
}, PATIENCE);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test("a head saves what is asked daily, the unit opens it, and what was deleted is put back, JavaScript off", {
  timeout: PATIENCE,
}, async () => {
  const opened = () =>
    browser.reader({ origin: app.origin, javaScript: false, language: "zh", width: 1366 });
  const { page, leave } = await opened();
  await office.signIn(page, "fuze");
  await page.goto("/desk?queue=open");
  await page.locator("details.narrow summary").click();
  await page.selectOption("#kind", "report");
  await press(page, 'main button:has-text("筛选")');
  await page.fill("#view-name", "稽查科举报");
  await page.getByLabel("同科室（所）的人都能用").check();
  await press(page, 'main button:has-text("保存")');
  expect(await page.locator(`${ABOVE}[aria-current]`).innerText()).toContain("稽查科举报");

  const other = await opened();
  await office.signIn(other.page, "chengban");
  await press(other.page, `${ABOVE}:has-text("稽查科举报")`);
  expect(new URL(other.page.url()).search).toBe("?queue=open&kind=report");
  await press(other.page, `${ABOVE}:has-text("管理")`);
  await expectText(other.page, "全部在办、举报");
  expect(await other.page.locator('main button:has-text("删除")').count()).toBe(0);
  await other.leave();

  await press(page, `${ABOVE}:has-text("管理")`);
  await press(page, 'main button:has-text("删除")');
  await expectText(page, "已删除“稽查科举报”。");
  await press(page, 'main button:has-text("放回去")');
  await page.locator('main [name="name"]').fill("本科举报");
  await press(page, 'main button:has-text("改名")');
  await expectText(page, "本科举报");
  await page.goto("/desk?queue=late");
  expect(await page.locator(ABOVE).first().innerText()).toContain("本科举报");
  await leave();
});
