import type { Page } from "playwright-core";

const ADVICE = `This machine has no Chinese font: every picture would be empty. Install one and run it again
(Debian and Ubuntu: apt-get install -y fonts-noto-cjk).`;

/** Where there is no font for it, every character is drawn as the same box, or as nothing at all. */
export async function requireChinese(visitor: () => Promise<Page>) {
  const page = await visitor();
  const isDrawn = await page.evaluate(() => {
    const drawn = [..."药哨"].map((character) => {
      const canvas = document.createElement("canvas");
      const pen = canvas.getContext("2d");
      pen?.fillText(character, 10, 20);
      return canvas.toDataURL();
    });
    return drawn[0] !== drawn[1];
  });
  await page.context().close();
  if (!isDrawn) throw new Error(ADVICE);
}
