import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";

let app: App;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ env: { SEED_STORY: "0" } }), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

test.each([
  [true, "zh"],
  [true, "en"],
  [false, "zh"],
  [false, "en"],
] as const)(
  "the first page gives a browser no cause for complaint (script %s, %s)",
  async (javaScript, language) => {
    const reader = await browser.reader({ origin: app.origin, javaScript, language });
    await reader.page.goto("/");
    expect(await reader.page.locator("h1").count()).toBe(1);
    expect(await reader.page.locator("html").getAttribute("lang")).toMatch(
      new RegExp(`^${language}`),
    );
    await reader.leave();
  },
);

test("a page that does not exist may be looked at without complaint", async () => {
  const reader = await browser.reader({ origin: app.origin });
  expect((await reader.page.goto("/no-such-page"))?.status()).toBe(404);
  await reader.leave();
});

test("a script, a style or an image from elsewhere is stopped, and the stop is noticed", async () => {
  const reader = await browser.reader({ origin: app.origin });
  await reader.page.goto("/");
  await reader.page.evaluate(() => {
    document.body.append(
      Object.assign(document.createElement("script"), { textContent: "document.title = 'in'" }),
      Object.assign(document.createElement("img"), { src: "http://evil.example/x.png" }),
    );
    document.body.setAttribute("style", "color: red");
  });
  await expect.poll(() => reader.complaints.length).toBeGreaterThanOrEqual(3);
  expect(await reader.page.title()).not.toBe("in");
});
