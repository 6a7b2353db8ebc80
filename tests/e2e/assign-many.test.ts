import { afterAll, beforeAll, expect, test } from "vitest";
import { overflowOf } from "#tests/e2e/walk/barriers.ts";
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

const opened = (javaScript: boolean, width: number) =>
  browser.reader({ origin: app.origin, javaScript, language: "zh", width });

test("several matters go to their units in one press, JavaScript off; one that somebody was quicker with is named", {
  timeout: PATIENCE,
}, async () => {
  for (const _ of [1, 2, 3]) {
    const citizen = await opened(false, 375);
    await reporter.fileReport(citizen.page);
    await citizen.leave();
  }
  const { page, leave } = await opened(false, 1366);
  await office.signIn(page, "shouli");
  await press(page, 'nav a:has-text("成批分送")');
  await page.setViewportSize({ width: 375, height: 800 });
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1366, height: 768 });
  await press(page, 'main button:has-text("全部分送")');
  await reporter.expectText(page, "请至少给一件选好科室");

  const choices = page.locator("main select");
  const waiting = await choices.count();
  expect(waiting).toBeGreaterThanOrEqual(3);
  const numbers = await page.locator("main tbody th .num").allInnerTexts();
  for (const nth of [0, 1, 2]) await choices.nth(nth).selectOption({ index: 1 });

  // Meanwhile a colleague sends the first one on.
  const colleague = await opened(false, 1366);
  await office.signIn(colleague.page, "shouli");
  await colleague.page.goto("/desk/assign");
  await colleague.page.locator("main select").first().selectOption({ index: 1 });
  await press(colleague.page, 'main button:has-text("全部分送")');
  await reporter.expectText(colleague.page, "已分送1件");
  await colleague.leave();

  await page.fill('[name="reason"]', "集中分送");
  await press(page, 'main button:has-text("全部分送")');
  await reporter.expectText(page, "已分送2件");
  await reporter.expectText(page, `${numbers[0]}：`);
  expect(await page.inputValue('[name="reason"]')).toBe("集中分送");
  expect(await page.locator("main select").count()).toBe(waiting - 3);

  await page.goto("/desk?queue=open");
  await press(page, `main table a:has-text("${numbers[1]}")`);
  await reporter.expectText(page, "集中分送");
  await leave();
});
