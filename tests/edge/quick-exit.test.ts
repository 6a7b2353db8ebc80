import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";

const WEATHER = "https://www.weather.com.cn/";

let app: App;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ env: { SEED_STORY: "0" } }), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** Somebody on a page of theirs, with one page before it. */
async function onOwnPage(javaScript: boolean) {
  const reader = await browser.reader({ origin: app.origin, javaScript });
  const { page } = reader;
  await page.goto("/help");
  await page.goto("/progress");
  return reader;
}

test.each([true, false])("the way out leads to the weather (script: %s)", async (javaScript) => {
  const { page } = await onOwnPage(javaScript);
  const leaving = page.waitForRequest(WEATHER);
  await page.click("[data-leave]");
  await leaving;
});

test("Shift three times is enough, and no way back leads to the page that was left", async () => {
  const { page } = await onOwnPage(true);
  await page.route("**/leave", (route) => route.fulfill({ contentType: "text/html", body: "sun" }));
  for (const _ of [1, 2, 3]) await page.keyboard.press("Shift");
  await page.waitForURL("**/leave");
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe("/help");
});

test("Shift in the middle of typing is not", async () => {
  const { page } = await onOwnPage(true);
  await page.click('[name="number"]');
  for (const letter of ["A", "B", "C", "D"]) await page.keyboard.press(`Shift+${letter}`);
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  expect(new URL(page.url()).pathname).toBe("/progress");
});

test("the way out stays in sight at the foot of a long page", async () => {
  const { page } = await onOwnPage(false);
  await page.goto("/file/report");
  await page.locator("footer").scrollIntoViewIfNeeded();
  const box = await page.locator("[data-leave]").boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(100);
});
