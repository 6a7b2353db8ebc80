import { type BrowserContext, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

type ReaderOptions = {
  readonly origin: string;
  readonly javaScript?: boolean;
  readonly language?: "zh" | "en";
  readonly width?: number;
  /** For a test that brings a script of its own into the page. */
  readonly bypassCSP?: boolean;
  /** Addresses whose refusal is what the test is about. */
  readonly mayRefuse?: (path: string) => boolean;
};

/** One browser for a test file; every reader in it is a stranger to the others. */
export async function openBrowser() {
  const libraries = process.env["CHROMIUM_LIBRARIES"];
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: QUIET,
    ...(libraries ? { env: { ...process.env, LD_LIBRARY_PATH: libraries } } : {}),
  });

  return {
    close: () => browser.close(),

    /** A page on which every complaint of the browser fails the test, at the latest when it is left. */
    async reader(options: ReaderOptions) {
      const { origin, javaScript = true, language, width = 375, mayRefuse } = options;
      const context = await browser.newContext({
        baseURL: origin,
        javaScriptEnabled: javaScript,
        bypassCSP: options.bypassCSP ?? false,
        viewport: { width, height: 800 },
        locale: language === "en" ? "en-GB" : "zh-CN",
      });
      if (language) await context.addCookies([{ name: "language", value: language, url: origin }]);
      const page = await context.newPage();
      const complaints = listen(context, page, mayRefuse ?? (() => false));
      return {
        page,
        complaints,
        async leave() {
          await context.close();
          expect(complaints).toEqual([]);
        },
      };
    },
  };
}

function listen(context: BrowserContext, page: Page, mayRefuse: (path: string) => boolean) {
  const complaints: string[] = [];
  const pathOf = (url: string) => new URL(url).pathname;

  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  // A page that is refused on purpose is also named in the console; what it says there, the response says too.
  page.on("console", (message) => {
    const refused = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !refused) complaints.push(`console: ${message.text()}`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    if (reason !== "net::ERR_ABORTED")
      complaints.push(`failed: ${pathOf(request.url())} ${reason}`);
  });
  context.on("response", (response) => {
    const path = pathOf(response.url());
    const isPage = response.request().isNavigationRequest();
    const bad = response.status() >= 500 || (response.status() >= 400 && !isPage);
    if (bad && !mayRefuse(path)) complaints.push(`answered: ${path} ${response.status()}`);
  });
  return complaints;
}
