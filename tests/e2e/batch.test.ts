import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { today } from "#app/shell/clock.server.ts";
import * as office from "#tests/e2e/walk/office.ts";
import { press } from "#tests/e2e/walk/press.ts";
import * as reporter from "#tests/e2e/walk/reporter.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { ACCOUNT } from "#tests/support/acts/account.ts";
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

async function at(name: string): Promise<Page> {
  const known = atWork.get(name);
  if (known) return known;
  const page = await opened();
  await office.signIn(page, name);
  atWork.set(name, page);
  return page;
}

/** A reward of 5,000.00 yuan that its reporter claimed by transfer; who reported, and its number. */
async function claimed() {
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
  return { visitor, number };
}

async function checked(number: string) {
  await office.takePayoutStep(await at("caiwu"), number, { approval: "SP-1" });
  await office.takePayoutStep(await at("caiwu2"), number, { tail: "0000" });
}

/** Gathers all that is ready, and opens its page. */
async function gather(): Promise<Page> {
  const page = await at("caiwu");
  await page.goto("/finance");
  await press(page, 'main a:has-text("批量付款")');
  await press(page, 'main button:has-text("合成一批")');
  await page.waitForURL("**/finance/batches/*");
  return page;
}

/** The file as the browser would save it, line by line. */
async function fileOf(page: Page): Promise<readonly string[]> {
  const link = page.locator('main a:has-text("下载付款文件")');
  const answer = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(answer.headers()["content-type"]).toContain("text/csv");
  const text = await answer.text();
  expect(text.startsWith("\uFEFF对账编号,开户名,开户银行,账号,金额（元）\r\n")).toBe(true);
  return text.trimEnd().split("\r\n").slice(1);
}

test("without script, transfers go to the bank in a batch, and what the bank did is recorded by a third", async () => {
  const one = await claimed();
  const other = await claimed();
  await agePayees(app);
  for (const { number } of [one, other]) await checked(number);

  const third = await at("caiwu3");
  await third.goto("/finance/batches");
  await reporter.expectText(third, "没有可以合批的转账");

  const page = await gather();
  await reporter.expectText(page, "2笔，共");
  const lines = await fileOf(page);
  expect(lines).toHaveLength(2);
  for (const line of lines)
    expect(line).toMatch(
      new RegExp(
        `^[0-9A-Z]{8}-00[12],${ACCOUNT.holder},${ACCOUNT.bank},${ACCOUNT.number},5000.00$`,
      ),
    );

  // By hand nobody pays it now.
  await third.goto("/finance");
  await press(third, `main a:has-text("${one.number}")`);
  await reporter.expectText(third, "等待登记银行的付款结果");
  expect(await third.locator('main a[href$="/payment"]').count()).toBe(0);

  await press(page, 'main button:has-text("撤回批次")');
  await reporter.expectText(page, "请写明撤回的原因");
  await page.fill('[name="reason"]', "文件没有交银行");
  await press(page, 'main button:has-text("撤回批次")');
  await reporter.expectText(page, "撤回：文件没有交银行");
  expect(await page.locator('main a:has-text("下载付款文件")').count()).toBe(0);

  const again = await gather();
  const [paid = "", failed = ""] = (await fileOf(again)).map((line) => line.split(",")[0] ?? "");
  const answer = [
    "对账编号,金额（元）,结果,银行流水号,失败原因",
    `${paid},5000.00,成功,LS-1,`,
    `${failed},5000.00,失败,,户名不符${ACCOUNT.holder}`,
    "X-001,1.00,成功,,",
  ].join("\n");
  await third.goto(again.url());
  const upload = async () => {
    await third.setInputFiles('[name="answer"]', {
      ...{ name: "answer.csv", mimeType: "text/csv", buffer: Buffer.from(answer) },
    });
    await press(third, 'main button:has-text("导入、对照")');
    await third.waitForURL("**/answers/*");
  };
  await upload();
  await reporter.expectText(third, "1笔登记为已付款，1笔退回审批，0笔不动");
  await reporter.expectText(third, "X-001");
  await press(third, 'main button:has-text("照此登记")');
  await reporter.expectText(third, "付款1笔，退回审批1笔");
  expect(await third.locator('main button:has-text("照此登记")').count()).toBe(0);
  await third.goto(again.url());
  await upload();
  await reporter.expectText(third, "这个文件以前导入过，没有再作任何改动");
  expect(await third.locator("main").innerText()).not.toContain(ACCOUNT.holder);

  const told = await Promise.all([one, other].map(({ visitor }) => progressOf(visitor)));
  expect(told.filter((text) => /奖励已于.+发放/.test(text))).toHaveLength(1);
}, 400_000);

async function progressOf(visitor: Page): Promise<string> {
  await visitor.goto("/progress");
  return visitor.locator("main").innerText();
}
