import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";

const MOST_BYTES = 60 * 1024;
const MOST_REQUESTS = 8;

let app: App;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test.each([
  ["the home page", ["/"]],
  ["the first form page", ["/file/complaint", "begin"]],
])(
  "%s weighs at most 60 KB over the wire, in at most 8 requests",
  async (_, [path = "", begin]) => {
    const { page, leave } = await browser.reader({ origin: app.origin });
    if (begin) {
      await page.goto(path);
      await page.click('main button:has-text("开始")');
    }
    const address = begin ? page.url() : path;
    const wire = await page.context().newCDPSession(page);
    await wire.send("Network.enable");
    await wire.send("Network.setCacheDisabled", { cacheDisabled: true });
    const sizes: number[] = [];
    wire.on("Network.loadingFinished", ({ encodedDataLength }) => sizes.push(encodedDataLength));
    await page.goto(address, { waitUntil: "networkidle" });

    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.length).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
    await leave();
  },
);
