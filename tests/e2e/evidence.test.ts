import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf, overflowOf } from "#tests/e2e/walk/barriers.ts";
import { openMatter, signIn } from "#tests/e2e/walk/office.ts";
import { press } from "#tests/e2e/walk/press.ts";
import {
  comeBack,
  expectText,
  fileReport,
  matterNumber,
  type Receipt,
} from "#tests/e2e/walk/reporter.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { aDocument } from "#tests/support/files/a-document.ts";

const PATIENCE = 240_000;
/** A label on a packet: wide enough to be fitted into every window. */
const WIDE = { width: 1600, height: 1000, channels: 3, background: "#2f6f8f" } as const;
const DOCUMENT = aDocument({ pages: ["BT /F 40 Tf 60 700 Td (INVOICE) Tj ET", ""] });

let app: App;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let [picture, document] = ["", ""];
let [number, matter] = ["", ""];
let receipt: Receipt = { number: "", secret: "" };

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "yaoshao-seen-"));
  [picture, document] = [join(folder, "label.jpg"), join(folder, "invoice.pdf")];
  writeFileSync(picture, await sharp({ create: WIDE }).jpeg().toBuffer());
  writeFileSync(document, DOCUMENT);
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
}, PATIENCE);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test("somebody reports, with a picture and a document", { timeout: PATIENCE }, async () => {
  const { page, leave } = await browser.reader({ origin: app.origin, language: "zh" });
  receipt = await fileReport(page, [picture, document]);
  number = await matterNumber(page);
  await leave();
});

/** A picture comes after its page; so wide it is by itself, and nought wide where it cannot be shown. */
const expectPicture = (shown: Locator, width: number) =>
  expect
    .poll(
      () => shown.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)),
      { timeout: 20_000 },
    )
    .toBe(width);

/** Intake at the new report, without JavaScript. */
async function atTheMatter(width: number) {
  const officer = await browser.reader({
    origin: app.origin,
    javaScript: false,
    language: "zh",
    width,
  });
  await signIn(officer.page, "shouli");
  await openMatter(officer.page, number);
  matter = new URL(officer.page.url()).pathname;
  return officer;
}

const SIZES = [
  ["on a phone", 375],
  ["at a desk", 1366],
] as const;

describe.each(SIZES)("without JavaScript, %s", { timeout: PATIENCE }, (_, width) => {
  test("an officer sees the evidence in place", async () => {
    const { page, leave } = await atTheMatter(width);
    await expectPicture(page.locator("#files + .pictures img"), 192);

    const opening = page.waitForResponse((answer) => answer.url().endsWith("/view"));
    await press(page, 'main a:has-text("证据1，图片")');
    expect((await opening).headers()["content-security-policy"]).toContain("default-src 'none'");
    await expectText(page, "阿托伐他汀钙片");
    const shown = page.locator(".file-picture img");
    await expectPicture(shown, WIDE.width);
    expect((await shown.boundingBox())?.width ?? 0).toBeLessThan(width);
    await page.check('label:has-text("按原始大小显示") input');
    expect((await shown.boundingBox())?.width ?? 0).toBe(WIDE.width);

    await press(page, 'nav a:has-text("下一个")');
    await expectText(page, "第1页，共2页");
    await expectPicture(shown, 1271);
    await press(page, 'nav a:has-text("下一页")');
    await expectText(page, "第2页，共2页");
    await expectPicture(shown, 1271);
    await press(page, 'nav a:has-text("上一个")');
    await expectPicture(shown, WIDE.width);
    await press(page, 'nav a:has-text("返回")');
    await expectText(page, "来件原话");
    await leave();
  });

  test("adds files of the office, sees them, and strikes one", async () => {
    const { page, leave } = await atTheMatter(width);
    await press(page, 'main a:has-text("添加或者作废材料")');
    await press(page, 'main button:has-text("保存")');
    await expectText(page, "请选择材料种类");
    await expectText(page, "请选择要保存的文件");
    await page.check('[name="kind"][value="site-record"]');
    await page.fill('[name="day"]', "2026-11-03");
    await page.setInputFiles('[name="evidence"]', [picture, document]);
    await press(page, 'main button:has-text("保存")');
    await expectText(page, "材料已保存");

    await press(page, 'main .pictures li:last-child a:has-text("现场检查笔录")');
    await expectText(page, "第1页，共2页");
    await expectPicture(page.locator(".file-picture img"), 1271);
    await press(page, 'nav a:has-text("返回")');
    await press(page, 'main a:has-text("添加或者作废材料")');
    await press(page, 'main .pictures li:last-child a:has-text("作废")');
    await press(page, 'main button:has-text("作废")');
    await expectText(page, "请写明作废的理由");
    await page.fill('[name="reason"]', "传错了事项");
    await press(page, 'main button:has-text("作废")');
    await expectText(page, "传错了事项");
    await leave();
  });
});

test("whoever reports sees nothing of the office's own files", { timeout: PATIENCE }, async () => {
  const { page, leave } = await browser.reader({ origin: app.origin, language: "zh" });
  await comeBack(page, receipt);
  const said = await page.locator("body").innerText();
  expect(said).toContain("内容查阅记录");
  expect(said).not.toMatch(/现场检查笔录|本局材料/);
  await leave();
});

/** From the matter's page by links alone, as somebody would come there. */
const PAGES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "the matter": async () => {},
  "a picture": (page) => press(page, 'main a:has-text("证据1，图片")'),
  "a document": (page) => press(page, 'main a:has-text("证据2")'),
  "the office's files": (page) => press(page, 'main a:has-text("添加或者作废材料")'),
  "a striking": async (page) => {
    await press(page, 'main a:has-text("添加或者作废材料")');
    await press(page, 'main .pictures a:has-text("作废")');
  },
};

describe.each(SIZES)("%s", { timeout: PATIENCE }, (_, width) => {
  test("no page of a file has a barrier or has to be dragged sideways", async () => {
    const { page } = await browser.reader({
      origin: app.origin,
      language: "zh",
      width,
      bypassCSP: true,
    });
    await signIn(page, "shouli");
    for (const [name, open] of Object.entries(PAGES)) {
      await page.goto(matter);
      await open(page);
      expect(await faultsOf(page), name).toEqual([]);
      expect(await overflowOf(page), name).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });
});
