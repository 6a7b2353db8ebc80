import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signIn } from "#tests/e2e/walk/office.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";

const PATIENCE = 120_000;

const PUBLIC = ["/", "/file/complaint", "/progress", "/protection", "/law", "/law/calculator"];
const DESK: readonly (readonly [string, string])[] = [
  ["shouli", "/desk"],
  ["shouli", "/desk/news"],
  ["shouli", "/desk/account"],
  ["pingshen1", "/committee"],
  ["caiwu", "/finance"],
  ["jijian", "/audit"],
  ["guanli", "/admin"],
  ["anquan", "/security"],
  ["anquan", "/security/offices"],
  ["fuze", "/desk/leave"],
];

let app: App;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
}, PATIENCE);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** What axe finds against WCAG 2.2 AA. It is run by the test's own hand, not by a script of the page. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axe.source });
  return page.evaluate(async () => {
    const inPage: {
      run(options: unknown): Promise<{ violations: { id: string; help: string }[] }>;
    } = Reflect.get(window, "axe");
    const { violations } = await inPage.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.map(({ id, help }) => `${id}: ${help}`);
  });
}

/** A page that has to be dragged sideways on a phone hides half of itself. */
const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe.each([["zh"], ["en"]] as const)("in %s", { timeout: PATIENCE }, (language) => {
  test.each(PUBLIC)("%s has no barrier and fits a phone", async (path) => {
    const { page } = await browser.reader({
      origin: app.origin,
      language,
      width: 375,
      bypassCSP: true,
    });
    await page.goto(path);
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

describe("at the desk", { timeout: PATIENCE }, () => {
  test.each(DESK)("%s finds no barrier on %s", async (name, path) => {
    const { page } = await browser.reader({
      origin: app.origin,
      language: "zh",
      width: 1280,
      bypassCSP: true,
    });
    await signIn(page, name);
    await page.goto(path);
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});
