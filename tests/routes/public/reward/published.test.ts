import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { asking, officerAt } from "#tests/support/officer-at.ts";

const PAGE = "/admin/publication";
let app: App;

/** Of the demo's matters several become decided rewards of last year. */
async function lastYear() {
  const rows = await asking<{ id: string }>(
    app,
    "select id from matters where not kept order by number limit 6",
  );
  for (const [nth, { id }] of rows.entries()) {
    const on = day(`2025-0${nth + 1}-11`);
    const sum = 300_000 * (nth + 1);
    const award = { grade: "second", base: sum, amount: sum, financeConsulted: false } as const;
    const told = { assessedOn: on, decidedOn: on, award, notifiedOn: on };
    await asking(app, "update matters set reward = $1 where id = $2", [
      JSON.stringify(aReward({ ...told, payment: { on, by: "cw", voucher: "1" } })),
      id,
    ]);
  }
  return rows.length;
}

const seen = async (path: string) => {
  const answer = await fetch(app.origin + path);
  return { status: answer.status, text: await answer.text() };
};

beforeAll(async () => {
  app = await startApp({ env: { SEED_STORY: "1" } });
}, 120_000);
afterAll(() => app.stop());

describe("rewards in public", () => {
  test("before anybody agreed to publish, the page says when that may be", async () => {
    const { status, text } = await seen("/reward/published");
    expect(status).toBe(200);
    expect(text).toContain("还没有公布过");
    expect(text).toContain("每一组至少5件");
  });

  test("are shown once one asked and a head of a unit agreed, and not before", async () => {
    expect(await lastYear()).toBe(6);
    const asker = await officerAt(app, "guanli");
    const before = await asker.open(PAGE);
    expect(before.html).toContain("统计并提出公布");
    expect(await asker.send(before, PAGE, { intent: "publish" })).toMatchObject({ status: 303 });
    expect((await seen("/reward/published")).text).toContain("还没有公布过");

    const head = await officerAt(app, "fuze");
    const waiting = await head.open(PAGE);
    const [, address = ""] = /action="(\/admin\/publication\/[^"]+)"/u.exec(waiting.html) ?? [];
    expect(waiting.html).toContain("等待同意：公布2025年的数据");
    expect(await asker.send(await asker.open(PAGE), address, { intent: "confirm" })).toMatchObject({
      status: 403,
    });
    expect(await head.send(waiting, address, { intent: "confirm" })).toMatchObject({ status: 303 });

    const { text } = await seen("/reward/published");
    expect(text).toContain("2025年");
    expect(text).toContain("6件");
    expect(text).toContain("约63,000.00元");
  });

  test("are exact inside, for whom it is a task, and answered to programs as published", async () => {
    const auditor = await officerAt(app, "jijian");
    const { status, html } = await auditor.open("/desk/reward-figures");
    expect(status).toBe(200);
    expect(html).toContain("10,500.00");
    const handler = await officerAt(app, "chengban");
    expect((await handler.open("/desk/reward-figures")).status).toBe(403);
    expect(JSON.parse((await seen("/api/reward-figures")).text)).toMatchObject({
      releases: [{ from: 2025, awarded: 6, insiders: null, median: 1_100_000 }],
    });
  });

  test("are files for spreadsheets, named on the page and among the doors for programs", async () => {
    const figures = (await seen("/api/reward-figures.csv")).text.split("\r\n");
    expect(figures).toHaveLength(3);
    expect(figures[0]).toMatch(/^\uFEFF?起始年度,截止年度,决定给予奖励（件）/u);
    expect(figures[1]).toBe(
      "2025,2025,6,件数太少，不公布,0,6,63000.00,11000.00,63000.00,件数太少，不公布",
    );
    const decisions = (await seen("/api/reward-decisions.csv")).text.split("\r\n");
    expect(decisions[0]).toContain("产品,等级,奖励金额,决定时间,件数");
    const counts = decisions.slice(1, -1).map((line) => Number(line.split(",").at(-1)));
    expect(counts.reduce((all, count) => all + count, 0)).toBe(6);
    for (const page of ["/reward/published", "/law/api"])
      for (const file of ["/api/reward-figures.csv", "/api/reward-decisions.csv"])
        expect((await seen(page)).text).toContain(`href="${file}"`);
  });

  test("name no matter, nobody and no exact sum", async () => {
    const pages = ["/reward/published", "/api/reward-figures.csv", "/api/reward-decisions.csv"];
    const text = (await Promise.all(pages.map(seen))).map((one) => one.text).join();
    const numbers = await asking<{ number: string }>(app, "select number from matters");
    for (const { number } of numbers) expect(text).not.toContain(number);
    expect(text).not.toContain("15,000.00");
  });
});
