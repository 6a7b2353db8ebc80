// `npm run guide`: the portal with the demo's story, walked through by every role; the guide's pictures are taken on the way.
import { openAlbum } from "#tests/guide/album.ts";
import { takeOtherPictures } from "#tests/guide/chapters/above-and-outside.ts";
import { takeDeskPictures } from "#tests/guide/chapters/desk.ts";
import { takeHomePictures } from "#tests/guide/chapters/home.ts";
import { takeIdentityPictures } from "#tests/guide/chapters/identity.ts";
import { takeNewcomerPictures } from "#tests/guide/chapters/newcomer.ts";
import { takeOfficePictures } from "#tests/guide/chapters/office.ts";
import { takeRewardPictures } from "#tests/guide/chapters/reward.ts";
import { requireChinese } from "#tests/guide/chinese.ts";
import { openOffice } from "#tests/guide/office.ts";

const album = openAlbum("docs/pictures");
const office = await openOffice();
try {
  await requireChinese(office.visitor);
  // In the order of the story: what an earlier chapter does, a later one finds done.
  await takeHomePictures(office, album);
  await takeNewcomerPictures(office, album);
  await takeDeskPictures(office, album);
  await takeOtherPictures(office, album);
  await takeRewardPictures(office, album);
  await takeIdentityPictures(office, album);
  await takeOfficePictures(office, album);
} finally {
  await office.close();
}
console.table(album.taken());
album.close();
