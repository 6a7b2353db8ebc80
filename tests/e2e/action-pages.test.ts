import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ACTIONS, type Action } from "#app/domain/matter/action.ts";
import { faultsOf, overflowOf } from "#tests/e2e/walk/barriers.ts";
import { signIn } from "#tests/e2e/walk/office.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";

const PATIENCE = 600_000;
const PHONE = 375;
const DESK = 1366;
/** Whoever works on matters, in the story. */
const OFFICERS = [
  "shouli",
  "chengban",
  "shichang",
  "fuze",
  "shifuze",
  "duban",
  "lingdao",
  "juzhang",
];
/** A folder for pictures of every page, for whoever wants to look at them: `PICTURES=folder npx vitest run …`. */
const PICTURES = process.env["PICTURES"];

let app: App;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  if (PICTURES) mkdirSync(PICTURES, { recursive: true });
  [app, browser] = await Promise.all([startApp({ env: { SEED_STORY: "1" } }), openBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** Which pages were looked at already, by whoever came first. */
const seen = new Set<Action>();

test("the page of every action has no barrier, and fits a desk and a phone", {
  timeout: PATIENCE,
}, async () => {
  const readers = await Promise.all(OFFICERS.map(atWork));
  for (const { page } of readers) await lookAtAll(page, offeredOn);
  // What has its turn nowhere in the story says why.
  for (const { page } of readers) await lookAtAll(page, async () => ACTIONS);
  expect(ACTIONS.filter((action) => !seen.has(action))).toEqual([]);
  for (const { leave } of readers) await leave();
});

type Chosen = (page: Page, matter: string) => Promise<readonly Action[]>;

async function lookAtAll(page: Page, chosen: Chosen) {
  for (const matter of await mattersOf(page)) {
    const actions = seen.size < ACTIONS.length ? await chosen(page, matter) : [];
    for (const action of actions) await lookOnce(page, matter, action);
  }
}

async function atWork(name: string) {
  const reader = await browser.reader({
    origin: app.origin,
    language: "zh",
    width: DESK,
    bypassCSP: true,
    mayRefuse: () => true,
  });
  reader.page.setDefaultTimeout(60_000);
  await signIn(reader.page, name);
  return reader;
}

/** The matters that somebody sees, those that are still open first. */
async function mattersOf(page: Page): Promise<readonly string[]> {
  const all: string[] = [];
  for (const queue of ["open", "archived"]) {
    await page.goto(`/desk?queue=${queue}`);
    all.push(...(await page.locator("main table th a").evaluateAll(pathsOf)));
  }
  return all;
}

async function offeredOn(page: Page, matter: string): Promise<readonly Action[]> {
  const html = await (await page.request.get(matter)).text();
  return ACTIONS.filter((action) => html.includes(`action="${matter}/${action}"`));
}

/** The first time that somebody may open it; what is not theirs is refused. */
async function lookOnce(page: Page, matter: string, action: Action) {
  if (seen.has(action)) return;
  const path = `${matter}/${action}`;
  if ((await page.request.get(path)).status() !== 200) return;
  seen.add(action);
  await page.goto(path);
  await look(page, action);
}

async function look(page: Page, action: Action) {
  for (const width of [DESK, PHONE]) {
    await page.setViewportSize({ width, height: 800 });
    expect([action, width, await overflowOf(page)]).toEqual([action, width, 0]);
    if (!PICTURES) continue;
    await page.screenshot({ path: join(PICTURES, `${action}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: DESK, height: 800 });
  expect([action, await faultsOf(page)]).toEqual([action, []]);
}

const pathsOf = (links: Element[]) =>
  links.map((link) => new URL(link.getAttribute("href") ?? "", document.baseURI).pathname);
