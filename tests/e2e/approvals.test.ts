import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import { today } from "#app/shell/clock.server.ts";
import * as office from "#tests/e2e/walk/office.ts";
import * as reporter from "#tests/e2e/walk/reporter.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";

const INSPECTION = "01990000-0000-7000-8000-000000000103";
const MARKET = "01990000-0000-7000-8000-000000000102";
const CONDITIONS = ["evidence", "punishable", "jurisdiction", "within-time-bar"];
const CASE = { caseNumber: "云市监案〔示例〕31号" };
const LATER = addDays(today(), 200);
const PATIENCE = 200_000;

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

/** Somebody with a browser of their own, without script. */
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

async function report(unit: string, handler: string): Promise<string> {
  const page = await opened();
  await reporter.fileReport(page);
  const number = await reporter.matterNumber(page);
  await page.context().close();
  const intake = await at("shouli");
  await office.openMatter(intake, number);
  await office.perform(intake, "assignment", { unitId: [unit], reason: "按辖区分送" });
  await act(handler, number, "verification");
  return number;
}

async function act(name: string, number: string, action: string, filling = {}) {
  const page = await at(name);
  await office.openMatter(page, number);
  await office.perform(page, action, filling);
}
const say = async (name: string, number: string, word: string, filling = {}) =>
  office.sayWord(await at(name), number, word, filling);

async function expectWaiting(name: string, number: string, waits: boolean) {
  const page = await at(name);
  await page.goto("/desk?queue=awaiting");
  expect((await page.locator("main").innerText()).includes(number), name).toBe(waits);
}

describe("what takes more than one, without script", { timeout: PATIENCE }, () => {
  let number = "";

  test("a report is extended: nobody decides on their own, nor twice, nor who holds no office", async () => {
    number = await report(INSPECTION, "chengban");
    await act("chengban", number, "extension", { reason: "须向外地调取票据" });
    const own = await at("chengban");
    await reporter.expectText(own, "核查中");
    await own.locator('main a[href*="/proposals/"]').first().click();
    await reporter.expectText(own, "这是您提请的，由别人审核、批准");
    expect(await own.locator('button[value="approve"], button[value="review"]').count()).toBe(0);

    await expectWaiting("lingdao", number, false);
    await say("fuze", number, "review");
    await expectWaiting("fuze", number, false);
    // Who looked at it presses what an old page would still offer.
    const head = await at("fuze");
    await office.openMatter(head, number);
    await head.locator('main a[href*="/proposals/"]').first().click();
    await reporter.expectText(head, "您已经审核过，批准须由另一个人作出");
    await say("lingdao", number, "approve");
    await office.openMatter(own, number);
    await reporter.expectText(own, "已同意延长");
    await reporter.expectText(own, "高远（分管领导）");
    // Once it is decided, the matter is no longer for who decided on it.
    const leader = await at("lingdao");
    expect((await leader.request.get(own.url())).status()).toBe(404);
  });

  test("a case is opened, extended by a leader, and once more by the leaders together", async () => {
    await act("chengban", number, "findings", { summary: "属实", conditions: CONDITIONS });
    await act("chengban", number, "case", CASE);
    await say("fuze", number, "return", { reason: "请补充现场笔录" });
    await act("chengban", number, "case", CASE);
    await say("fuze", number, "review");
    await say("lingdao", number, "approve");

    await act("chengban", number, "case-extension", { record: "案情复杂" });
    await say("fuze", number, "review");
    await say("lingdao2", number, "approve");

    await act("chengban", number, "collective-extension", { caseUntil: LATER, record: "待鉴定" });
    await say("lingdao", number, "review");
    for (const name of ["lingdao2", "lingdao3", "juzhang"])
      await say(name, number, "say", { agrees: ["yes"], opinion: "同意延长" });
    await say("juzhang", number, "approve");
    const page = await at("chengban");
    await office.openMatter(page, number);
    await reporter.expectText(page, "集体讨论决定再延长");
  });

  test("its investigation is suspended, goes on, is ended, and the case is closed: all by a leader", async () => {
    const why = { paper: "审批表7号", record: "当事人下落不明" };
    await act("chengban", number, "suspension", { suspension: ["party-not-found"], ...why });
    await say("fuze", number, "review");
    await say("lingdao", number, "approve");
    const page = await at("chengban");
    await office.openMatter(page, number);
    await reporter.expectText(page, "中止案件调查");
    const found = { cameBackOn: today(), report: "当事人到案笔录" };
    await act("chengban", number, "resumption", found);
    await act("chengban", number, "termination", { ...why, record: "当事人已经注销" });
    await say("fuze", number, "review");
    await say("lingdao2", number, "approve");
    await act("chengban", number, "case-closing", { paper: "结案审批表7号" });
    await say("fuze", number, "return", { reason: "请附送达回证" });
    await act("chengban", number, "case-closing", { paper: "结案审批表7号" });
    await say("fuze", number, "review");
    await say("lingdao", number, "approve");
    await act("chengban", number, "archive");
    await page.goto("/desk?queue=archived");
    await reporter.expectText(page, number);
  });

  test("while the head is on leave, who stands in looks at it, and it says for whom", async () => {
    const other = await report(MARKET, "shichang");
    await act("shichang", other, "extension", { reason: "检验未出" });
    await say("lingdao", other, "review");
    await expectWaiting("lingdao", other, false);
    await say("juzhang", other, "approve");
    const page = await at("shichang");
    await office.openMatter(page, other);
    await reporter.expectText(page, "高远（代行沈立的科室负责人职责）");
  });
});
