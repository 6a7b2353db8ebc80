import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as office from "#tests/e2e/walk/office.ts";
import * as reporter from "#tests/e2e/walk/reporter.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";

const PATIENCE = 240_000;
/** Two complaints of the story. */
const RECEIVED = "/desk?queue=incoming&kind=complaint";

let app: App;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let numbers: readonly string[];

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ env: { SEED_STORY: "1" } }), openBrowser()]);
  const { page, leave } = await opened(false);
  await office.signIn(page, "shouli");
  await page.goto(RECEIVED);
  numbers = await page.locator("main tbody a").allInnerTexts();
  await leave();
}, PATIENCE);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

describe("at a keyboard", { timeout: PATIENCE }, () => {
  test("j and k go along a list, Enter opens a row, u goes back to it, narrowed as it was", async () => {
    const { page, leave } = await atList();
    const [first, second, ...more] = numbers;
    expect(more).toEqual([]);
    await page.keyboard.press("j");
    expect(await focused(page)).toBe(first);
    expect(await page.locator(":focus").evaluate(isMarked)).toBe(true);
    await page.keyboard.press("j");
    expect(await focused(page)).toBe(second);
    await page.keyboard.press("j");
    expect(await focused(page)).toBe(second);
    await page.keyboard.press("k");
    expect(await focused(page)).toBe(first);
    await page.keyboard.press("j");
    await goneBy(page, "Enter");
    expect(await page.locator("h1").innerText()).toContain(second);
    await goneBy(page, "u");
    expect(page.url()).toBe(`${app.origin}${RECEIVED}#${second}`);
    expect(await focused(page)).toBe(second);
    await page.keyboard.press("k");
    expect(await focused(page)).toBe(first);
    await leave();
  });

  test("a letter opens the form of an action and sends nothing; the sheet names it", async () => {
    const { page, leave } = await atMatter();
    const act = page.locator("details#refusal");
    await page.keyboard.press("?");
    const sheet = page.locator("dialog[open]");
    expect(await sheet.innerText()).toMatch(/b\s+不予受理/);
    await page.keyboard.press("b");
    expect(await act.getAttribute("open")).toBeNull();
    await page.keyboard.press("Escape");
    expect(await sheet.count()).toBe(0);
    const address = page.url();
    await page.keyboard.press("b");
    expect(await act.getAttribute("open")).not.toBeNull();
    expect(await act.evaluate((box) => box.contains(document.activeElement))).toBe(true);
    expect(page.url()).toBe(address);
    await page.goto(RECEIVED);
    expect(await page.locator("main tbody a").allInnerTexts()).toEqual(numbers);
    await leave();
  });

  test("nothing is heard in a field, with a modifier, or while a word is composed", async () => {
    const { page, leave } = await atMatter();
    const address = page.url();
    await page.locator("details#refusal summary").first().click();
    const typed = page.locator('details#refusal [name="explanation"]');
    await typed.focus();
    await page.keyboard.type("ju?/k");
    expect(await typed.inputValue()).toBe("ju?/k");
    await page.locator('header [name="q"]').focus();
    await page.keyboard.type("u?j");
    expect(await page.locator('header [name="q"]').inputValue()).toBe("u?j");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    expect(page.url()).toBe(address);

    await page.goto(RECEIVED);
    await page.locator('html[data-keys="heard"]').waitFor();
    await page.locator("details.narrow").evaluate((box: HTMLDetailsElement) => {
      box.open = true;
    });
    await page.locator("select#kind").focus();
    await page.keyboard.press("j");
    expect(await page.locator("select#kind").evaluate(isFocused)).toBe(true);
    await page.locator("h1").click();
    for (const stroke of ["Alt+j", "Meta+j"]) await page.keyboard.press(stroke);
    for (const more of [{ ctrlKey: true }, { isComposing: true }, { defaultPrevented: true }])
      await page.evaluate(strike, { key: "j", ...more });
    expect(await focused(page)).toBe("");
    await page.evaluate(strike, { key: "j" });
    expect(await focused(page)).toBe(numbers[0]);
    await leave();
  });

  test("whoever turns the keys off has none, on any page, until they turn them on again", async () => {
    const { page, leave } = await atList();
    await page.keyboard.press("?");
    await page.locator("dialog[open]").getByLabel("使用快捷键").uncheck();
    await page.keyboard.press("Escape");
    const silent = async () => {
      for (const stroke of ["j", "/", "?"]) await page.keyboard.press(stroke);
      expect(await focused(page)).toBe("");
      expect(await page.locator("dialog[open]").count()).toBe(0);
      expect(await page.locator("header kbd").isVisible()).toBe(false);
    };
    await silent();
    await page.reload();
    await page.locator('html[data-keys="off"]').waitFor();
    await silent();
    await page.goto("/desk/keys");
    await page.locator("main").getByLabel("使用快捷键").check();
    await page.goto(RECEIVED);
    await page.locator('html[data-keys="heard"]').waitFor();
    await page.keyboard.press("j");
    expect(await focused(page)).toBe(numbers[0]);
    await leave();
  });

  test("without JavaScript the sheet is a page, and says so; a link leads past the menu to the first row", async () => {
    const { page, leave } = await opened(false);
    await office.signIn(page, "shouli");
    await page.goto("/desk/keys");
    await reporter.expectText(page, "这个浏览器没有运行脚本");
    expect(await page.getByLabel("使用快捷键").isVisible()).toBe(false);
    await page.goto(RECEIVED);
    for (const _ of ["跳到正文", "跳到列表第一行"]) await page.keyboard.press("Tab");
    expect(await page.locator(":focus").innerText()).toBe("跳到列表第一行");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe(numbers[0]);
    await leave();
  });
});

const opened = async (javaScript: boolean, width = 1366) => {
  const person = await browser.reader({ origin: app.origin, javaScript, language: "zh", width });
  person.page.setDefaultTimeout(60_000);
  return person;
};

async function atList() {
  const reader = await opened(true);
  await office.signIn(reader.page, "shouli");
  await reader.page.goto(RECEIVED);
  await reader.page.locator('html[data-keys="heard"]').waitFor();
  return reader;
}

async function atMatter() {
  const reader = await atList();
  await office.openMatter(reader.page, numbers[0] ?? "");
  await reader.page.locator('html[data-keys="heard"]').waitFor();
  return reader;
}

/** What the link that has the focus says; nothing where no link has it. */
const focused = (page: Page) =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLAnchorElement ? document.activeElement.innerText : "",
  );

const isFocused = (element: Element): boolean => element === document.activeElement;
const isMarked = (element: Element): boolean => getComputedStyle(element).outlineStyle !== "none";

async function goneBy(page: Page, stroke: string) {
  await Promise.all([page.waitForEvent("domcontentloaded"), page.keyboard.press(stroke)]);
  await page.locator('html[data-keys="heard"]').waitFor();
}

type Stroke = KeyboardEventInit & { readonly key: string; readonly defaultPrevented?: boolean };

/** A stroke as no keyboard of the browser can make it. */
function strike({ defaultPrevented = false, ...stroke }: Stroke) {
  const event = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...stroke });
  if (defaultPrevented) event.preventDefault();
  document.body.dispatchEvent(event);
}
