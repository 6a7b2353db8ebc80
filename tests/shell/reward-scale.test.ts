import "#tests/support/own-keys.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, day } from "#app/domain/calendar/day.ts";
import type { RewardScale } from "#app/domain/law/reward-scale.ts";
import { scaleInForce } from "#app/domain/law/scale-in-force.ts";
import { amountFor } from "#app/domain/reward/vote.ts";
import { today } from "#app/shell/clock.server.ts";
import { rewardScale } from "#app/shell/reward-scale.server.ts";
import { setParameters } from "#app/shell/set-parameters.server.ts";
import { db } from "#db/client.server.ts";
import { bureauParameters } from "#db/schema/law.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aPost } from "#tests/support/a-post.ts";
import { administrator, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const BEFORE = day("2026-05-31");
const FROM = day("2026-06-01");
const national = scaleInForce(FROM);
const own: RewardScale = {
  ...national,
  rates: { first: 5, second: 3.5, third: 1 },
  largeAmountPerson: 1_000_000,
  largeAmountOrganisation: 10_000_000,
  insiderRule: "not-raised",
};
const setting = (scale: RewardScale, seen: number) =>
  setParameters(
    { from: FROM, scale, source: "某省〔2026〕1号", by: administrator.id, seen },
    aPost(),
  );

beforeAll(openOffice);

describe("the scale of a bureau", () => {
  test("is the national one where the bureau has said nothing", async () => {
    expect(await rewardScale(FROM)).toEqual(national);
  });

  test("is its own from the day it says, as it was entered", async () => {
    await setting(own, 0);
    expect(await rewardScale(BEFORE)).toEqual(national);
    expect(await rewardScale(FROM)).toEqual(own);
  });

  test("rewards by its own rate: 3.5 per cent of 1,286,400.00 yuan are 45,024.00", async () => {
    const penalty = { decisionNumber: "17号", fines: 100_000_000, confiscations: 28_640_000 };
    const scale = await rewardScale(FROM);
    expect(amountFor(aMatter({ receivedOn: FROM, penalty }), "second", scale).base).toBe(4_502_400);
  });

  test("is the later entry where two begin on the same day", async () => {
    await setting({ ...own, cap: 50_000_000 }, 1);
    expect((await rewardScale(FROM)).cap).toBe(50_000_000);
    expect(await db.select().from(bureauParameters)).toHaveLength(2);
  });

  test("is not entered from a page that shows fewer versions than there are", async () => {
    const late = await setting({ ...own, cap: 40_000_000 }, 1);
    expect(late).toEqual({ ok: false, because: ["changed-meanwhile"] });
    expect(await db.select().from(bureauParameters)).toHaveLength(2);
  });

  test("stays what it was on the day of a decision, whatever is entered later", async () => {
    expect(await rewardScale(FROM, addDays(today(), -1))).toEqual(national);
  });

  test("is neither edited nor taken away, and refuses rates beyond a hundred", async () => {
    const editing = owner.update(bureauParameters).set({ cap: 1 });
    await expect(editing).rejects.toMatchObject({ code: "23001" });
    const absurd = setting({ ...own, rates: { ...own.rates, first: 101 } }, 2);
    await expect(absurd).rejects.toMatchObject({ code: "23514" });
  });
});
