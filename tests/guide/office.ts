import type { Page } from "playwright-core";
import { browserVariables } from "#scripts/browser.mjs";
import { ensureBuilt } from "#scripts/ensure.mjs";
import * as walk from "#tests/e2e/walk/office.ts";
import { startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";

const DESK_WIDTH = 1366;

/** The portal with the demo's story in a folder of its own, and everybody at their own browser. */
export async function openOffice() {
  ensureBuilt();
  Object.assign(process.env, await browserVariables());
  // The browser from npm looks for fonts in its own folder only, where there is nothing Chinese.
  delete process.env["FONTCONFIG_PATH"];
  const [app, browser] = await Promise.all([startApp({ env: { SEED_STORY: "1" } }), openBrowser()]);
  const atWork = new Map<string, Page>();

  async function visitor(width = DESK_WIDTH): Promise<Page> {
    const { page } = await browser.reader({ origin: app.origin, language: "zh", width });
    return page;
  }

  return {
    app,
    visitor,
    /** Signed in once, with the code the demo shows, and at the desk from then on: every code works only once. */
    async at(name: string): Promise<Page> {
      const already = atWork.get(name);
      if (already) return already;
      const page = await visitor();
      await walk.signIn(page, name);
      atWork.set(name, page);
      return page;
    },
    async close() {
      await browser.close();
      await app.stop();
    },
  };
}

export type Office = Awaited<ReturnType<typeof openOffice>>;
