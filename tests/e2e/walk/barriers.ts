import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds against WCAG 2.2 AA. It is run by the test's own hand, not by a script of the page. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axe.source });
  return page.evaluate(async () => {
    const inPage: {
      run(options: unknown): Promise<{ violations: { id: string; help: string }[] }>;
    } = Reflect.get(window, "axe");
    const { violations } = await inPage.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.map(({ id, help }) => `${id}: ${help}`);
  });
}

/** A page that has to be dragged sideways on a phone hides half of itself. */
export const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
