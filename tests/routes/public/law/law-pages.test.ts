import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CATALOGUE } from "#app/domain/law/catalogue.ts";
import { type App, startApp } from "#tests/support/app.ts";

let app: App;

beforeAll(async () => {
  app = await startApp({ env: { SEED_STORY: "0" } });
});
afterAll(() => app.stop());

async function open(path: string, language: "zh" | "en" = "zh") {
  const answer = await fetch(`${app.origin}${path}`, {
    headers: { cookie: `language=${language}` },
    redirect: "manual",
  });
  return { status: answer.status, headers: answer.headers, html: read(await answer.text()) };
}

/** What React escapes, as a reader sees it. */
const read = (html: string) =>
  html.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");

const quotations = (html: string) => html.match(/<blockquote.*?<\/blockquote>/gs)?.join() ?? "";

test.each(["/law", "/help", "/protection"])("%s has no NUL among its Chinese", async (path) => {
  expect((await open(path)).html).not.toContain("\0");
});

describe("the list of rules", () => {
  test("holds every rule of the catalogue, its Chinese words and its source", async () => {
    const { status, html } = await open("/law");
    const all = CATALOGUE.flatMap(({ provisions }) => provisions);
    expect(status).toBe(200);
    expect(all.filter(({ id }) => !html.includes(`id="${id}"`))).toEqual([]);
    expect(
      all.filter(({ versions }) => !versions.some(({ says }) => html.includes(says.zh))),
    ).toEqual([]);
  });

  test("is folded by chapter, searched, and unfolded whole to be printed", async () => {
    const folds = async (path: string) => {
      const { html } = await open(path);
      return [
        html.match(/<details class="panel chapter"/g),
        html.match(/<details[^>]* open=""/g),
      ].map((found) => found?.length ?? 0);
    };
    const all = CATALOGUE.length;
    expect(await folds("/law")).toEqual([all, 0]);
    expect(await folds("/law?all=")).toEqual([all, all]);
    expect(await folds("/law?from=singlemessage&isappinstalled=0")).toEqual([all, 0]);
    expect(await folds("/law?rule=Ｃ－１６")).toEqual([1, 1]);
    expect((await open("/law?rule=%3Cscript%3E")).html).not.toContain("<script>");
  });

  test("quotes what was read and retells what was not", async () => {
    const quoted = quotations((await open("/law")).html);
    const versions = CATALOGUE.flatMap(({ provisions }) =>
      provisions.flatMap(({ id, versions: [...known] }) =>
        known.slice(-1).map((version) => ({ id, version })),
      ),
    );
    const wrong = versions.filter(
      ({ version: { words, says } }) => quoted.includes(says.zh) !== (words === "verbatim"),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("in English marks the translation as ours and shows the Chinese beneath", async () => {
    const { html } = await open("/law", "en");
    const ours = html.indexOf("The authority competent under these Measures decides");
    const theirs = html.indexOf("具有本办法规定的处理权限的市场监督管理部门，应当自收到投诉");
    expect(html).toContain("Our own translation, not binding");
    expect(ours).toBeGreaterThan(0);
    expect(theirs).toBeGreaterThan(ours);
  });
});

describe("the page of a rule", () => {
  test("shows its versions side by side with their days", async () => {
    const { html } = await open("/law/C-16");
    expect(html).toContain("2020年1月1日至2024年6月30日");
    expect(html).toContain("2024年7月1日至2026年4月14日");
    expect(html).toContain("2026年4月15日起");
    expect(html).toContain("45个工作日");
    expect(html.match(/现行有效/g)).toHaveLength(1);
  });

  test("of which there is none is not found", async () => {
    expect((await open("/law/C-99")).status).toBe(404);
  });
});

describe("the deadline calculator", () => {
  test("names the day and draws the days before it", async () => {
    const { status, html } = await open(
      "/law/calculator?start=2026-04-28&count=7&unit=working-days",
    );
    expect(status).toBe(200);
    expect(html).toContain("2026年5月11日，周一到期");
    expect(html).toContain("劳动节：2026年5月1日至2026年5月5日（5天）");
    expect(html).toContain("调休上班，计入：2026年5月9日");
    expect(html.match(/<td class="(?:day|due)/g)?.length ?? 0).toBeGreaterThan(0);
  });

  test("keeps what was typed and says what is wrong with it", async () => {
    const { status, html } = await open(
      "/law/calculator?start=2026-02-30&count=seven&unit=working-days",
    );
    expect(status).toBe(400);
    expect(html).toContain('value="2026-02-30"');
    expect(html).toContain('value="seven"');
    expect(html).toContain('href="#start"');
    expect(html).toContain('href="#count"');
  });

  test("gives an address without blanks to pass on", async () => {
    const asked = "start=2026-04-28&count=7&unit=working-days";
    const { status, headers } = await open(`/law/calculator?${asked}&pause-from=&pause-until=`);
    expect(status).toBe(302);
    expect(headers.get("location")).toBe(`/law/calculator?${asked}`);
  });

  test.each([
    ["2026-05-07", "2026-05-06", "有1处填写有误", "结束日期不能早于开始日期"],
    ["2026-05-07", "", "有1处没有填写", "开始和结束都要填写"],
    ["2026-05-07", "2036-05-06", "有1处填写有误", "须在2007-01-01至2035-12-31之间"],
  ])("says of a pause from %s until %s: %s", async (from, until, heading, says) => {
    const asked = "start=2026-04-28&count=7&unit=working-days";
    const { status, html } = await open(
      `/law/calculator?${asked}&pause-from=${from}&pause-until=${until}`,
    );
    expect(status).toBe(400);
    expect(html).toContain(`${heading}</h2>`);
    expect(html).toContain(says);
    expect(html.includes("开始和结束都要填写")).toBe(says !== "结束日期不能早于开始日期");
  });
});

describe("the reward calculator", () => {
  test("has a line for every rule, also for those that changed nothing", async () => {
    const { status, html } = await open("/law/reward?grade=1&fined=90,000&confiscated=9999");
    expect(status).toBe(200);
    expect(html).toContain("5,000.00元");
    for (const line of ["4,999.95", "补足到下限", "未超过上限", "未达到数额"])
      expect(html).toContain(line);
  });

  test.each([
    ["grade=9&fined=1&confiscated=0", "#grade"],
    ["grade=1&fined=many&confiscated=0", "#fined"],
    ["grade=1&fined=1", "#confiscated"],
    ["grade=1&fined=100000000000&confiscated=0.01", "#fined"],
  ])("%s: the problem leads to its field", async (query, field) => {
    const { status, html } = await open(`/law/reward?${query}`);
    expect(status).toBe(400);
    expect(html).toContain(`href="${field}"`);
  });
});

describe("for programs", () => {
  test("what was not understood comes through the edge as JSON", async () => {
    const answer = await fetch(`${app.origin}/api/due?start=soon`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(Object.keys((await answer.json()).errors)).toEqual(["start", "count", "unit"]);
  });

  test("nothing else may be asked from another site", async () => {
    for (const path of ["/law", "/law/calculator", "/livez"])
      expect((await open(path)).headers.has("access-control-allow-origin")).toBe(false);
  });

  test("the examples on the page are what the addresses answer", async () => {
    const { html } = await open("/law/api");
    const linked = [...html.matchAll(/href="(\/api\/[^"]+)"/g)].map(([, path = ""]) => path);
    const addresses = linked.filter((path) => path.includes("?"));
    const shown = [...html.matchAll(/<pre[^>]*>(.*?)<\/pre>/gs)].map(([, text = ""]) => text);
    const answers = addresses.map(async (path) => (await fetch(`${app.origin}${path}`)).json());
    expect(addresses).toHaveLength(3);
    const files = linked.filter((path) => !addresses.includes(path));
    expect(files).toHaveLength(3);
    for (const path of files) {
      const { status, headers } = await fetch(`${app.origin}${path}`);
      const isTable = path.endsWith(".csv");
      const kind = headers.get("content-type");
      expect([path, status, kind]).toEqual([
        path,
        200,
        expect.stringMatching(isTable ? /^text\/csv/ : /json/),
      ]);
    }
    expect(shown.map((text) => JSON.parse(text))).toEqual(await Promise.all(answers));
  });
});
