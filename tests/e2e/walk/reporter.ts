import type { Page } from "playwright-core";
import { expect } from "vitest";
import { tailOf } from "#app/domain/reward/payee/bank-account.ts";
import { press } from "#tests/e2e/walk/press.ts";
import { ACCOUNT } from "#tests/support/acts/account.ts";

export type Receipt = { readonly number: string; readonly secret: string };

/** Answers of one step, by the name of the field: a text to write, or the values to tick. */
type Step = Readonly<Record<string, string | readonly string[]>>;

const DEVICE_COMPLAINT: readonly Step[] = [
  { productType: ["device"], productName: "康测血糖仪", licence: "看不清" },
  { place: ["store"], respondent: "益民大药房（东街店）" },
  { paid: "399", story: "试纸结果忽高忽低，店里不肯退机器。", alsoReport: ["no"] },
  {
    claims: ["return", "refund"],
    claimAmount: "399",
    consentPublication: ["yes"],
    consentDelegation: ["no"],
  },
  { name: "李长河", phone: "13900000000", address: "南塘路2号", email: "changhe@reporter.example" },
];

export const STORY = "公司从个人手里低价收医保药，换了外箱再卖给药店。";
const DIVERTED_DRUGS: readonly Step[] = [
  { productType: ["drug"], productName: "阿托伐他汀钙片", batch: "B2606" },
  { place: ["firm"], respondent: "云溪仁济医药有限公司" },
  { ongoing: ["yes"], story: STORY },
  { stance: ["anonymous"], insider: ["yes"], wantsReward: ["yes"] },
];

export const fileComplaint = (page: Page) => file(page, "complaint", DEVICE_COMPLAINT);
export const fileReport = (page: Page, evidence?: string | string[]) =>
  file(page, "report", DIVERTED_DRUGS, evidence);

async function file(
  page: Page,
  kind: string,
  steps: readonly Step[],
  evidence?: string | string[],
) {
  await page.goto("/");
  await press(page, `.choices a[href="/file/${kind}"]`);
  await press(page, 'main button:has-text("开始")');
  for (const step of steps) {
    await answer(page, step);
    await press(page, 'main button:has-text("继续")');
  }
  if (evidence) {
    await page.setInputFiles('[name="evidence"]', evidence);
    await press(page, 'button:has-text("上传")');
    await expectText(page, "已上传的文件");
  }
  await press(page, 'button:has-text("继续")');
  await page.check('[name="truthful"]');
  await press(page, 'button:has-text("提交")');
  return keepReceipt(page);
}

export async function answer(page: Page, step: Step) {
  for (const [name, given] of Object.entries(step)) {
    if (typeof given === "string") await page.fill(`[name="${name}"]`, given);
    else for (const value of given) await page.check(`[name="${name}"][value="${value}"]`);
  }
}

/** The last four characters have to be typed back; a slip is answered in words and loses nothing. */
async function keepReceipt(page: Page): Promise<Receipt> {
  await page.waitForURL("**/receipt");
  const [number = "", secret = ""] = await page.locator("output.code").allTextContents();
  await page.fill('[name="again"]', "0000");
  await press(page, 'button:has-text("我已记下")');
  await expectText(page, "与上面的最后四位不一致");
  await page.fill('[name="again"]', secret.slice(-4).toLowerCase());
  await press(page, 'button:has-text("我已记下")');
  await page.waitForURL("**/progress");
  return { number, secret };
}

/** Comes back later, on another device, with nothing but the receipt. */
export async function comeBack(page: Page, { number, secret }: Receipt) {
  await page.goto("/progress");
  await page.fill('[name="number"]', number.toLowerCase());
  await page.fill('[name="secret"]', secret.replaceAll("-", " "));
  await press(page, 'button:has-text("查看进度")');
  await expectText(page, "下一个法定期限");
}

/** The number under which the office keeps the matter. */
export async function matterNumber(page: Page): Promise<string> {
  const [number = ""] =
    (await page.locator("main h2 .num").first().innerText()).match(/\d+-\d+/) ?? [];
  return number;
}

export async function expectText(page: Page, text: string) {
  await expect.poll(() => page.locator("main").innerText(), { timeout: 20_000 }).toContain(text);
}

/** Claims the award without a name, to be paid by transfer; comes to the last digits of the account. */
export async function claimReward(page: Page): Promise<string> {
  await press(page, 'a:has-text("申领奖励")');
  await page.check('input[name="way"][value="anonymous"]');
  await page.check('input[name="method"][value="transfer"]');
  await answer(page, ACCOUNT);
  await press(page, 'button:has-text("确认申领")');
  await expectText(page, "领取码");
  return tailOf(ACCOUNT.number);
}

/** The worker sends every few seconds; a mail that is owed arrives soon. */
export async function untilMailSays(page: Page, text: string) {
  await expect
    .poll(
      async () => {
        await page.goto("/dev/mail");
        return page.locator("main").innerText();
      },
      { timeout: 20_000, interval: 500 },
    )
    .toContain(text);
}
