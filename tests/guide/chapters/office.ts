import { EXAMPLE_2027 } from "#tests/domain/calendar/example-2027.ts";
import { press } from "#tests/e2e/walk/press.ts";
import type { Album } from "#tests/guide/album.ts";
import { openMatterAbout } from "#tests/guide/fill-in.ts";
import type { Office } from "#tests/guide/office.ts";

/** Those who see to the office itself: its records, its calendar, its law and its people. */
export async function takeOfficePictures(office: Office, album: Album) {
  await takeAudit(office, album);
  await takeSystem(office, album);
  await takeSecurity(office, album);
}

async function takeAudit({ at }: Office, album: Album) {
  const number = await openMatterAbout(await at("chengban"), "轻盈减肥胶囊");
  const page = await at("jijian");
  await page.goto("/audit");
  await page.fill('[name="number"]', number);
  await page.locator('[name="kind"]').selectOption({ label: "只看办理" });
  await press(page, page.locator('main button:has-text("查找")'));
  await album.take(page, "audit");
}

async function takeSystem({ at }: Office, album: Album) {
  const page = await at("guanli");
  await page.goto("/admin");
  await album.take(page, "system-office", { downTo: page.locator("main .panel").last() });
  await page.goto("/admin/calendar/notice");
  await page.fill('[name="text"]', EXAMPLE_2027);
  await press(page, page.locator('main button:has-text("读取内容")'));
  await album.take(page, "system-calendar", { downTo: page.locator("main section.panel").first() });
}

async function takeSecurity({ at }: Office, album: Album) {
  const page = await at("anquan");
  await page.goto("/security");
  await album.take(page, "security-people");
}
