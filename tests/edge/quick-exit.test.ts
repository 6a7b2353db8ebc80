import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";

const WEATHER = "https://www.weather.com.cn/";

let app: App;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
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

const press = async (page: Page, key: string, times: number) => {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
};

test("Esc three times is enough, and no way back leads to the page that was left", async () => {
  const { page } = await onOwnPage(true);
  await page.route("**/leave", (route) => route.fulfill({ contentType: "text/html", body: "sun" }));
  await press(page, "Escape", 3);
  await page.waitForURL("**/leave");
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe("/help");
});

describe("what an input method is told leads nowhere", () => {
  const FIELDS = [
    ["/progress", '[name="number"]'],
    ["/progress", '[name="secret"]'],
    ["/file/report/facts", '[name="story"]'],
    ["/file/report/facts", '[name="happenedOn"]'],
  ] as const;

  test.each(FIELDS)("%s %s", async (path, field) => {
    const { page } = await onOwnPage(true);
    await page.goto("/file/report");
    await page.click("main form .button");
    await page.goto(path);
    await page.fill(field, "国药准字");
    for (const key of ["Shift", "Escape", "Control", "Meta", "CapsLock"]) await press(page, key, 6);
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await page.inputValue(field)).toBe("国药准字");
  });

  test("while syllables wait to be turned into characters, wherever the event comes from", async () => {
    const { page } = await onOwnPage(true);
    await page.evaluate(() => {
      for (let time = 0; time < 3; time += 1)
        document.body.dispatchEvent(
          new KeyboardEvent("keydown", { key: "Escape", isComposing: true, bubbles: true }),
        );
    });
    expect(new URL(page.url()).pathname).toBe("/progress");
  });

  test.each(["Shift", "Control", "Alt", "CapsLock"])("%s, outside of a field", async (key) => {
    const { page } = await onOwnPage(true);
    await press(page, key, 6);
    expect(new URL(page.url()).pathname).toBe("/progress");
  });

  test("Esc held down, or between other keys", async () => {
    const { page } = await onOwnPage(true);
    for (let time = 0; time < 5; time += 1) await page.keyboard.down("Escape");
    await page.keyboard.up("Escape");
    for (const key of ["Tab", "Escape", "ArrowDown", "Escape", "ArrowUp"])
      await press(page, key, 1);
    expect(new URL(page.url()).pathname).toBe("/progress");
  });
});

test.each([true, false])("the key is named where it is heard (script: %s)", async (javaScript) => {
  const reader = await browser.reader({ origin: app.origin, javaScript, width: 1280 });
  await reader.page.goto("/progress");
  expect(await reader.page.locator("[data-leave] .keys").isVisible()).toBe(javaScript);
});

test("the way out stays in sight at the foot of a long page", async () => {
  const { page } = await onOwnPage(false);
  await page.goto("/file/report");
  await page.locator("footer").scrollIntoViewIfNeeded();
  const box = await page.locator("[data-leave]").boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(100);
});
