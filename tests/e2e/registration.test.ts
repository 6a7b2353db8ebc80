import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import { today } from "#app/shell/clock.server.ts";
import { overflowOf } from "#tests/e2e/walk/barriers.ts";
import * as office from "#tests/e2e/walk/office.ts";
import { press } from "#tests/e2e/walk/press.ts";
import * as reporter from "#tests/e2e/walk/reporter.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { aDocument } from "#tests/support/files/a-document.ts";

const PATIENCE = 240_000;
const LETTER = {
  name: "来信.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from(aDocument({ pages: ["BT /F 24 Tf 72 720 Td (A letter) Tj ET"] })),
};

let app: App;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const opened = (width: number) =>
  browser.reader({ origin: app.origin, javaScript: false, language: "zh", width });

test("a letter of last week is registered from its stamp, and its writer comes back with the receipt", {
  timeout: PATIENCE,
}, async () => {
  const { page, leave } = await opened(1366);
  await office.signIn(page, "shouli");
  await press(page, 'nav a:has-text("登记来电来信来访")');
  await press(page, 'main a:has-text("登记投诉")');
  expect(await page.inputValue('[name="received"]')).not.toBe("");

  // Sent with half of it missing: everything that was typed is still there.
  await reporter.answer(page, { respondent: "益民大药房（东街店）", received: "上周五" });
  await press(page, 'main button:has-text("保存并核对")');
  for (const said of ["请选择怎么收到的", "看不懂这个日期"]) await reporter.expectText(page, said);
  expect(await page.inputValue('[name="respondent"]')).toBe("益民大药房（东街店）");
  expect(await page.inputValue('[name="received"]')).toBe("上周五");

  const stamped = addDays(today(), -5);
  await reporter.answer(page, {
    channel: ["letter"],
    received: stamped,
    ...{ productType: ["device"], productName: "康测血糖仪" },
    ...{ place: ["store"], story: "试纸结果忽高忽低，店里不肯退机器。", alsoReport: ["no"] },
    ...{ claims: ["refund"], consentPublication: ["no"], consentDelegation: ["no"] },
    name: "李长河",
  });
  await press(page, 'main button:has-text("保存并核对")');
  await reporter.expectText(page, "登记后开始计算的期限");
  await reporter.expectText(page, "最后一日");
  await press(page, 'main a:has-text("上传材料")');
  await page.setInputFiles('[name="evidence"]', LETTER);
  await press(page, 'main button:has-text("去核对")');
  await reporter.expectText(page, "1个文件");
  await press(page, 'main button:has-text("登记")');
  await reporter.expectText(page, "已登记，请把回执交给本人");
  const [number = "", secret = ""] = await page.locator("output.code").allTextContents();

  // Nothing else of its kind is begun before it is handed over: its secret stands nowhere else.
  await page.goto("/desk/registration");
  await reporter.expectText(page, "回执还没有交给本人");
  expect(await page.locator('main a:has-text("登记投诉")').count()).toBe(0);
  await page.goto("/desk/registration/complaint");
  expect(await page.locator("output.code").allTextContents()).toEqual([number, secret]);

  await press(page, 'main button:has-text("已交给本人")');
  await page.waitForURL("**/desk/matters/*");
  await reporter.expectText(page, "来信");
  await page.goto("/desk/registration/complaint/receipt");
  expect(new URL(page.url()).pathname).toBe("/desk/registration");
  await leave();

  const home = await opened(375);
  await reporter.comeBack(home.page, { number, secret });
  await home.leave();
});

test("on a telephone's screen, nothing stands beside the page; and what was begun can be given up", {
  timeout: PATIENCE,
}, async () => {
  const { page, leave } = await opened(375);
  await office.signIn(page, "shouli");
  await page.goto("/desk/registration/report");
  expect(await overflowOf(page)).toBe(0);
  await reporter.answer(page, { respondent: "云溪仁济医药有限公司" });
  await press(page, 'main button:has-text("保存并核对")');
  await page.goto("/desk/registration");
  await reporter.expectText(page, "还没有登记完");
  await press(page, 'main button:has-text("不要了，删除")');
  await page.goto("/desk/registration/report");
  expect(await page.inputValue('[name="respondent"]')).toBe("");
  await leave();
});
