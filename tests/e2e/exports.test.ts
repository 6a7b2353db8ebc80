import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { runScene } from "#tests/drills/run-scene.ts";
import * as office from "#tests/e2e/walk/office.ts";
import { press } from "#tests/e2e/walk/press.ts";
import { expectText } from "#tests/e2e/walk/reporter.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";

let app: App;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function signedIn(name: string) {
  const how = { origin: app.origin, javaScript: false, language: "zh", width: 1366 } as const;
  const reader = await browser.reader(how);
  await office.signIn(reader.page, name);
  return reader;
}
type Page = Awaited<ReturnType<typeof signedIn>>["page"];

async function askFor(page: Page, address: string, reason: string) {
  await page.goto(address);
  await press(page, 'main a:has-text("把这个列表取成台账")');
  await press(page, "main form button");
  await expectText(page, "请写明事由");
  await page.fill('[name="reason"]', reason);
  await page.selectOption('[name="purpose"]', "meeting");
  await press(page, "main form button");
  await page.waitForURL("**/desk/exports/*");
}

/** The file behind the link of the page, read back: its rows, and what its notes say. */
async function fetched(page: Page) {
  const link = await page.locator('main a:has-text("取台账（XLSX）")').getAttribute("href");
  const answer = await page.request.get(app.origin + link);
  expect(answer.headers()["content-type"]).toContain("spreadsheetml.sheet");
  const { sheets } = await readXlsx(await answer.body());
  const [list, notes] = sheets;
  return { rows: list?.rows ?? [], notes: JSON.stringify(notes?.rows) };
}

test("a handler draws a short list at once", { timeout: 120_000 }, async () => {
  const { page, leave } = await signedIn("chengban");
  await page.goto("/desk?queue=open");
  const listed = await page.locator("main table tbody tr").count();
  expect(listed).toBeGreaterThan(1);
  await askFor(page, "/desk?queue=open", "十二月例会=1+1");
  const { rows, notes } = await fetched(page);
  expect(rows).toHaveLength(2 + listed);
  expect(rows[0]?.[0]).toMatch(/第1号台账 · 罗毅 · .+取出 · 事由：开会调度，十二月例会=1\+1/);
  expect(rows[1]?.slice(0, 3)).toEqual(["登记号", "类别", "收到日期"]);
  expect(rows[2]?.[0]).toMatch(/^\d{4}-\d+$/);
  expect(rows[2]?.[2]).toBeInstanceOf(Date);
  expect(notes).toContain("没有写进台账的，以及为什么");
  await page.reload();
  await expectText(page, "1次，至多3次");
  await leave();
});

test("a long list is fetched once the head has confirmed it", { timeout: 240_000 }, async () => {
  runScene(app, "tests/e2e/walk/many-matters.ts", z.object({ put: z.literal(201) }));
  const handler = await signedIn("chengban");
  await askFor(handler.page, "/desk?queue=open&kind=report", "年底交接");
  await expectText(handler.page, "等待确认");
  expect(await handler.page.locator('main a:has-text("取台账（XLSX）")').count()).toBe(0);

  const head = await signedIn("fuze");
  await head.page.goto("/desk/exports");
  await press(head.page, 'main a:has-text("第2号台账")');
  await expectText(head.page, "年底交接");
  await press(head.page, 'main button:has-text("不同意")');
  await expectText(head.page, "不同意的，请写明理由");
  await press(head.page, 'main button:has-text("同意取出")');
  await expectText(head.page, "可以取");
  expect(await head.page.locator('main a:has-text("取台账（XLSX）")').count()).toBe(0);

  await handler.page.reload();
  const { rows, notes } = await fetched(handler.page);
  expect(rows.length).toBeGreaterThan(2 + 201);
  expect(notes).toContain("何建平");
  await handler.leave();
  await head.leave();

  const auditor = await signedIn("jijian");
  await expectText(auditor.page, `取第2号台账，${rows.length - 2}件，开会调度`);
  await auditor.leave();
});
