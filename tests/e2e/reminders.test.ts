import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signIn } from "#tests/e2e/walk/office.ts";
import { press } from "#tests/e2e/walk/press.ts";
import { expectText } from "#tests/e2e/walk/reporter.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";

const PATIENCE = 120_000;

let app: App;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
}, PATIENCE);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const withoutScripts = (width: number) =>
  browser.reader({ origin: app.origin, language: "zh", width, javaScript: false });

describe("without JavaScript, on a phone", { timeout: PATIENCE }, () => {
  test("intake chooses the hours of its mails, and finds at the desk what they tell of", async () => {
    const { page, leave } = await withoutScripts(375);
    await signIn(page, "shouli");
    await page.goto("/desk/account");
    for (const hour of ["8", "14"]) await page.uncheck(`[name="hour"][value="${hour}"]`);
    await page.check('[name="hour"][value="9"]');
    await press(page, "#mail-hours button");
    expect(await page.locator('[name="hour"]:checked').evaluateAll(valuesOf)).toEqual(["9"]);

    await page.uncheck('[name="hour"][value="9"]');
    await press(page, "#mail-hours button");
    expect(await page.locator('[name="hour"]:checked').count()).toBe(0);

    await press(page, '#mail-hours a[href="/desk/news"]');
    const first = page.locator("main tbody a").first();
    const number = await first.innerText();
    await first.click();
    await expectText(page, number);
    await leave();
  });

  test("whoever is asked for a code is told for how long it counts, and why", async () => {
    const { page, leave } = await withoutScripts(375);
    await signIn(page, "pingshen1");
    await page.goto("/desk/account/code?for=vote&back=/committee");
    await expectText(page, "60分钟");
    await expectText(page, "评审会上逐件表决");
    await page.goto("/desk/account/code?for=nothing&back=/committee");
    await expectText(page, "请再输入一次验证码");
    await leave();
  });
});

const valuesOf = (inputs: readonly Element[]) => inputs.map((input) => input.getAttribute("value"));
