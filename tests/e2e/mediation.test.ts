import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf, overflowOf } from "#tests/e2e/walk/barriers.ts";
import * as office from "#tests/e2e/walk/office.ts";
import { press } from "#tests/e2e/walk/press.ts";
import * as reporter from "#tests/e2e/walk/reporter.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";

const PATIENCE = 240_000;
const MARKET = "01990000-0000-7000-8000-000000000102";
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
  browser.reader({
    origin: app.origin,
    javaScript,
    language: "zh",
    width,
    bypassCSP: javaScript,
    mayRefuse: () => true,
  });

/** The day in Shanghai, so many days from now. */
const dayIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);

const pathOf = (page: Page): string => new URL(page.url()).pathname;

describe("a complaint in mediation, JavaScript off", { timeout: PATIENCE }, () => {
  const walked = { number: "", receipt: { number: "", secret: "" }, matter: "", consent: "" };

  test("is accepted, and its complainant agrees on their own page", async () => {
    const complainant = await opened(false, 375);
    const { page } = complainant;
    walked.receipt = await reporter.fileComplaint(page);
    walked.number = await reporter.matterNumber(page);

    const intake = await opened(false, 1366);
    await office.signIn(intake.page, "shouli");
    await office.openMatter(intake.page, walked.number);
    const matter = pathOf(intake.page);
    await intake.page.goto(`${matter}/withdrawal`);
    await expectText(intake.page, "按本局内部规定办理");
    await intake.page.goto(matter);
    await office.perform(intake.page, "acceptance");
    await office.perform(intake.page, "assignment", { unitId: [MARKET], reason: "按辖区分送" });
    await intake.leave();

    await page.goto("/progress");
    await expectText(page, "您还没有表示是否同意调解");
    await press(page, 'main a:has-text("同意调解")');
    await expectText(page, "调解以自愿为前提");
    await press(page, 'main button:has-text("我同意调解")');
    await expectText(page, "已经记录");
    walked.consent = pathOf(page);
    await complainant.leave();
  });

  test("is mediated by one who is named, called to a meeting, and settled", async () => {
    const mediator = await opened(false, 1366);
    const { page } = mediator;
    await office.signIn(page, "shichang");
    await office.openMatter(page, walked.number);
    walked.matter = pathOf(page);
    await office.tryOutOfTurn(page, "settlement", "双方还没有都同意调解");
    await office.perform(page, "mediator-naming", { mediators: "方雨" });
    await expectText(page, "由承办人送达");

    const told = { side: ["respondent"], consentWay: ["telephone"] } as const;
    await office.perform(page, "mediation-consent", { ...told, agreedOn: dayIn(1) });
    await expectText(page, "日期不能晚于今天");
    await page.goto(walked.matter);
    await office.perform(page, "mediation-consent", { ...told, agreedOn: dayIn(0) });
    await expectText(page, "告知双方调解的时间、地点");

    const place = { meetingAt: "09:30", meetingPlace: "本局调解室" };
    await office.perform(page, "mediation-meeting", { ...place, meetingOn: dayIn(-1) });
    await expectText(page, "调解的时间已经过去");
    expect(await page.locator('[name="meetingPlace"]').inputValue()).toBe("本局调解室");
    await page.goto(walked.matter);
    await office.perform(page, "mediation-meeting", { ...place, meetingOn: dayIn(1) });
    await expectText(page, "投诉调解通知书，致被投诉人");
    await office.tryOutOfTurn(page, "meeting-record", "调解时间还没有到");

    const complainant = await opened(false, 375);
    await reporter.comeBack(complainant.page, walked.receipt);
    await expectText(complainant.page, "地点（方式）：本局调解室");
    expect(await complainant.page.locator("main").innerText()).not.toContain("方雨");

    await office.perform(page, "settlement", {
      agreementForm: ["written"],
      terms: "药房退还货款399元，李先生退回血糖仪。",
    });
    await expectText(page, "投诉调解书，致被投诉人");
    await expectText(page, "调解已经结束");
    await mediator.leave();

    await complainant.page.goto("/progress");
    await press(complainant.page, 'main a:has-text("投诉调解书")');
    await expectText(complainant.page, "药房退还货款399元");
    await complainant.leave();
  });

  test("meets no barrier on the way, on a telephone and on a desk", async () => {
    const complainant = await opened(true, 375);
    await reporter.comeBack(complainant.page, walked.receipt);
    await meetNoBarrier(complainant.page, "/progress", walked.consent);
    await complainant.leave();

    const officer = await opened(true, 1366);
    await office.signIn(officer.page, "shichang");
    await meetNoBarrier(officer.page, walked.matter, `${walked.matter}/party-notice`);
    await officer.page.setViewportSize({ width: 375, height: 800 });
    await meetNoBarrier(officer.page, walked.matter);
    await officer.leave();
  });
});

async function meetNoBarrier(page: Page, ...addresses: readonly string[]) {
  for (const address of addresses) {
    await page.goto(address);
    expect(await faultsOf(page), address).toEqual([]);
    expect(await overflowOf(page), address).toBeLessThanOrEqual(0);
  }
}
