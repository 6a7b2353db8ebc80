import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as office from "#tests/e2e/walk/office.ts";
import * as reporter from "#tests/e2e/walk/reporter.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";

const PATIENCE = 240_000;
/** More than anything on a desk page that takes the focus. */
const MOST_STEPS = 150;

let app: App;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test("from the queue to what is done without a mouse, JavaScript off", {
  timeout: PATIENCE,
}, async () => {
  const citizen = await opened(375);
  await reporter.fileComplaint(citizen.page);
  const number = await reporter.matterNumber(citizen.page);
  await citizen.leave();

  const { page, leave } = await opened(1366);
  await office.signIn(page, "shouli");
  await page.goto("/desk?queue=incoming");
  await page.keyboard.press("Tab");
  expect(await page.locator(":focus").innerText()).toBe("跳到正文");

  await follow(page, page.locator(`main table a:has-text("${number}")`));
  const form = page.locator('form[action$="/acceptance"]');
  if (!(await form.isVisible())) {
    await tabTo(page, page.locator("details", { has: form }).locator("summary").first());
    await page.keyboard.press("Enter");
  }
  await follow(page, form.locator("button").last());
  await reporter.expectText(page, "已受理，调解中");
  await leave();
});

test("Enter in a field does what the main button says, not what a quiet one before it does, JavaScript off", {
  timeout: PATIENCE,
}, async () => {
  const citizen = await opened(375);
  await reporter.fileReport(citizen.page);
  const number = await reporter.matterNumber(citizen.page);
  await citizen.leave();

  const { page, leave } = await opened(1366);
  await office.signIn(page, "shouli");
  await office.openMatter(page, number);
  await page.goto(`${new URL(page.url()).pathname}/referral`);
  await page.locator('[name="reason"]').fill("药品批发企业由省局监管");
  await page.locator('[name="to"]').fill("省药品监督管理局");
  await Promise.all([page.waitForEvent("domcontentloaded"), page.keyboard.press("Enter")]);
  await reporter.expectText(page, "已办理");
  await leave();
});

const opened = async (width: number) => {
  const person = await browser.reader({
    origin: app.origin,
    javaScript: false,
    language: "zh",
    width,
  });
  person.page.setDefaultTimeout(60_000);
  return person;
};

/** Steps on until this has the focus; whatever had it on the way could be seen to have it. */
async function tabTo(page: Page, wanted: Locator) {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").evaluate(isMarked)).toBe(true);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error("the keyboard does not lead there");
}

const isMarked = (focused: Element): boolean => getComputedStyle(focused).outlineStyle !== "none";

async function follow(page: Page, wanted: Locator) {
  await tabTo(page, wanted);
  await Promise.all([page.waitForEvent("domcontentloaded"), page.keyboard.press("Enter")]);
}
