import type { Locator, Page } from "playwright-core";

const MARGIN = 16;

/** Cuts a page down to what matters: nothing but these parts, or everything above and including one, the sidebar whole. */
export type Cut = { readonly only?: readonly Locator[]; readonly downTo?: Locator };

/** As somebody finds the page who has not yet touched it: at its top, and no field with the ring around it. */
export const settle = (page: Page) =>
  page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  });

/** In the coordinates of the page, which is at its top. */
export async function clipOf(page: Page, { only = [], downTo }: Cut) {
  const sidebar = await page.locator("nav.side li").last().all();
  const parts = downTo ? [downTo, ...sidebar] : only;
  const boxes = await Promise.all(parts.map(boxOf));
  if (boxes.length === 0) return {};
  const pageWidth = page.viewportSize()?.width ?? 0;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN;
  if (downTo) return { clip: { x: 0, y: 0, width: pageWidth, height: bottom } };
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - MARGIN);
  const right = Math.min(pageWidth, Math.max(...boxes.map(({ x, width }) => x + width)) + MARGIN);
  const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - MARGIN);
  return { clip: { x: left, y: top, width: right - left, height: bottom - top } };
}

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (!box) throw new Error(`nothing to see at ${part.page().url()}: ${part}`);
  return box;
}
