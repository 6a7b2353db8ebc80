import { afterAll, beforeAll, expect, test } from "vitest";
import { browserAt } from "#tests/drills/canary/browser.ts";
import { type App, startApp } from "#tests/support/app.ts";

let app: App;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** A browser without script: what it shows in its tab is what the page was sent with. */
const visitor = (language: "zh" | "en") => browserAt(app.origin, [`language=${language}`]);
const titleOf = (html: string) => /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? "";
const BEGINS = { zh: "出错：", en: "Error: " } as const;

test.each(["zh", "en"] as const)(
  "a page that shows an error says so in its title (%s)",
  async (language) => {
    const { open, send } = visitor(language);
    const begins = async (path: string) => {
      const title = titleOf((await open(path)).html);
      return title.startsWith(BEGINS[language]) && !title.startsWith(BEGINS[language].repeat(2));
    };

    expect(await begins("/nowhere")).toBe(true);
    expect(await begins("/law/calculator?start=never&count=x&unit=none")).toBe(true);
    expect(await begins("/file/report/product")).toBe(false);

    const begun = await send("/file/report", "</button>", {});
    const step = await send(begun.location ?? "", 'name="productName"', {});
    expect(await begins(step.location ?? begun.location ?? "")).toBe(true);

    const seen = await send("/progress", 'name="number"', { number: "7K3Q-58MD", secret: "x" });
    expect(await begins(seen.location ?? "")).toBe(true);
    const desk = await send("/desk/sign-in", 'name="password"', { name: "nobody", password: "x" });
    expect(await begins(desk.location ?? "")).toBe(true);
  },
);

test.each(["/", "/help", "/progress", "/file/report", "/law/calculator", "/desk/sign-in"])(
  "%s, opened anew, does not",
  async (path) => {
    expect(titleOf((await visitor("zh").open(path)).html)).not.toContain("出错");
  },
);
