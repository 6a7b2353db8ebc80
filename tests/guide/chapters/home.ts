import type { Album } from "#tests/guide/album.ts";
import type { Office } from "#tests/guide/office.ts";

/** What the public sees before anybody at a desk does, on a computer and on a telephone. */
export async function takeHomePictures({ visitor }: Office, album: Album) {
  const computer = await visitor(1280);
  await computer.goto("/");
  await album.take(computer, "home", { downTo: computer.locator("main .choices") });

  const telephone = await visitor(375);
  await telephone.goto("/");
  await album.take(telephone, "home-phone", { downTo: telephone.locator("main .choices") });
}
