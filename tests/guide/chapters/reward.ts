import { tailOf } from "#app/domain/reward/payee/bank-account.ts";
import { castVote, openNextStep, sitsOn, takePayoutStep } from "#tests/e2e/walk/office.ts";
import { press } from "#tests/e2e/walk/press.ts";
import type { Album } from "#tests/guide/album.ts";
import { fillIn, openAction, openMatterAbout } from "#tests/guide/fill-in.ts";
import type { Office } from "#tests/guide/office.ts";
import { ACCOUNT } from "#tests/support/acts/account.ts";
import { agePayees } from "#tests/support/acts/age-payees.ts";

const PRODUCT = "轻盈减肥胶囊";

/** A reward from the vote to the payment. */
export async function takeRewardPictures(office: Office, album: Album) {
  const { at } = office;
  const handler = await at("chengban");
  const number = await openMatterAbout(handler, PRODUCT);

  const sitting: string[] = [];
  for (const name of ["pingshen1", "pingshen2", "pingshen3", "pingshen4"])
    if (await sitsOn(await at(name), number)) sitting.push(name);
  const member = await at(sitting[0] ?? "");
  await member.goto("/committee");
  await press(member, `main a:has-text("${number}")`);
  await fillIn(member.locator("form", { has: member.locator('[name="grade"]') }), {
    grade: ["second"],
    reason: "线索具体，与查实的情况相符",
  });
  const panel = member.locator("main .panel");
  await album.take(member, "committee-ballot", { downTo: panel.filter({ hasText: "处罚结果" }) });
  await album.take(member, "committee-amounts", {
    only: [panel.filter({ hasText: "各等级的金额" })],
  });
  for (const name of sitting) {
    const page = await at(name);
    await page.goto("/committee");
    await castVote(page, number, "second");
  }

  await openMatterAbout(handler, PRODUCT);
  await (await openAction(handler, "reward-notice")).send();
  await pay(office, await claim(office), number, album);
}

/** The reporter of the story, with the receipt that the program prints when it starts. */
async function claim({ app, visitor }: Office): Promise<string> {
  const [, number = "", secret = ""] = /\/progress +(\S+) +(\S+)/.exec(app.output()) ?? [];
  const page = await visitor(375);
  await page.goto("/progress");
  await fillIn(page.locator("main form").first(), { number, secret });
  await press(page, 'main button:has-text("查看进度")');
  await press(page, 'a:has-text("申领奖励")');
  await page.check('input[name="way"][value="anonymous"]');
  await page.check('input[name="method"][value="transfer"]');
  await fillIn(page.locator("main form").last(), ACCOUNT);
  await press(page, 'button:has-text("确认申领")');
  await agePayees(app);
  return tailOf(ACCOUNT.number);
}

/** Three of finance: one authorises, one checks the account, one pays. */
async function pay({ at }: Office, tail: string, number: string, album: Album) {
  const first = await at("caiwu");
  await first.goto("/finance");
  await album.take(first, "finance-payments", { downTo: first.locator("main table").first() });
  await takePayoutStep(first, number, { approval: "示例审批2026-0117" });
  await takePayoutStep(await at("caiwu2"), number, { tail });
  const third = await at("caiwu3");
  await openNextStep(third, number);
  await fillIn(third.locator("main form").last(), { voucher: "示例2026-0117" });
  await album.take(third, "finance-payment", { downTo: third.locator("main form").last() });
  await press(third, third.locator("main form button").last());
}
