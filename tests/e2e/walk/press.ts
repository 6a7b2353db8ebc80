import type { Locator, Page } from "playwright-core";

/** Presses what leads to another page, and waits until that page is there. */
export async function press(page: Page, where: string | Locator) {
  const button = typeof where === "string" ? page.locator(where).first() : where;
  await Promise.all([page.waitForEvent("domcontentloaded"), button.click()]);
}
