import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { press } from "#tests/e2e/walk/press.ts";
import { expectText } from "#tests/e2e/walk/reporter.ts";
import { nextCode } from "#tests/support/sign-in.ts";

const PASSWORD = "yaoshao-demo";
const TRIES = 3;

const isSigningIn = (page: Page) => new URL(page.url()).pathname.startsWith("/desk/sign-in");

export async function signIn(page: Page, name: string) {
  await page.goto("/desk/sign-in");
  await page.fill('[name="name"]', name);
  await page.fill('[name="password"]', PASSWORD);
  await press(page, 'main button:has-text("登录")');
  await page.waitForURL("**/desk/sign-in/code*");
  // On a slow machine a code may have run out, or been used elsewhere, before it is sent.
  for (let tries = 0; tries < TRIES && isSigningIn(page); tries += 1) {
    await page.fill('[name="code"]', await nextCode(new URL(page.url()).origin, name));
    await press(page, 'main button:has-text("登录")');
  }
  expect(isSigningIn(page)).toBe(false);
}

export async function signOut(page: Page) {
  await press(page, 'button:has-text("退出")');
}

/** Opens a matter from the queue, as an officer would: by its number. */
export async function openMatter(page: Page, number: string) {
  await page.goto("/desk?queue=open");
  await press(page, `main table a:has-text("${number}")`);
  await page.waitForURL("**/desk/matters/*");
}

type Filling = Readonly<Record<string, string | readonly string[]>>;

/** Opens one action on the matter's page, fills it in and presses its button. */
export async function perform(page: Page, action: string, filling: Filling = {}) {
  const form = page.locator(`form[action$="/${action}"]`);
  if (!(await form.isVisible()))
    await page.locator("details", { has: form }).locator("summary").first().click();
  for (const [name, given] of Object.entries(filling)) {
    if (typeof given === "string") await form.locator(`[name="${name}"]`).fill(given);
    else
      for (const value of given) await form.locator(`[name="${name}"][value="${value}"]`).check();
  }
  await press(page, form.locator("button").last());
}

/** Opens what waits for one's word on a matter, and says it; what follows is the queue it was in. */
export async function sayWord(page: Page, number: string, word: string, filling: Filling = {}) {
  await page.goto("/desk?queue=awaiting");
  await press(page, `main table a:has-text("${number}")`);
  await press(page, 'main a[href*="/proposals/"]');
  const form = page.locator("form", { has: page.locator(`button[value="${word}"]`) });
  for (const [name, given] of Object.entries(filling)) {
    if (typeof given === "string") await form.locator(`[name="${name}"]`).fill(given);
    else
      for (const value of given) await form.locator(`[name="${name}"][value="${value}"]`).check();
  }
  await press(page, form.locator(`button[value="${word}"]`));
  await page.waitForURL("**/desk?queue=awaiting*");
}

/** Presses a button that was on the page a moment ago, and expects to be told why not, with nothing changed. */
export async function tryOutOfTurn(page: Page, action: string, says: string) {
  const matter = new URL(page.url()).pathname;
  await page.goto(`${matter}/${action}`);
  await expectText(page, says);
  const answer = await page.request.post(`${matter}/${action}`, {
    headers: { referer: page.url() },
    form: ofAnOldTab(),
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(409);
  await page.goto(matter);
}

/** What a page carries that was opened before anything was done. */
const ofAnOldTab = () => ({ formKey: randomUUID(), version: "0" });

/** Whether somebody was drawn: whoever was not has no way to the ballot. */
export async function sitsOn(page: Page, number: string): Promise<boolean> {
  await page.goto("/committee");
  return (await page.locator(`main a:has-text("${number}")`).count()) > 0;
}

/** A member with a tie says so, confirms it on a second page, and gets no ballot any more. */
export async function declareConflict(page: Page, number: string) {
  await press(page, `main a:has-text("${number}")`);
  await press(page, 'main a:has-text("申请回避")');
  await page.fill('[name="reason"]', "被举报人的经营者是我的表兄");
  await press(page, 'main form button:has-text("下一步")');
  await expectText(page, "候补自动接替您");
  await press(page, 'main form button:has-text("确认回避")');
  await expectText(page, "已回避");
  expect(await sitsOn(page, number)).toBe(false);
}

export async function castVote(page: Page, number: string, grade: string) {
  await press(page, `main a:has-text("${number}")`);
  const ballot = page.locator("form", { has: page.locator('[name="grade"]') });
  await ballot.locator(`[name="grade"][value="${grade}"]`).check();
  await ballot.locator('[name="reason"]').fill("线索与查实的情况相符");
  await press(page, ballot.locator("button").last());
}

export async function openNextStep(page: Page, number: string) {
  await page.goto("/finance");
  await press(page, `main a:has-text("${number}")`);
  await press(page, page.locator("main .actions a").first());
}

/** The next step of one reward at finance, by whoever sits there: what its form asks, and its button. */
export async function takePayoutStep(
  page: Page,
  number: string,
  fields: Readonly<Record<string, string>>,
) {
  await openNextStep(page, number);
  for (const [name, value] of Object.entries(fields)) await page.fill(`[name="${name}"]`, value);
  await press(page, page.locator("main form button").last());
}

/** The form is gone once it is paid; the same form posted again, from an old tab, is refused in words. */
export async function tryToPayAgain(page: Page, number: string) {
  await page.goto("/finance");
  await press(page, `main a:has-text("${number}")`);
  await page.waitForURL("**/finance/*");
  expect(await page.locator('main a[href$="/payment"]').count()).toBe(0);
  const answer = await page.request.post(`${new URL(page.url()).pathname}/payment`, {
    headers: { referer: page.url() },
    form: { ...ofAnOldTab(), voucher: "PZ-2" },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(409);
  expect(await answer.text()).toContain("已经发放，凭证号PZ-1");
}
