import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isCalm } from "#tests/drills/hostile/send.ts";
import { HOSTILE } from "#tests/drills/hostile/values.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { asking, officerAt, type Page } from "#tests/support/officer-at.ts";

const PAGE = "/admin/facts";
const FACTS = {
  name: "云溪区市场监督管理局",
  nameEn: "Yunxi Market Regulation Bureau",
  level: "county",
  divisionCode: "340599",
  phone: "0555-1111111",
  siteCode: "3405990001",
};

let app: App;
beforeAll(async () => {
  app = await startApp({ env: { SEED_STORY: "1" } });
});
afterAll(() => app.stop());

const at = (who: string, language = "zh") => officerAt(app, who, language);
const foot = async () =>
  (await (await fetch(app.origin)).text()).split('class="of-office"')[1] ?? "";
const changeOn = ({ html }: Page) => /action="(\/admin\/facts\/[^"]+)"/.exec(html)?.[1] ?? "";
async function asked(facts: Readonly<Record<string, string>> = FACTS) {
  const administrator = await at("guanli");
  return administrator.send(await administrator.open(PAGE), PAGE, facts);
}

describe("without a script, on the pages of a running portal", () => {
  test("the foot says what the demo's office says of itself, in the reader's language", async () => {
    for (const said of [
      "地址：",
      "网站标识码：",
      "政府网站找错",
      "皖ICP备",
      "公网安备",
      'href="tel:',
    ])
      expect(await foot()).toContain(said);
    const english = await fetch(app.origin, { headers: { cookie: "language=en" } });
    expect(await english.text()).toContain("Run by Yunxi Market Regulation Bureau");
  });

  test("what is wrong stands by its field, and what was typed stays in the form", async () => {
    const answer = await asked({ ...FACTS, phone: "请打电话", siteCode: "1" });
    expect(answer.status).toBe(422);
    for (const words of [
      "电话请写区号",
      "网站标识码应为10位",
      'value="请打电话"',
      'value="340599"',
    ])
      expect(answer.html).toContain(words);
  });

  test("a change waits for somebody else; whoever asked may take it back and nothing more", async () => {
    expect(await asked()).toMatchObject({ status: 303, location: PAGE });
    const administrator = await at("guanli");
    const own = await administrator.open(PAGE);
    expect(own.html).toContain("撤回");
    expect(own.html).not.toContain("核对无误，确认");
    const confirmed = await administrator.send(own, changeOn(own), { intent: "confirm" });
    expect(confirmed.status).toBe(409);
    const again = await administrator.open(PAGE);
    const taken = await administrator.send(again, changeOn(again), { intent: "withdraw" });
    expect(taken).toMatchObject({ status: 303, location: PAGE });
    expect(await foot()).not.toContain(FACTS.phone);
  });

  test("a head says why not, and then confirms what is right; the foot says it at once", async () => {
    await asked();
    const head = await at("fuze");
    const page = await head.open(PAGE);
    for (const words of ["0555-0000000", FACTS.phone]) expect(page.html).toContain(words);
    const silent = await head.send(page, changeOn(page), { intent: "refuse", reason: "" });
    expect(silent.status).toBe(422);
    expect(silent.html).toContain("请写明不同意的理由");
    const told = { intent: "refuse", reason: "打过去没有人接" };
    expect(await head.send(await head.open(PAGE), changeOn(page), told)).toMatchObject({
      status: 303,
    });
    expect((await (await at("guanli")).open(PAGE)).html).toContain(told.reason);

    await asked();
    const second = await head.open(PAGE);
    await head.send(second, changeOn(second), { intent: "confirm", reason: "" });
    expect(await foot()).toContain(`href="tel:${FACTS.phone}"`);
    expect(await foot()).not.toContain("政府网站找错");
  });

  test("nobody else sees or changes it", async () => {
    for (const who of ["shouli", "chengban", "jijian", "caiwu"])
      expect((await (await at(who)).open(PAGE)).status).toBe(403);
    const head = await at("fuze");
    expect((await head.open(PAGE)).html).not.toContain('name="divisionCode"');
  });

  test("a word on a change that nobody could have typed is answered without a fault", async () => {
    await asked({ ...FACTS, phone: "0555-2222222" });
    const head = await at("fuze");
    const page = await head.open(PAGE);
    for (const value of ["a NUL", "a prototype", "a hundred thousand"])
      for (const field of ["reason", "intent", "formKey"]) {
        const fields = { intent: "refuse", reason: "不对", [field]: `${HOSTILE[value]}` };
        const answer = await head.send(page, changeOn(page), fields);
        expect(isCalm({ ...answer, location: "", cookies: [] }), `${field}: ${value}`).toBe(true);
      }
    expect(await asking(app, "select 1 from bureaus where phone = '0555-2222222'")).toEqual([]);
  });
});
