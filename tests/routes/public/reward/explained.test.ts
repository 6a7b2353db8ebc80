import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { REWARD_CONDITIONS } from "#app/domain/law/rewards/reward-conditions.ts";
import { REWARD_EXCLUSIONS } from "#app/domain/law/rewards/reward-exclusions.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import { rewardAmount } from "#app/domain/reward/amount.ts";
import { formatYuan } from "#app/i18n/format.ts";
import { EXAMPLES } from "#app/routes/public/reward/worked-example.tsx";
import { type App, startApp } from "#tests/support/app.ts";

let app: App;

beforeAll(async () => {
  app = await startApp({ env: { SEED_STORY: "0" } });
});
afterAll(() => app.stop());

const open = async (path: string, language = "zh") => {
  const answer = await fetch(`${app.origin}${path}`, {
    headers: { cookie: `language=${language}` },
  });
  return { status: answer.status, html: await answer.text() };
};

describe("the page about rewards", () => {
  test("works its examples out as the domain does: 3% of 648,000.50, and a floor that beats 5% of 30,000", async () => {
    const { status, html } = await open("/reward");
    expect(status).toBe(200);
    expect(html).toContain("奖励19,440.02元。");
    expect(html).toContain("奖励5,000.00元。");
    const scale = scaleInForce(day("2026-11-30"));
    for (const { grade, fines, confiscations } of EXAMPLES) {
      const { amount } = rewardAmount({
        ...{ grade, fines: fines + confiscations, insider: false, scale },
      });
      expect(html).toContain(`奖励${formatYuan(amount, "zh")}。`);
    }
  });

  test("shows every condition and exclusion in the law's own words", async () => {
    const { html } = await open("/reward");
    const shown = [REWARD_CONDITIONS, REWARD_EXCLUSIONS].flatMap(({ versions }) =>
      (versions.at(-1)?.value ?? []).map(({ says }: { says: { zh: string } }) => says.zh),
    );
    expect(shown.filter((says) => !html.includes(says))).toEqual([]);
  });

  test("marks below every part how far each of its rules was read", async () => {
    const { html } = await open("/reward");
    const parts = html.split('<section class="prose"').slice(1);
    expect(parts).toHaveLength(11);
    for (const part of parts) expect(part).toMatch(/href="\/law\/[A-Z][^"]*".*?class="tag"/su);
    const review = parts.find((part) => part.includes('id="review"')) ?? "";
    expect(review).toContain("待核");
  });

  test.each([
    ["/", "/reward"],
    ["/help", "/reward"],
    ["/site-map", "/reward"],
  ])("is found from %s", async (path, href) => {
    expect((await open(path)).html).toContain(`href="${href}"`);
  });

  test("is all English in English, but for the law's own names", async () => {
    const { html } = await open("/reward", "en");
    const main = /<main.*<\/main>/su.exec(html)?.[0] ?? "";
    expect(main).toContain("The reward is CNY 19,440.02.");
    expect(main.replaceAll(/<[^>]*>/gu, "")).not.toMatch(/\p{Script=Han}/u);
  });
});
