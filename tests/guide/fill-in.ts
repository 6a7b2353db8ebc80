import type { Locator, Page } from "playwright-core";
import { press } from "#tests/e2e/walk/press.ts";

export type Filling = Readonly<Record<string, string | readonly string[]>>;

/** Writes into the fields of a form, and ticks what is to be ticked. */
export async function fillIn(form: Locator, filling: Filling) {
  for (const [name, given] of Object.entries(filling)) {
    const field = form.locator(`[name="${name}"]`);
    if (typeof given === "string") await field.fill(given);
    else
      for (const value of given) await form.locator(`[name="${name}"][value="${value}"]`).check();
  }
}

/** Opens one action on the page of a matter and fills it in, so that it can be looked at before its button is pressed. */
export async function openAction(page: Page, action: string, filling: Filling = {}) {
  const form = page.locator(`form[action$="/${action}"]`);
  if (!(await form.isVisible()))
    await page.locator("details", { has: form }).locator("summary").first().click();
  await fillIn(form, filling);
  return {
    panel: page.locator("section.panel", { has: form }),
    send: () => press(page, form.locator("button").last()),
  };
}

/** Opens a matter from the queue by what it is about: numbers differ from one run to the next. */
export async function openMatterAbout(page: Page, product: string): Promise<string> {
  await page.goto("/desk?queue=open");
  const row = page.locator("main tbody tr", { hasText: product });
  const number = (await row.locator("th a").innerText()).trim();
  await press(page, row.locator("th a"));
  await page.waitForURL("**/desk/matters/*");
  return number;
}
