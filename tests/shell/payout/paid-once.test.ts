import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { authorise } from "#app/domain/payout/authorise.ts";
import { checkCode } from "#app/domain/payout/check.ts";
import { pay } from "#app/domain/payout/pay.ts";
import { claim } from "#app/domain/reward/claim.ts";
import { notify } from "#app/domain/reward/notify.ts";
import { env } from "#app/env.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { stepOnce } from "#app/shell/payout/take-payout-step.server.ts";
import { db } from "#db/client.server.ts";
import { matterEvents } from "#db/schema/matters.ts";
import { payoutSteps, payouts } from "#db/schema/payout/payouts.ts";
import { fiftyTimes } from "#tests/shell/payout/fifty.ts";
import { decideAll } from "#tests/support/acts/committee.ts";
import { payInThree } from "#tests/support/acts/pay-in-three.ts";
import { ON, refusal, rewardAtHand } from "#tests/support/acts/reward-at-hand.ts";
import { handler, head, payers } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { id, theMatter } = rewardAtHand();
const [first, second, third] = payers;
const by = (person: { readonly id: string }) => ({ by: person.id, on: ON });
const bureauId = env.BUREAU_ID;

async function claimed() {
  await decideAll(id());
  await perform(id(), (it) => notify(it, by(handler)));
  const claiming = { codeDigest: "code", lastDay: day("2027-12-31"), on: ON };
  await perform(id(), (it) => claim(it, claiming));
}
const authorising = (person = first) =>
  stepOnce(id(), (it) => authorise(it, { way: "cash", paper: "审批1号" }, by(person)));
const checking = (person = second) =>
  stepOnce(id(), (it) => checkCode(it, { codeDigest: "code" }, by(person)));
const paying = (voucher = "1", person = third) =>
  stepOnce(id(), (it) => pay(it, { voucher }, by(person)));

const rowsOf = () => owner.select().from(payouts).where(eq(payouts.matterId, id()));
const SUM = 300_000;

/** As the pages' login, past every rule of the program. */
async function slipIn(
  person: { readonly id: string },
  but: Partial<typeof payouts.$inferInsert> = {},
) {
  const payout = crypto.randomUUID();
  await db.insert(payouts).values({
    ...{ bureauId, id: payout, matterId: id(), round: 1, way: "cash", sum: SUM, paper: "1" },
    authorisedBy: person.id,
    ...but,
  });
  return payout;
}
const slipStep = (
  payoutId: string,
  step: "checked" | "paid" | "received",
  person: { readonly id: string },
) => db.insert(payoutSteps).values({ bureauId, payoutId, step, madeBy: person.id, paper: "1" });

describe("an award", () => {
  test("pressed fifty times at once, at every step, is authorised, checked and paid once", async () => {
    await claimed();
    expect(await fiftyTimes(() => authorising())).toBe(1);
    expect(await fiftyTimes(() => checking())).toBe(1);
    expect(await fiftyTimes((at) => paying(`凭证${at}`))).toBe(1);

    const [payout, ...others] = await rowsOf();
    expect(others).toEqual([]);
    expect(payout).toMatchObject({ round: 1, sum: SUM, authorisedBy: first.id });
    const events = await owner.select().from(matterEvents).where(eq(matterEvents.matterId, id()));
    expect(events.filter(({ type }) => type === "reward-paid")).toHaveLength(1);
    expect((await theMatter()).reward?.payment?.by).toBe(third.id);
  }, 30_000);

  test("is refused a second time in words", async () => {
    await claimed();
    expect(await payInThree(id(), "code", { on: ON })).toMatchObject({ ok: true });
    expect(await paying("2")).toEqual({ ok: false, because: ["paid-already"] });
  });
});

describe("the database itself", () => {
  test.each<[string, { readonly id: string }, Partial<typeof payouts.$inferInsert>, string]>([
    ["of another office", head, {}, "authoriser-is-of-finance"],
    ["of another sum", first, { sum: SUM + 1 }, "authorised-as-awarded"],
    ["by another way than was chosen", first, { way: "transfer" }, "paid-as-chosen"],
    ["out of turn", first, { round: 2 }, "one-authorisation-at-a-time"],
  ])("takes no authorisation %s", async (_, person, but, constraint) => {
    await claimed();
    await expect(slipIn(person, but)).rejects.toMatchObject(refusal(constraint));
  });

  test("takes none before the claim, nor cash from the limit on", async () => {
    await expect(slipIn(first)).rejects.toMatchObject(refusal("authorised-in-turn"));
    await claimed();
    await owner.execute(
      sql`update matters set reward = jsonb_set(reward, '{award,amount}', '500000') where id = ${id()}`,
    );
    await expect(slipIn(first, { sum: 500_000, way: "cash" })).rejects.toMatchObject(
      refusal("cash_is_for_small_sums"),
    );
  });

  test("wants three people, in turn, of whom none had a hand in it", async () => {
    await claimed();
    const payout = await slipIn(first);
    await expect(slipIn(second, { round: 2 })).rejects.toMatchObject(
      refusal("one-authorisation-at-a-time"),
    );
    await expect(slipStep(payout, "paid", third)).rejects.toMatchObject(refusal("payout-in-turn"));
    await expect(slipStep(payout, "checked", first)).rejects.toMatchObject(
      refusal("three-of-finance"),
    );
    await expect(slipStep(payout, "checked", handler)).rejects.toMatchObject(refusal("of-finance"));
    await slipStep(payout, "checked", second);
    await expect(slipStep(payout, "paid", second)).rejects.toMatchObject(
      refusal("three-of-finance"),
    );
    await expect(slipStep(payout, "received", third)).rejects.toMatchObject(
      refusal("payout-in-turn"),
    );
    await owner.execute(
      sql`update matters set reward = jsonb_set(reward, '{assessedBy}', to_jsonb(${third.id}::text)) where id = ${id()}`,
    );
    await expect(slipStep(payout, "paid", third)).rejects.toMatchObject(
      refusal("finance-had-no-hand"),
    );
  });

  test("changes nothing of what was done, and empties nothing", async () => {
    await claimed();
    await authorising();
    for (const text of [
      sql`update payouts set paper = 'x'`,
      sql`delete from payouts`,
      sql`truncate payouts cascade`,
    ])
      await expect(owner.execute(text)).rejects.toMatchObject({ code: "23001" });
  });
});
