import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, type Day } from "#app/domain/calendar/day.ts";
import { today } from "#app/shell/clock.server.ts";
import { isCalm } from "#tests/drills/hostile/send.ts";
import { HOSTILE } from "#tests/drills/hostile/values.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { asking, officerAt } from "#tests/support/officer-at.ts";

const OFFICES = "/security/offices";
const CHANGES = "/security/changes";
const LEAVE = "/desk/leave";

let app: App;
let ids: ReadonlyMap<string, string>;
beforeAll(async () => {
  app = await startApp({ env: { SEED_STORY: "1" } });
  const rows = await asking<{ name: string; id: string }>(
    app,
    `select sign_in_name as name, id::text from staff union all select name_en, id::text from units`,
  );
  ids = new Map(rows.map(({ name, id }) => [name, id]));
});
afterAll(() => app.stop());

const at = (who: string, language = "zh") => officerAt(app, who, language);
const idOf = (name: string) => ids.get(name) ?? "";
const inDays = (count: number): Day => addDays(today(), count);

async function sent(who: string, path: string, fields: Readonly<Record<string, string>>) {
  const officer = await at(who);
  return officer.send(await officer.open(path), path, fields);
}

describe("without a script, on the page of offices", () => {
  const term = () => ({
    ...{ intent: "ask", staff: idOf("shichang"), kind: "acting-head", unit: idOf("Legal section") },
    ...{ from: today(), until: "", basis: "云市监党组〔示例〕9号" },
  });

  test("stands who approves today, and who stands in for whom", async () => {
    const { status, html } = await (await at("anquan")).open(OFFICES);
    expect(status).toBe(200);
    for (const words of ["正职负责人", "顾正清", "分管领导", "高远代行", "云市监党组〔示例〕3号"])
      expect(html).toContain(words);
    expect(html).not.toContain("今天没有人担任");
    expect((await (await at("anquan", "en")).open(OFFICES)).html).toContain(
      "Who holds which office today",
    );
  });

  test("what is wrong stands by its field, and what was typed stays in the form", async () => {
    const wrong = { ...term(), unit: "", from: "明天", until: "2026-02-30", basis: "" };
    const { status, html } = await sent("anquan", OFFICES, wrong);
    expect(status).toBe(422);
    for (const words of ["请选择科室（所）", "请填写起始日期", "终止日期请写成", 'value="明天"'])
      expect(html).toContain(words);
    const auditor = { ...term(), staff: idOf("jijian") };
    const refused = await sent("anquan", OFFICES, auditor);
    expect(refused.status).toBe(409);
    for (const words of ["职责不能担任这个职务", "云市监党组〔示例〕9号"])
      expect(refused.html).toContain(words);
  });

  test("a term waits for the leadership, counts from tomorrow, and is ended by one", async () => {
    expect(await sent("anquan", OFFICES, term())).toMatchObject({ status: 303, location: OFFICES });
    expect((await sent("anquan", OFFICES, term())).status).toBe(409);
    expect((await (await at("anquan")).open(OFFICES)).html).toContain("等待另一名管理员或者局领导");

    const head = await (await at("fuze")).open(CHANGES);
    expect(head.html).toContain("须由局领导或者另一名管理员确认");
    const waiting = await sent("lingdao", CHANGES, { intent: "confirm" });
    expect(waiting).toMatchObject({ status: 303, location: CHANGES });
    const page = await (await at("anquan")).open(OFFICES);
    expect(page.html).toContain("起算");

    const waits = await asking(app, "select 1 from office_terms where acting and approved");
    expect(waits).toHaveLength(1);
  });

  test("an office that nobody holds is said in red", async () => {
    const { location } = await sent("anquan", OFFICES, { intent: "end" });
    expect(location).toBe(OFFICES);
    expect((await (await at("anquan")).open(OFFICES)).html).toContain("今天没有人担任");
  });

  test("nobody else sees or asks for anything", async () => {
    for (const who of ["guanli", "lingdao", "fuze", "jijian"])
      expect((await (await at(who)).open(OFFICES)).status).toBe(403);
  });
});

describe("without a script, on the page of leave", () => {
  const leave = () => ({ intent: "ask", from: inDays(20), until: inDays(22), deputy: "" });

  test("everybody reads who is away today and who stands in", async () => {
    for (const who of ["wangge", "jijian", "caiwu"]) {
      const { html } = await (await at(who)).open(LEAVE);
      for (const words of ["沈立", "高远", "没有登记过休假"]) expect(html).toContain(words);
    }
  });

  test("what is wrong stands by its field, and what was typed stays in the form", async () => {
    const wrong = await sent("shichang", LEAVE, { ...leave(), from: "下周", deputy: "x" });
    expect(wrong.status).toBe(422);
    for (const words of ["请填写开始日期", "请从列表里选择由谁代行", 'value="下周"'])
      expect(wrong.html).toContain(words);
    const past = await sent("fuze", LEAVE, { ...leave(), staff: idOf("fuze"), from: inDays(-1) });
    expect(past.status).toBe(409);
    for (const words of ["第一天已经过去", "请选择由谁代行", `value="${inDays(-1)}"`])
      expect(past.html).toContain(words);
  });

  test("a leave is asked for, taken back, asked for again and confirmed by the head", async () => {
    const asked = `${LEAVE}?said=asked`;
    expect(await sent("shouli", LEAVE, leave())).toMatchObject({ status: 303, location: asked });
    const after = (await (await at("shouli")).open(asked)).html;
    for (const words of ["✓ 已登记", "等待确认"]) expect(after).toContain(words);
    expect(await sent("shouli", LEAVE, { intent: "end" })).toMatchObject({ status: 303 });
    expect((await (await at("shouli")).open(LEAVE)).html).toContain("撤回");

    const head = await (await at("fuze")).open(LEAVE);
    for (const words of ["等待我确认", "罗毅", '休假和代行<span class="num">1</span>'])
      expect(head.html).toContain(words);
    expect(await sent("fuze", LEAVE, { intent: "confirm" })).toMatchObject({ status: 303 });
    expect((await (await at("fuze")).open(LEAVE)).html).not.toContain("等待我确认");
    expect((await (await at("chengban")).open(LEAVE)).html).toContain("已确认，还没有开始");
  });

  test("whoever is back ends it, and stands in the list no more", async () => {
    expect((await (await at("shifuze")).open(LEAVE)).html).toContain("我回来了，销假");
    expect(await sent("shifuze", LEAVE, { intent: "end" })).toMatchObject({ status: 303 });
    expect((await (await at("wangge")).open(LEAVE)).html).toContain("今天没有人休假");
    expect((await (await at("shifuze", "en")).open(LEAVE)).html).toContain("ended on");
  });

  test("a head enters it for somebody who cannot", async () => {
    const entered = { ...leave(), staff: idOf("chengban") };
    expect(await sent("fuze", LEAVE, entered)).toMatchObject({ status: 303 });
    expect((await (await at("chengban")).open(LEAVE)).html).toContain("已确认，还没有开始");
    const overlap = await sent("fuze", LEAVE, entered);
    expect(overlap.html).toContain("这几天里已经登记过休假");
  });
});

test.each([
  ["anquan", OFFICES, ["staff", "kind", "unit", "from", "until", "basis", "term", "intent"]],
  ["fuze", LEAVE, ["staff", "from", "until", "deputy", "leave", "intent"]],
])("what nobody could have typed is answered calmly: %s at %s", async (who, path, fields) => {
  const officer = await at(who);
  const page = await officer.open(path);
  for (const value of ["a NUL", "a prototype", "half a character", "a hundred thousand"])
    for (const field of fields)
      for (const intent of ["ask", "end"]) {
        const answer = await officer.send(page, path, { intent, [field]: `${HOSTILE[value]}` });
        expect(isCalm({ ...answer, location: "", cookies: [] }), `${field}: ${value}`).toBe(true);
      }
});
