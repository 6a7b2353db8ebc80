import { press } from "#tests/e2e/walk/press.ts";
import type { Album } from "#tests/guide/album.ts";
import { openAction, openMatterAbout } from "#tests/guide/fill-in.ts";
import type { Office } from "#tests/guide/office.ts";

const INSPECTION = "01990000-0000-7000-8000-000000000103";
const COMPLAINT = "康测血糖仪";
const REPORT = "阿莫西林胶囊";
const VERIFIED = "门冬胰岛素注射液";

/** A complaint and a report from intake to the head of a unit. */
export async function takeDeskPictures(office: Office, album: Album) {
  await takeIntake(office, album);
  await takeHandler(office, album);
  await takeHead(office, album);
}

async function takeIntake({ at }: Office, album: Album) {
  const page = await at("shouli");
  await page.goto("/desk?queue=open");
  await album.take(page, "desk", { downTo: page.locator("main table") });

  await openMatterAbout(page, COMPLAINT);
  await openAction(page, "acceptance");
  await album.take(page, "intake-acceptance");

  await openMatterAbout(page, REPORT);
  const assignment = await openAction(page, "assignment", {
    unitId: [INSPECTION],
    reason: "药品零售环节，执业药师不在岗销售处方药",
  });
  await album.take(page, "intake-assignment", { only: [assignment.panel] });
  await assignment.send();
}

async function takeHandler({ at }: Office, album: Album) {
  const page = await at("chengban");
  await openMatterAbout(page, REPORT);
  await (await openAction(page, "verification")).send();
  const extension = await openAction(page, "extension", {
    reason: "须向外地批发企业调取进货票据，对方答复还要十个工作日",
  });
  await album.take(page, "handler-extension");
  await extension.send();

  await openMatterAbout(page, VERIFIED);
  const findings = await openAction(page, "findings", {
    summary: "冷藏柜温度记录有四小时空白；现场两批胰岛素外箱温度标签变色。已先行登记保存。",
    conditions: ["evidence", "punishable", "jurisdiction", "within-time-bar"],
  });
  await album.take(page, "handler-findings", { only: [findings.panel] });
  await findings.send();
}

async function takeHead({ at }: Office, album: Album) {
  const page = await at("fuze");
  await page.goto("/desk?queue=awaiting");
  await album.take(page, "head-queue", { downTo: page.locator("main table") });
  await openMatterAbout(page, REPORT);
  await press(page, 'main a[href*="/proposals/"]');
  await album.take(page, "head-extension");
  await press(page, 'button[value="review"]');
}
