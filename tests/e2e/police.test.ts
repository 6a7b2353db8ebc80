import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PEOPLE } from "#app/demo/story/people.ts";
import { faultsOf, overflowOf } from "#tests/e2e/walk/barriers.ts";
import * as office from "#tests/e2e/walk/office.ts";
import * as reporter from "#tests/e2e/walk/reporter.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";

const PATIENCE = 240_000;
const INSPECTION = "01990000-0000-7000-8000-000000000103";
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

const opened = (javaScript = false) =>
  browser.reader({
    origin: app.origin,
    javaScript,
    language: "zh",
    width: 1366,
    bypassCSP: javaScript,
    mayRefuse: () => true,
  });

/** The day in Shanghai, so many days from now. */
const dayIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);

describe("a report goes to the police and back, JavaScript off", { timeout: PATIENCE }, () => {
  const walked = { number: "", receipt: { number: "", secret: "" }, matter: "" };

  test("a sample is sent away, by its paper, and comes back", async () => {
    const citizen = await opened();
    walked.receipt = await reporter.fileReport(citizen.page);
    walked.number = await reporter.matterNumber(citizen.page);
    await citizen.leave();

    const intake = await opened();
    await office.signIn(intake.page, "shouli");
    await office.openMatter(intake.page, walked.number);
    await office.perform(intake.page, "assignment", { unitId: [INSPECTION], reason: "药品批发" });
    await intake.leave();

    const handler = await opened();
    const { page } = handler;
    await office.signIn(page, "chengban");
    await office.openMatter(page, walked.number);
    walked.matter = new URL(page.url()).pathname;
    await office.perform(page, "verification");
    const sample = { pauseGround: ["testing"], sample: "CY-17", document: "委托检验书17号" };
    await office.perform(page, "pause", {
      ...sample,
      sentTo: "",
      awayFrom: dayIn(1),
      expectedOn: dayIn(20),
    });
    await expectText(page, "须写明送到哪个机构");
    await expectText(page, "日期不能晚于今天");
    expect(await page.locator('[name="sample"]').inputValue()).toBe("CY-17");
    await page.goto(walked.matter);
    await office.perform(page, "pause", {
      ...sample,
      sentTo: "省药品检验研究院",
      awayFrom: dayIn(0),
      expectedOn: dayIn(20),
    });
    await expectText(page, "检测，送省药品检验研究院");
    await office.perform(page, "resumption", { cameBackOn: dayIn(0), report: "检验报告17号" });
    await expectText(page, "收到：检验报告17号");
    await handler.leave();
  });

  test("it is approved, sent with its papers, opened, handed over and given back", async () => {
    const handler = await opened();
    const { page } = handler;
    await office.signIn(page, "chengban");
    await office.openMatter(page, walked.number);
    await office.perform(page, "transfer-proposal", {
      partner: [PEOPLE.head.id],
      record: "涉嫌生产、销售假药",
    });

    const chief = await opened();
    await office.signIn(chief.page, "juzhang");
    await office.sayWord(chief.page, walked.number, "approve");
    await chief.leave();

    await page.goto(walked.matter);
    await office.tryOutOfTurn(page, "police-reply", "前一步还没有办理");
    const sent = { police: "市公安局", paper: "移送书3号", items: "药品200盒", actOn: dayIn(0) };
    await office.perform(page, "transfer", { ...sent, papers: ["letter", "report"] });
    await expectText(page, "移送书、调查报告和物品清单缺一不可");
    expect(await page.locator('[name="items"]').inputValue()).toBe("药品200盒");
    await page.goto(walked.matter);
    await office.perform(page, "transfer", { ...sent, papers: ["letter", "report", "list"] });
    await expectText(page, "已送出，等待签收");
    await office.perform(page, "police-receipt", { signedBy: "经侦支队", actOn: dayIn(0) });
    await office.perform(page, "police-reply", {
      policeAnswer: ["policeOpened"],
      paper: "立案告知书9号",
      record: "符合立案条件",
      actOn: dayIn(0),
    });
    await expectText(page, "公安机关已立案，等待移交物品和材料");
    await office.perform(page, "hand-over", {
      items: "药品200盒",
      paper: "交接清单1号",
      actOn: dayIn(0),
    });
    await office.tryOutOfTurn(page, "sending-back", "移送公安机关的案件还没有结果");
    const back = { returnedBy: ["fromProcurators"], paper: "不起诉决定书5号", record: "情节轻微" };
    await office.perform(page, "police-return", { ...back, actOn: dayIn(-1) });
    await expectText(page, "日期不能早于前一步的日期");
    await page.goto(walked.matter);
    await office.perform(page, "police-return", { ...back, actOn: dayIn(0) });
    await expectText(page, "案件已退回，由本局依法处理");
    await handler.leave();
  });

  test("its reporter learns nothing of the police, and the page has no barrier", async () => {
    const citizen = await opened();
    await reporter.comeBack(citizen.page, walked.receipt);
    expect(await citizen.page.locator("main").innerText()).not.toMatch(/公安|犯罪/);
    await citizen.leave();

    const handler = await opened(true);
    await office.signIn(handler.page, "chengban");
    for (const width of [1366, 375]) {
      await handler.page.setViewportSize({ width, height: 800 });
      await handler.page.goto(walked.matter);
      expect(await faultsOf(handler.page)).toEqual([]);
      expect(await overflowOf(handler.page)).toBeLessThanOrEqual(0);
    }
    await handler.leave();
  });
});
