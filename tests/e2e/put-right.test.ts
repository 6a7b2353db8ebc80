import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as office from "#tests/e2e/walk/office.ts";
import { press } from "#tests/e2e/walk/press.ts";
import { expectText } from "#tests/e2e/walk/reporter.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { asking } from "#tests/support/officer-at.ts";

let app: App;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const opened = () =>
  browser.reader({ origin: app.origin, javaScript: false, language: "zh", width: 1366 });

/** A report of the demo's story that lies with intake and is kept from nobody, and the unit of 罗毅. */
async function received(): Promise<{ readonly number: string; readonly unit: string }> {
  const text = `select m.number, s.unit_id as unit from matters m, staff s
    where s.sign_in_name = 'chengban' and m.kind = 'report' and m.stage = 'received' and m.raised_to is null
      and not exists (select from matter_exclusions x where x.matter_id = m.id) order by m.number`;
  const [found] = await asking<{ number: string; unit: string }>(app, text);
  if (!found) throw new Error("the story has none");
  return found;
}

async function officer(name: string, number: string) {
  const reader = await opened();
  await office.signIn(reader.page, name);
  await office.openMatter(reader.page, number);
  return reader;
}

describe("an office that errs, JavaScript off", { timeout: 240_000 }, () => {
  test("takes a step back, dates it rightly, and puts right by two what was recorded", async () => {
    const { number, unit } = await received();
    const intake = await officer("shouli", number);
    await office.perform(intake.page, "assignment", { unitId: [unit], reason: "属本科职责" });
    await intake.leave();

    const handler = await officer("chengban", number);
    const desk = handler.page;
    await office.perform(desk, "verification");
    await expectText(desk, "已办理：开始核查");
    await press(desk, 'main a:has-text("撤销这一步")');
    await expectText(desk, "事项回到“已分送”");
    await desk.fill('[name="reason"]', "点错了事项");
    await press(desk, desk.locator("main form button").last());
    await expectText(desk, "撤销上一步");
    await expectText(desk, "点错了事项");

    await desk.goto(`${new URL(desk.url()).pathname}/verification`);
    await desk.locator("summary", { hasText: "不是今天办理的" }).click();
    await desk.fill('[name="actedOn"]', "2020-01-04");
    await desk.fill('[name="enteredLate"]', "系统维护");
    await press(desk, desk.locator("main form button").last());
    await expectText(desk, "办理日不能早于上一步的办理日");
    expect(await desk.inputValue('[name="enteredLate"]')).toBe("系统维护");
    await desk.fill('[name="actedOn"]', "");
    await press(desk, desk.locator("main form button").last());
    await expectText(desk, "已办理：开始核查");

    await office.perform(desk, "correction", {
      subject: ["productName"],
      corrected: "降压片（更正）",
      reason: "抽样单上的名称不同",
    });
    await expectText(desk, "待确认");
    await handler.leave();

    const head = await officer("fuze", number);
    await expectText(head.page, "抽样单上的名称不同");
    await office.perform(head.page, "correction-decision", {
      correctionAnswer: ["correctionApproved"],
      record: "与抽样单一致",
    });
    await expectText(head.page, "更正为降压片（更正）");
    await expectText(head.page, "已更正");
    await expectText(head.page, "（原填：");
    await head.page.goto("/desk?queue=open");
    await expectText(head.page, "降压片（更正） （原填：");
    await head.leave();
  });
});
