import "#tests/support/own-keys.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, type Day, day } from "#app/domain/calendar/day.ts";
import type { RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import { amountFor } from "#app/domain/reward/amount-for.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { rewardScale } from "#app/shell/reward/reward-scale.server.ts";
import { confirmParameters, setParameters } from "#app/shell/reward/set-parameters.server.ts";
import { db } from "#db/client.server.ts";
import { bureauParameters } from "#db/schema/law.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aPost } from "#tests/support/a-post.ts";
import { administrator, head, leader, openOffice } from "#tests/support/an-office.ts";
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
const TOMORROW = addDays(today(), 1);
/** As somebody assesses a reward on the day after everything was settled. */
const scaleOn = (received: Day) => rewardScale(received, TOMORROW);
const versions = () => db.select().from(bureauParameters).orderBy(bureauParameters.enteredAt);
async function confirmLatest(by: Officer = head) {
  const latest = (await versions()).at(-1);
  return confirmParameters(latest?.id ?? "", by.id, aPost({ actor: by.id }));
}
const setting = (scale: RewardScale, seen: number) =>
  setParameters(
    { from: FROM, scale, source: "某省〔2026〕1号", by: administrator.id, seen },
    aPost(),
  );

beforeAll(openOffice);

describe("the scale of a bureau", () => {
  test("is the national one where the bureau has said nothing", async () => {
    expect(await scaleOn(FROM)).toEqual(national);
  });

  test("is not what one person has entered, and cannot be confirmed by that person", async () => {
    await setting(own, 0);
    expect(await scaleOn(FROM)).toEqual(national);
    await expect(confirmLatest(administrator)).rejects.toMatchObject({ code: "23514" });
    expect(await scaleOn(FROM)).toEqual(national);
  });

  test("is not confirmed under an id that nobody has entered", async () => {
    const made = await confirmParameters(crypto.randomUUID(), head.id, aPost({ actor: head.id }));
    expect(made).toEqual({ ok: false, because: ["changed-meanwhile"] });
  });

  test("is its own from the day it says, once a head has confirmed it", async () => {
    expect(await confirmLatest()).toMatchObject({ ok: true });
    expect(await confirmLatest(leader)).toEqual({ ok: false, because: ["changed-meanwhile"] });
    expect(await scaleOn(BEFORE)).toEqual(national);
    expect(await scaleOn(FROM)).toEqual(own);
  });

  test("rewards by its own rate: 3.5 per cent of 1,286,400.00 yuan are 45,024.00", async () => {
    const penalty = { decisionNumber: "17号", fines: 100_000_000, confiscations: 28_640_000 };
    const scale = await scaleOn(FROM);
    expect(amountFor(aMatter({ receivedOn: FROM, penalty }), "second", scale).base).toBe(4_502_400);
  });

  test("is the later entry where two begin on the same day", async () => {
    await setting({ ...own, cap: 50_000_000 }, 1);
    await confirmLatest();
    expect((await scaleOn(FROM)).cap).toBe(50_000_000);
    expect(await versions()).toHaveLength(2);
  });

  test("is not entered from a page that shows fewer versions than there are", async () => {
    const late = await setting({ ...own, cap: 40_000_000 }, 1);
    expect(late).toEqual({ ok: false, because: ["changed-meanwhile"] });
    expect(await versions()).toHaveLength(2);
  });

  test("is for a report assessed today what it was yesterday, whatever is settled since", async () => {
    expect(await rewardScale(FROM, today())).toEqual(national);
  });

  test("is neither edited nor taken away, and refuses rates beyond a hundred", async () => {
    const editing = owner.update(bureauParameters).set({ cap: 1 });
    await expect(editing).rejects.toMatchObject({ code: "23001" });
    const absurd = setting({ ...own, rates: { ...own.rates, first: 101 } }, 2);
    await expect(absurd).rejects.toMatchObject({ code: "23514" });
  });
});
