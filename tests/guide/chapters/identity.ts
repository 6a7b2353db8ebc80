import { press } from "#tests/e2e/walk/press.ts";
import type { Album } from "#tests/guide/album.ts";
import { fillIn, openMatterAbout } from "#tests/guide/fill-in.ts";
import type { Office } from "#tests/guide/office.ts";

/** One custodian asks for what a handler has to know, another reads it before agreeing. */
export async function takeIdentityPictures({ at }: Office, album: Album) {
  const number = await openMatterAbout(await at("shouli"), "康测血糖仪");
  const asker = await at("baoguan1");
  await asker.goto("/custodian/new");
  await fillIn(asker.locator("main form"), {
    number,
    purpose: ["mediation"],
    fields: ["name", "phone"],
    explanation: "约定调解时间，要打电话给投诉人",
    days: ["1"],
  });
  await album.take(asker, "custodian-request", {
    downTo: asker.locator("main form"),
  });
  await press(asker, asker.locator("main form button").last());
  await asker.waitForURL(/\/custodian\/[0-9a-f-]{36}$/);

  const second = await at("baoguan2");
  await second.goto(new URL(asker.url()).pathname);
  await fillIn(second.locator("main form"), { reason: "目的合法，只看姓名和电话，同意" });
  await album.take(second, "custodian-verdict", {
    downTo: second.locator("main form"),
  });
}
