import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { today } from "#app/shell/clock.server.ts";
import * as office from "#tests/e2e/walk/office.ts";
import { press } from "#tests/e2e/walk/press.ts";
import * as reporter from "#tests/e2e/walk/reporter.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { agePayees } from "#tests/support/acts/age-payees.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { asking } from "#tests/support/officer-at.ts";

const INSPECTION = "01990000-0000-7000-8000-000000000103";
const AWARD = { grade: "second", base: 500_000, amount: 500_000, financeConsulted: false } as const;

let app: App;
let browser: Awaited<ReturnType<typeof openBrowser>>;
const atWork = new Map<string, Page>();

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const opened = async () => {
  const reader = { origin: app.origin, javaScript: false, language: "zh" } as const;
  const { page } = await browser.reader({ ...reader, mayRefuse: () => true });
  page.setDefaultTimeout(60_000);
  return page;
};

/** Officers stay at their desks: every code works only once. */
async function at(name: string): Promise<Page> {
  const known = atWork.get(name);
  if (known) return known;
  const page = await opened();
  await office.signIn(page, name);
  atWork.set(name, page);
  return page;
}

const STEPS = [
  ["caiwu", { approval: "SP-1" }],
  ["caiwu2", { tail: "0000" }],
  ["caiwu3", { voucher: "PZ-1" }],
] as const;

async function pay(number: string) {
  for (const [name, fields] of STEPS) await office.takePayoutStep(await at(name), number, fields);
}

/** Entered by one of finance, confirmed by a head. */
async function budgetOf(sum: string) {
  const first = await at("caiwu");
  await first.goto("/finance/budget");
  await first.fill('[name="sum"]', sum);
  await first.fill('[name="document"]', "YS-1");
  await press(first, first.locator("main form button").last());
  await reporter.expectText(first, "等待另一人确认");
  const head = await at("fuze");
  await head.goto("/finance/budget");
  await press(head, 'main button:has-text("确认")');
  await reporter.expectText(head, "确认");
}

async function openPayment(name: string, number: string): Promise<Page> {
  const page = await at(name);
  await page.goto("/finance");
  await press(page, `main a:has-text("${number}")`);
  return page;
}

test("without script, a reward waits for its budget, is paid, comes back, is paid anew, and is taken back by two", async () => {
  const visitor = await opened();
  await reporter.fileReport(visitor);
  const number = await reporter.matterNumber(visitor);
  const intake = await at("shouli");
  await office.openMatter(intake, number);
  await office.perform(intake, "assignment", { unitId: [INSPECTION], reason: "按辖区分送" });
  const told = aReward({ decidedOn: today(), award: AWARD, notifiedOn: today() });
  await asking(
    app,
    `update matters set stage = 'outcome-recorded', reward = $2,
       penalty = '{"fines": 16666700, "confiscations": 0, "transferred": false}' where number = $1`,
    [number, JSON.stringify(told)],
  );
  await visitor.goto("/progress");
  await reporter.claimReward(visitor);
  await agePayees(app);
  await budgetOf("4000");
  const refused = await openPayment("caiwu", number);
  await press(refused, refused.locator("main .actions a").first());
  await reporter.expectText(refused, "这笔奖励超出本年预算");
  await refused.fill('[name="approval"]', "SP-0");
  await press(refused, refused.locator("main form button").last());
  await reporter.expectText(refused, "对举报人的承诺不变");
  await budgetOf("2000");
  await pay(number);

  const second = await openPayment("caiwu2", number);
  await press(second, 'main a:has-text("登记银行退回")');
  await second.fill('[name="slip"]', "TH-1");
  await press(second, second.locator("main form button").last());
  await reporter.expectText(second, "银行退回付款（TH-1）");
  await visitor.goto("/progress");
  await reporter.expectText(visitor, "被银行退回，款项仍为您保留");
  await pay(number);

  const head = await at("fuze");
  await office.openMatter(head, number);
  await press(head, 'main a:has-text("收回奖励")');
  await head.fill('[name="sum"]', "5000.01");
  await head.check('[name="ground"][value="false-materials"]');
  await head.fill('[name="reason"]', "检验报告系伪造");
  await head.fill('[name="paper"]', "SH-1");
  await press(head, head.locator("main form button").last());
  await reporter.expectText(head, "超过了已经发放");
  await head.fill('[name="sum"]', "2000");
  await press(head, head.locator("main form button").last());
  await reporter.expectText(head, "等待另一人确认");
  // What a head is shown here names no payee.
  expect(await head.content()).not.toContain("6222");

  const first = await openPayment("caiwu", number);
  await press(first, 'main a:has-text("收回奖励")');
  await press(first, 'button:has-text("确认收回")');
  await reporter.expectText(first, "决定书已生成");
  await visitor.goto("/progress");
  await reporter.expectText(visitor, "本局决定收回其中的");
  await first.fill('[name="paper"]', "RZ-1");
  await press(first, 'button:has-text("已经到账")');
  await reporter.expectText(first, "款项到账（凭证RZ-1）");
  for (const [path, who] of [
    [first.url(), first],
    ["/finance/journal", first],
  ] as const) {
    await who.goto(path);
    expect(await who.locator("main").innerText()).not.toContain(reporter.STORY);
  }
}, 400_000);
