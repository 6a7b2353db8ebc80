import { afterAll, beforeAll, expect, test } from "vitest";
import * as office from "#tests/e2e/walk/office.ts";
import { press } from "#tests/e2e/walk/press.ts";
import * as reporter from "#tests/e2e/walk/reporter.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";

const PATIENCE = 240_000;

let app: App;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const opened = (javaScript: boolean, width = 1366) =>
  browser.reader({ origin: app.origin, javaScript, language: "zh", width });

test("a matter is found by its number, a piece of a name and a telephone, JavaScript off", {
  timeout: PATIENCE,
}, async () => {
  const citizen = await opened(false, 375);
  await reporter.fileComplaint(citizen.page);
  const number = await reporter.matterNumber(citizen.page);
  await citizen.leave();

  const { page, leave } = await opened(false);
  await office.signIn(page, "shouli");
  const find = async (words: string) => {
    await page.fill('header [name="q"]', words);
    await press(page, 'header button:has-text("查找")');
    expect(new URL(page.url()).pathname).toBe("/desk/search");
    expect(await page.inputValue('header [name="q"]')).toBe(words);
  };
  await find(number);
  await reporter.expectText(page, "符合之处");
  expect(await page.locator("main tbody tr").count()).toBe(1);
  await find("没有这样的事项");
  await reporter.expectText(page, "没有找到符合“没有这样的事项”的事项");
  await reporter.expectText(page, "可以这样再找");
  await find("a");
  await reporter.expectText(page, "请写得具体一些");
  await find(number.slice(-4));
  await press(page, `main table a:has-text("${number}")`);
  await page.waitForURL("**/desk/matters/*");
  expect(await page.inputValue('header [name="q"]')).toBe("");
  await leave();
});

test("the key / leads to the box, but not out of a field", { timeout: PATIENCE }, async () => {
  const { page, leave } = await opened(true);
  await office.signIn(page, "shouli");
  const box = page.locator('header [name="q"]');
  await page.locator(`html[data-keys="heard"]`).waitFor();
  await page.keyboard.press("/");
  expect(await box.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type("a/b");
  expect(await box.inputValue()).toBe("a/b");
  await leave();
});

test("whoever keeps the house has no box, and no such page", { timeout: PATIENCE }, async () => {
  const { page, leave } = await browser.reader({
    origin: app.origin,
    javaScript: false,
    language: "zh",
    mayRefuse: (path) => path.startsWith("/desk/search"),
  });
  await office.signIn(page, "jijian");
  expect(await page.locator('header [name="q"]').count()).toBe(0);
  expect((await page.goto("/desk/search?q=药"))?.status()).toBe(403);
  await leave();
});
