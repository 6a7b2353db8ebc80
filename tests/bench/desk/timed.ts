import { addressOf, ask, type Portal } from "#tests/bench/desk/found.ts";
import { PAGES, type Page } from "#tests/bench/desk/pages.ts";

/** How long each answer took, in milliseconds; how many were none, and the last status that was no 200. */
export type Timed = {
  readonly page: Page;
  readonly address: string | null;
  readonly times: number[];
  failed: number;
  status: number;
  /** How long the page was: a list that is not full takes less time for that alone. */
  kilobytes: number;
};

const WARMING_UP = 3;

/** Every page of each of these portals, so many times, portal after portal in each turn: what else runs disturbs all alike. */
export async function askInTurns(
  portals: readonly Portal[],
  rounds: number,
): Promise<readonly (readonly Timed[])[]> {
  const all = await Promise.all(portals.map(findPages));
  for (let round = -WARMING_UP; round < rounds; round += 1) {
    for (const place of PAGES.keys())
      for (const [nr, portal] of portals.entries())
        await once(portal, all[nr]?.[place], round >= 0);
    console.error(`round ${round + 1} of ${rounds}`);
  }
  return all;
}

async function findPages(portal: Portal): Promise<readonly Timed[]> {
  const found: Timed[] = [];
  for (const page of PAGES) {
    const address = await addressOf(portal, page);
    if (address === null) console.error(`no page leads to: ${page.visitor}, ${page.name}`);
    found.push({ page, address, times: [], failed: 0, status: 200, kilobytes: 0 });
  }
  return found;
}

async function once(portal: Portal, timed: Timed | undefined, counts: boolean) {
  if (!timed || timed.address === null) return;
  const began = performance.now();
  const { status, html } = await ask(portal, timed.page.visitor, timed.address);
  const milliseconds = performance.now() - began;
  if (!counts) return;
  timed.times.push(milliseconds);
  timed.kilobytes = html.length / 1024;
  if (status === 200) return;
  timed.failed += 1;
  timed.status = status;
}
