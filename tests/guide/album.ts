import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { type Cut, clipOf, settle } from "#tests/guide/cut.ts";

const LARGEST_PICTURE = 150_000;
const LARGEST_ALBUM = 3_000_000;

type Taken = { readonly picture: string; readonly size: string; readonly bytes: number };

export type Album = ReturnType<typeof openAlbum>;

/** The pictures of one run. Those of an earlier run that are not taken any more are thrown away. */
export function openAlbum(folder: string) {
  const taken: Taken[] = [];
  mkdirSync(folder, { recursive: true });

  return {
    taken: () => taken,

    async take(page: Page, name: string, cut: Cut = {}) {
      await settle(page);
      const clip = await clipOf(page, cut);
      const shot = await page.screenshot({ fullPage: true, animations: "disabled", ...clip });
      // A screen has few colours: with a palette the same picture weighs a third.
      const { data, info } = await sharp(shot)
        .png({ palette: true, effort: 10 })
        .toBuffer({ resolveWithObject: true });
      if (data.length > LARGEST_PICTURE) throw new Error(`${name} is too heavy: ${data.length}`);
      writeFileSync(join(folder, `${name}.png`), data);
      taken.push({ picture: name, size: `${info.width} × ${info.height}`, bytes: data.length });
    },

    close() {
      const names = new Set(taken.map(({ picture }) => `${picture}.png`));
      for (const file of readdirSync(folder).filter((one) => !names.has(one)))
        rmSync(join(folder, file));
      const bytes = taken.reduce((sum, one) => sum + one.bytes, 0);
      if (bytes > LARGEST_ALBUM) throw new Error(`the album is too heavy: ${bytes}`);
    },
  };
}
