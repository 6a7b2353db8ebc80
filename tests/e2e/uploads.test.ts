import type { Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { press } from "#tests/e2e/walk/press.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";

const PATIENCE = 180_000;
const FILES = "/file/report/files";

let app: App;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let photograph: { name: string; mimeType: string; buffer: Buffer };

beforeAll(async () => {
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  const size = { width: 900, height: 600, channels: 3, background: "#468", noise } as const;
  const buffer = await sharp({ create: size }).jpeg({ quality: 95 }).toBuffer();
  photograph = { name: "夜班.jpg", mimeType: "image/jpeg", buffer };
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
}, PATIENCE);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function atFiles(javaScript: boolean) {
  const reader = await browser.reader({ origin: app.origin, javaScript, mayRefuse: () => true });
  await reader.page.goto("/file/report");
  await press(reader.page, 'main button:has-text("开始")');
  await reader.page.goto(FILES);
  return reader;
}

/** A line on which a photograph takes a few seconds. */
async function slow(page: Page) {
  const wire = await page.context().newCDPSession(page);
  await wire.send("Network.enable");
  const throughput = Math.round(photograph.buffer.length / 3);
  await wire.send("Network.emulateNetworkConditions", {
    ...{ offline: false, latency: 0, downloadThroughput: -1 },
    uploadThroughput: throughput,
  });
}

describe("a photograph on its way", { timeout: PATIENCE }, () => {
  test("shows how far it has come, and then itself", async () => {
    const { page, leave } = await atFiles(true);
    await slow(page);
    await page.setInputFiles('[name="evidence"]', photograph);
    const arrived = page.waitForEvent("domcontentloaded");
    await page.click('button:has-text("上传")');
    await page.waitForSelector("[data-upload]:not([hidden])");
    expect(await page.textContent("[data-upload] [role=status]")).toContain("不要关闭");
    await arrived;
    expect(page.url()).toBe(app.origin + FILES);
    expect(await page.textContent("dt")).toBe("夜班.jpg");
    expect(
      await page.locator("img.thumbnail").evaluate((img: HTMLImageElement) => img.naturalWidth),
    ).toBe(192);
    await leave();
  });

  test("arrives without script all the same", async () => {
    const { page, leave } = await atFiles(false);
    await page.setInputFiles('[name="evidence"]', photograph);
    await press(page, 'button:has-text("上传")');
    expect(await page.textContent("dt")).toBe("夜班.jpg");
    expect(await page.locator("[data-upload]").isVisible()).toBe(false);
    await leave();
  });

  test("takes the place of one that is taken away with the same press", async () => {
    const { page, leave } = await atFiles(true);
    const five = Array.from({ length: 5 }, (_, at) => ({
      ...{ name: `${at}.pdf`, mimeType: "application/pdf" },
      buffer: Buffer.from(`%PDF-1.7 ${at}`),
    }));
    await page.setInputFiles('[name="evidence"]', five);
    await press(page, 'button:has-text("上传")');
    await page.setInputFiles('[name="evidence"]', photograph);
    await press(page, 'button:has-text("删除")');
    expect(await page.locator("dt").allTextContents()).toEqual([
      ...["1.pdf", "2.pdf", "3.pdf", "4.pdf"],
      "夜班.jpg",
    ]);
    await leave();
  });

  test("is not sent twice, and can be sent again after the line broke", async () => {
    const { page, complaints } = await atFiles(true);
    await page.setInputFiles('[name="evidence"]', photograph);
    await page.context().setOffline(true);
    await page.click('button:has-text("上传")');
    await page.waitForFunction(() =>
      document.querySelector("[data-upload] [role=status]")?.textContent?.includes("再按一次"),
    );
    await page.context().setOffline(false);
    await press(page, 'button:has-text("上传")');
    expect(await page.locator("dt").allTextContents()).toEqual(["夜班.jpg"]);
    expect(complaints.filter((one) => !one.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
    await page.context().close();
  });
});
