import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf, overflowOf } from "#tests/e2e/walk/barriers.ts";
import { signIn } from "#tests/e2e/walk/office.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";

const PATIENCE = 120_000;

const PUBLIC = ["/", "/file/complaint", "/progress", "/protection", "/law", "/law/calculator"];
const DESK: readonly (readonly [string, string])[] = [
  ["shouli", "/desk"],
  ["shouli", "/desk/keys"],
  ["fuze", "/desk/views"],
  ["chengban", "/desk/export?queue=open"],
  ["fuze", "/desk/exports"],
  ["shouli", "/desk/news"],
  ["shouli", "/desk/account"],
  ["pingshen1", "/committee"],
  ["caiwu", "/finance"],
  ["jijian", "/audit"],
  ["guanli", "/admin"],
  ["anquan", "/security"],
  ["anquan", "/security/offices"],
  ["fuze", "/desk/leave"],
  ["shouli", "/desk/phrases"],
  ["shouli", "/desk/registration"],
  ["shouli", "/desk/registration/complaint"],
  ["shouli", "/desk/registration/report"],
  ["shouli", "/desk/assign"],
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
