import type { Album } from "#tests/guide/album.ts";
import { openMatterAbout } from "#tests/guide/fill-in.ts";
import type { Office } from "#tests/guide/office.ts";

/** Those above the units and those out in the streets: both see few pages, and seldom. */
export async function takeOtherPictures(office: Office, album: Album) {
  await takeUnitAbove(office, album);
  await takeGridWorker(office, album);
}

async function takeUnitAbove({ at }: Office, album: Album) {
  const page = await at("lingdao");
  await openMatterAbout(page, "注射用透明质酸钠");
  await album.take(page, "above-matter");
  await page.locator('main a[href$="/officials"]').click();
  await page.waitForURL("**/officials");
  await album.take(page, "above-officials", { downTo: page.locator("main form") });
}

async function takeGridWorker({ at }: Office, album: Album) {
  const page = await at("wangge");
  await page.goto("/desk");
  await album.take(page, "grid-worker", { downTo: page.locator("main .actions") });
}
