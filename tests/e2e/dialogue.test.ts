import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf, overflowOf } from "#tests/e2e/walk/barriers.ts";
import * as office from "#tests/e2e/walk/office.ts";
import { press } from "#tests/e2e/walk/press.ts";
import * as reporter from "#tests/e2e/walk/reporter.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { asking } from "#tests/support/officer-at.ts";

const PATIENCE = 240_000;
const { expectText } = reporter;

let app: App;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const opened = (javaScript: boolean, width: number) =>
  browser.reader({ origin: app.origin, javaScript, language: "zh", width, bypassCSP: javaScript });

async function write(page: Page, field: string, text: string, button: string) {
  await page.fill(`[name="${field}"]`, text);
  await press(page, `main button:has-text("${button}")`);
}

describe("complainant and office, JavaScript off", { timeout: PATIENCE }, () => {
  const said = { number: "", receipt: { number: "", secret: "" }, thread: "", messages: "" };

  test("write to each other, and what is noted inside stays there", async () => {
    const complainant = await opened(false, 375);
    const { page } = complainant;
    said.receipt = await reporter.fileComplaint(page);
    said.number = await reporter.matterNumber(page);
    await expectText(page, "有要问、要说的，可以直接写给承办单位");

    const officer = await opened(false, 1366);
    await office.signIn(officer.page, "shouli");
    await office.openMatter(officer.page, said.number);
    await press(officer.page, 'main a:has-text("往来消息")');
    await officer.page.fill('[name="answerBy"]', "2020-01-04");
    await write(officer.page, "text", "血糖仪现在还在您手里吗？", "发给投诉人");
    await expectText(officer.page, "没有发出");
    await officer.page.fill('[name="answerBy"]', inAWeek());
    await press(officer.page, 'main button:has-text("发给投诉人")');
    await expectText(officer.page, "还没有答复");
    await write(officer.page, "note", "先问清楚再约商家。", "存为内部记录");
    await expectText(officer.page, "先问清楚再约商家。");
    said.thread = pageOf(officer.page);

    await page.goto("/progress");
    await expectText(page, "承办单位有一个问题等您答复");
    await press(page, 'main a:has-text("查看和回复")');
    await expectText(page, "血糖仪现在还在您手里吗？");
    const shown = await page.locator("main").innerText();
    expect(shown).not.toMatch(/先问清楚|陈晓岚|受理科/);
    await write(page, "text", "", "发送");
    await expectText(page, "请填写要发送的内容");
    await write(page, "text", "还在，发票也在。", "发送");
    await expectText(page, "已发给承办单位");
    said.messages = pageOf(page);
    await complainant.leave();

    await officer.page.reload();
    await expectText(officer.page, "还在，发票也在。");
    await expectText(officer.page, "已答复");
    await officer.leave();
  });

  test("speak by telephone, which the complainant is told", async () => {
    const officer = await opened(false, 1366);
    await office.signIn(officer.page, "shouli");
    await office.openMatter(officer.page, said.number);
    await press(officer.page, 'main a:has-text("投诉人联系方式")');
    await press(officer.page, 'main button:has-text("打开联系方式")');
    await expectText(officer.page, "请选择用途");
    await officer.page.check('[name="purpose"][value="mediation"]');
    await press(officer.page, 'main button:has-text("打开联系方式")');
    for (const text of ["李长河", "139 0000 0000", "南塘路2号"])
      await expectText(officer.page, text);
    // Who comes back to it later, by a link or by Back, finds it closed.
    await officer.page.goto(officer.page.url());
    expect(await officer.page.locator("main").innerText()).not.toMatch(/李长河|南塘路/);
    await officer.leave();

    const complainant = await opened(false, 375);
    await reporter.comeBack(complainant.page, said.receipt);
    await expectText(complainant.page, "受理员：调解联系");
    expect(await complainant.page.locator("main").innerText()).not.toContain("陈晓岚");
    await complainant.leave();
  });

  test("meet no barrier on the way, on a telephone and on a desk", async () => {
    const complainant = await opened(true, 375);
    await reporter.comeBack(complainant.page, said.receipt);
    await meetNoBarrier(complainant.page, "/progress", said.messages);
    await complainant.leave();

    const officer = await opened(true, 1366);
    await office.signIn(officer.page, "shouli");
    const contact = said.thread.replace("/messages", "/contact");
    await meetNoBarrier(officer.page, said.thread, contact);
    await officer.page.setViewportSize({ width: 375, height: 800 });
    await meetNoBarrier(officer.page, said.thread, contact);
    await officer.leave();
  });

  test("are told of it by a mail that says what every mail says", async () => {
    const sent = async () => {
      const ask = "select 1 from letters where name = 'message' and sent_at is not null";
      return (await asking(app, `${ask} and audience = 'reporter'`)).length;
    };
    await expect.poll(sent, { timeout: 20_000, interval: 500 }).toBe(1);
    const mails = await asking<{ text: string }>(
      app,
      "select distinct subject || body as text from mailbox where addressee = $1",
      ["changhe@reporter.example"],
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).not.toMatch(/血糖仪|发票|承办/);
  });
});

async function meetNoBarrier(page: Page, ...addresses: readonly string[]) {
  for (const address of addresses) {
    await page.goto(address);
    expect(await faultsOf(page), address).toEqual([]);
    expect(await overflowOf(page), address).toBeLessThanOrEqual(0);
  }
}

const pageOf = (page: Page): string => new URL(page.url()).pathname;

/** What the office asks for has to be a day that is still to come. */
const inAWeek = (): string => new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
