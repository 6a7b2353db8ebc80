import { describe, expect, test } from "vitest";
import { loader as due } from "#app/routes/public/law/calculator/due.ts";
import { loader as rewardAmount } from "#app/routes/public/law/reward/reward-amount.ts";

const asking = (path: string, cookie = "") => ({
  request: new Request(`https://bureau.example${path}`, { headers: { cookie } }),
  params: {},
  context: {},
});

const askDue = (query: string, cookie?: string) => due(asking(`/api/due?${query}`, cookie));
const askReward = (query: string, cookie?: string) =>
  rewardAmount(asking(`/api/reward-amount?${query}`, cookie));

describe("a program asks when a term ends", () => {
  test("seven working days over May Day: four rest days, one Sunday, one Saturday worked", async () => {
    const answer = await askDue("start=2026-04-28&count=7&unit=working-days");
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      strict: "2026-05-11",
      legal: "2026-05-11",
      firm: true,
      counted: [
        "2026-04-29",
        "2026-04-30",
        "2026-05-06",
        "2026-05-07",
        "2026-05-08",
        "2026-05-09",
        "2026-05-11",
      ],
      skipped: [
        { day: "2026-05-01", because: "labour-day" },
        { day: "2026-05-02", because: "labour-day" },
        { day: "2026-05-03", because: "labour-day" },
        { day: "2026-05-04", because: "labour-day" },
        { day: "2026-05-05", because: "labour-day" },
        { day: "2026-05-10", because: "weekend" },
      ],
      madeUp: ["2026-05-09"],
    });
  });

  test("sixty natural days that end in the National Day holiday", async () => {
    const answer = await (await askDue("start=2026-08-04&count=60&unit=natural-days")).json();
    expect(answer).toMatchObject({ strict: "2026-10-03", legal: "2026-10-08", firm: true });
    expect(answer.counted).toHaveLength(60);
    expect(answer.skipped).toEqual([]);
    expect(answer.madeUp).toEqual([]);
  });

  test("time left out moves the end", async () => {
    const query = "start=2026-11-02&count=7&unit=working-days";
    const plain = await (await askDue(query)).json();
    const paused = await (
      await askDue(`${query}&pause-from=2026-11-04&pause-until=2026-11-06`)
    ).json();
    expect(plain.strict).toBe("2026-11-11");
    expect(paused.strict).toBe("2026-11-13");
  });

  test("beyond the published holidays an answer is provisional", async () => {
    const answer = await (await askDue("start=2026-12-28&count=7&unit=working-days")).json();
    expect(answer.firm).toBe(false);
  });

  test.each([
    ["count", "count=1", 200],
    ["count", "count=3650", 200],
    ["count", "count=0", 400],
    ["count", "count=3651", 400],
    ["count", "count=7.5", 400],
    ["count", "count=-7", 400],
    ["count", "count=", 400],
    ["count", "count=%EF%BC%97", 200],
  ])("%s: %s is answered %i", async (field, part, status) => {
    const answer = await askDue(`start=2026-04-28&unit=working-days&${part}`);
    expect(answer.status).toBe(status);
    if (status === 400) expect(Object.keys((await answer.json()).errors)).toEqual([field]);
  });

  test.each([
    ["2006-12-31", 400],
    ["2007-01-01", 200],
    ["2035-12-31", 200],
    ["2036-01-01", 400],
    ["2026-02-29", 400],
    ["2026-4-28", 400],
    ["yesterday", 400],
  ])("from %s is answered %i", async (from, status) => {
    expect((await askDue(`start=${from}&count=7&unit=working-days`)).status).toBe(status);
  });

  test.each([
    "pause-from=2026-05-06",
    "pause-until=2026-05-06",
    "pause-from=2026-05-07&pause-until=2026-05-06",
    "pause-from=soon&pause-until=2026-05-06",
  ])("%s is half a pause", async (part) => {
    const answer = await askDue(`start=2026-04-28&count=7&unit=working-days&${part}`);
    expect(answer.status).toBe(400);
    expect(Object.keys((await answer.json()).errors)).toEqual(["pause-from"]);
  });

  test("nothing asked: a sentence for each field, in the reader's language", async () => {
    const chinese = await (await askDue("")).json();
    expect(Object.keys(chinese.errors)).toEqual(["start", "count", "unit"]);
    expect(chinese.errors.count).toBe("请填写期限，须是1到3650之间的整数");
    const english = await (await askDue("", "language=en")).json();
    expect(english.errors.count).toBe("Enter the time limit, a whole number from 1 to 3650");
  });

  test("any page may ask, and an answer may be kept for a minute", async () => {
    const { headers } = await askDue("start=2026-04-28&count=7&unit=working-days");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("cache-control")).toBe("public, max-age=60");
    const bad = await askDue("");
    expect(bad.headers.get("access-control-allow-origin")).toBe("*");
    expect(bad.headers.get("cache-control")).toBe("no-store");
  });
});

describe("a program asks what a reward comes to", () => {
  test("grade one of 99,999 yuan: 4,999.95, raised to the floor", async () => {
    const answer = await (await askReward("grade=1&fines=9999900")).json();
    expect(answer).toMatchObject({
      base: 499_995,
      amount: 500_000,
      floor: 500_000,
      cap: 100_000_000,
      financeConsulted: false,
    });
    expect(answer.says.map(({ code }: { code: string }) => code)).toEqual([
      "rate",
      "floor-raised",
      "not-adjusted",
      "not-insider",
      "cap-kept",
      "finance-not-consulted",
    ]);
    expect(answer.says[1]).toMatchObject({
      result: 500_000,
      zh: "下限：低于下限，补足到下限",
      en: "Minimum: Below the minimum, raised to it",
    });
  });

  test.each([
    ["grade=1&fines=10000000", 500_000, 500_000, false],
    ["grade=2&fines=0", 0, 300_000, false],
    ["grade=3&fines=9999900", 99_999, 100_000, false],
    ["grade=1&fines=1000000000", 50_000_000, 50_000_000, true],
    ["grade=1&fines=10000000000000", 500_000_000_000, 100_000_000, true],
    ["grade=1&fines=10000000&insider=true", 500_000, 500_000, false],
  ])("%s", async (query, base, amount, financeConsulted) => {
    const answer = await (await askReward(query)).json();
    expect(answer).toMatchObject({ base, amount, financeConsulted });
  });

  test.each([
    ["", ["grade", "fines"]],
    ["grade=4&fines=100", ["grade"]],
    ["grade=first&fines=100", ["grade"]],
    ["grade=1&fines=-1", ["fines"]],
    ["grade=1&fines=10000000000001", ["fines"]],
    ["grade=1&fines=100.5", ["fines"]],
    ["grade=1&fines=1e5", ["fines"]],
    ["grade=1&fines=100&insider=perhaps", ["insider"]],
  ])("%j is refused for %j", async (query, fields) => {
    const answer = await askReward(query);
    expect(answer.status).toBe(400);
    expect(Object.keys((await answer.json()).errors)).toEqual(fields);
  });
});
