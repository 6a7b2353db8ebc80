import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as office from "#tests/e2e/walk/office.ts";
import { press } from "#tests/e2e/walk/press.ts";
import * as reporter from "#tests/e2e/walk/reporter.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { asking } from "#tests/support/officer-at.ts";

const PAGE = "/admin/committee";

let app: App;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function at(name: string): Promise<Page> {
  const reader = { origin: app.origin, javaScript: false, language: "zh" } as const;
  const { page } = await browser.reader({ ...reader, mayRefuse: () => true });
  page.setDefaultTimeout(60_000);
  await office.signIn(page, name);
  return page;
}

test("without script, one marks who sits from outside and from which sum, and another confirms", async () => {
  const [named] = await asking<{ name: string; id: string }>(
    app,
    `select s.display_name as name, s.id from staff s join committee_outsiders o on o.staff_id = s.id`,
  );
  const other = await asking<{ name: string }>(
    app,
    `select s.display_name as name from staff s where role = 'committee' and active
       and not exists (select from committee_outsiders o where o.staff_id = s.id) order by name limit 1`,
  );
  const administrator = await at("guanli");
  const head = await at("fuze");

  await administrator.goto(PAGE);
  await administrator.fill('[name="sum"]', "许多");
  await press(administrator, 'main button:has-text("提交，等待确认")');
  await reporter.expectText(administrator, "金额无法识别");
  await administrator.fill('[name="sum"]', "20万");
  await press(administrator, 'main button:has-text("提交，等待确认")');
  await reporter.expectText(administrator, "等待另一人确认");
  expect(await administrator.locator('main button:has-text("确认")').count()).toBe(1);

  await head.goto(PAGE);
  await reporter.expectText(head, "达到200,000.00元的奖励，须有外聘人员参加评审");
  expect(await head.locator('main button:has-text("标注")').count()).toBe(0);
  await press(head, 'main button:has-text("确认")');
  await reporter.expectText(head, "确认");

  await administrator.goto(PAGE);
  await press(administrator, `main button:has-text("取消${named?.name}的外聘标注")`);
  await reporter.expectText(administrator, "这是最后一名外聘人员");
  await press(administrator, `main button:has-text("标注${other[0]?.name}为外聘人员")`);
  await reporter.expectText(administrator, "等待另一人确认");
  await head.goto(PAGE);
  await press(head, 'main button:has-text("确认")');
  await reporter.expectText(head, `${other[0]?.name}`);
  expect(
    await asking(
      app,
      "select from committee_outsiders o join bureaus b on b.outside_member_from = 20000000",
    ),
  ).toHaveLength(2);
}, 200_000);
