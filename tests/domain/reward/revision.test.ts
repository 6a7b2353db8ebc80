import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { yuan } from "#app/domain/law/fen.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import { apply } from "#app/domain/matter/apply.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { whyNotYet } from "#app/domain/payout/payable.ts";
import { amountFor } from "#app/domain/reward/amount-for.ts";
import { sumDue } from "#app/domain/reward/finance.ts";
import { firstToldOn, toldOn } from "#app/domain/reward/review/standing.ts";
import { approveRevision, revisionDecision } from "#app/domain/reward/revision/decide-revision.ts";
import { differenceOf } from "#app/domain/reward/revision/difference.ts";
import { revise } from "#app/domain/reward/revision/revise.ts";
import type { Award, Reward } from "#app/domain/reward/reward.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";

const on = day("2026-11-20");
const LATER = day("2026-12-01");
const assessor = { by: "assessor", on: LATER };
const other = { by: "other", on: LATER };
const scale = scaleInForce(day("2026-05-11"));

// Second grade, three per cent: of 1,000,000.00 it is 30,000.00, of 400,000.00 it is 12,000.00; of nothing at least 3,000.00.
const AWARD: Award = {
  grade: "second",
  base: yuan(30_000),
  amount: yuan(30_000),
  financeConsulted: false,
};
const WAS = { decisionNumber: "罚1号", fines: yuan(600_000), confiscations: yuan(400_000) };
const claim = { on, codeDigest: "code" };
const told = { scored: true, decidedOn: on, award: AWARD, notifiedOn: on } as const;
const paid = { ...told, claim, payment: { on, by: "finance", voucher: "1" } };

type Answer = { readonly ok: boolean; readonly events?: readonly MatterEvent[] };
const withReward = (but: Partial<Reward>): Matter =>
  aMatter({ stage: "outcome-recorded", penalty: WAS, reward: aReward(but) });
const changed = (matter: Matter, fines: number, confiscations = 0): Matter =>
  apply(matter, {
    type: "case-changed",
    by: "register",
    on: LATER,
    ...{ decisionNumber: "罚1号", fines, confiscations },
  });
const become = (matter: Matter, { events = [] }: Answer) => events.reduce(apply, matter);

describe("when the sums of a case change, a reward that", () => {
  test.each([
    ["was not scored", {}],
    ["was refused by the committee", { scored: true, decidedOn: on, award: null }],
    [
      "was told that there is none",
      { scored: true, decidedOn: on, denial: { on, by: "x", reason: "x" } },
    ],
    ["was given up", { ...told, lapsedOn: on }],
  ] as const)("%s stays as it is", (_name, but) => {
    expect(changed(withReward(but), yuan(400_000)).reward).toEqual(withReward(but).reward);
  });

  test.each([
    ["was scored", { scored: true }, null],
    ["was decided and not told", { ...told, notifiedOn: null }, AWARD],
  ] as const)("%s is heard anew", (_name, but, award) => {
    expect(changed(withReward(but), yuan(400_000)).reward).toMatchObject({
      ...{ scored: false, decidedOn: null, award: null, finance: null },
      heardOn: { fines: yuan(600_000), confiscations: yuan(400_000), award },
    });
  });

  test.each([
    ["was told", told],
    ["was claimed", { ...told, claim }],
    ["was paid", paid],
  ] as const)("%s stands, and says on what it rests", (_name, but) => {
    const { reward } = changed(withReward(but), yuan(400_000));
    expect(reward).toMatchObject({
      ...but,
      restsOn: { fines: yuan(600_000), confiscations: yuan(400_000) },
    });
  });

  test("is told on the same total in other parts rests on nothing else", () => {
    const same = changed(withReward(told), yuan(1_000_000));
    expect(same.reward?.restsOn).toBeUndefined();
  });

  test("was told rests on its first sums, however often they change, and on nothing once they are back", () => {
    const twice = changed(changed(withReward(told), yuan(400_000)), yuan(500_000));
    expect(twice.reward?.restsOn).toEqual({ fines: yuan(600_000), confiscations: yuan(400_000) });
    expect(changed(twice, yuan(1_000_000)).reward?.restsOn).toBeNull();
  });
});

describe("the difference", () => {
  test.each([
    ["less", yuan(400_000), yuan(12_000), -yuan(18_000)],
    ["more", yuan(1_000_001), 3_000_003, 3],
    ["annulled: the floor without a fine", 0, yuan(3_000), -yuan(27_000)],
    ["at the floor", yuan(100_000), yuan(3_000), -yuan(27_000)],
    ["at the cap of the case", yuan(40_000_000), yuan(1_000_000), yuan(970_000)],
  ] as const)("%s", (_name, fines, anew, by) => {
    const matter = changed(withReward(told), fines);
    expect(differenceOf(matter, scale)).toMatchObject({
      ...{ told: yuan(30_000), by, isPaid: false },
      anew: { amount: anew },
    });
    // What was told is still reckoned on what it rests on.
    expect(amountFor(matter, "second", scale).amount).toBe(yuan(30_000));
  });

  test("leaves to other reports of the case what they are awarded", () => {
    const matter = changed(withReward(told), yuan(40_000_000));
    expect(differenceOf(matter, scale, yuan(990_000))?.award).toMatchObject({
      ...{ amount: yuan(10_000), besides: yuan(990_000) },
    });
  });

  test("is none where nothing changed, or nothing was told", () => {
    expect(differenceOf(withReward(told), scale)).toBeNull();
    expect(differenceOf(changed(withReward({ scored: true }), 0), scale)).toBeNull();
  });

  test("of what was paid is only named", () => {
    const matter = changed(withReward(paid), 0);
    expect(differenceOf(matter, scale)).toMatchObject({ isPaid: true, by: -yuan(27_000) });
    expect(revise(matter, { note: "x" }, assessor)).toMatchObject({ because: ["paid-already"] });
  });
});

describe("another sum", () => {
  const open = changed(withReward({ ...told, claim }), yuan(400_000));
  const proposed = become(open, revise(open, { note: "复议变更" }, assessor));

  test("is proposed by one and decided by another", () => {
    expect(proposed.reward).toMatchObject({
      award: AWARD,
      revision: { by: "assessor", award: { amount: yuan(12_000) } },
    });
    expect(approveRevision(proposed, assessor)).toMatchObject({ because: ["own-request"] });
    const done = approveRevision(proposed, other);
    expect(done).toMatchObject({
      events: [{ type: "award-revised", from: yuan(30_000), award: { amount: yuan(12_000) } }],
    });
    const { reward } = become(proposed, done);
    expect(reward).toMatchObject({
      ...{ restsOn: null, revision: null, revised: { by: "other", from: yuan(30_000) } },
    });
    expect(reward && sumDue(reward)).toBe(yuan(12_000));
  });

  test("is told anew, and the office told in time all the same", () => {
    const after = become(proposed, approveRevision(proposed, other));
    expect([firstToldOn(after), toldOn(after)]).toEqual([on, LATER]);
  });

  test("stands in place of what the finance authority had settled before", () => {
    const answer = {
      on,
      by: "x",
      says: "financeOtherSum",
      sum: yuan(25_000),
      document: "财1号",
    } as const;
    const finance = { askedOn: on, askedBy: "y", letter: "函1号", answer };
    const matter = changed(withReward({ ...told, finance }), yuan(400_000));
    expect(differenceOf(matter, scale)).toMatchObject({ told: yuan(25_000), by: -yuan(13_000) });
    const after = become(matter, revise(matter, { note: "x" }, assessor));
    const { reward } = become(after, approveRevision(after, other));
    expect(reward && sumDue(reward)).toBe(yuan(12_000));
  });

  test("that needs the finance authority names its document", () => {
    // Three per cent of 16,666,700.00 is 500,001.00.
    const matter = changed(withReward(told), yuan(16_666_700));
    expect(revise(matter, { note: "x" }, assessor)).toMatchObject({ because: ["finance-first"] });
    const read = { note: "x", financePaper: "财2号" };
    expect(revise(matter, read, assessor)).toMatchObject({
      events: [{ award: { amount: yuan(500_001), financeConsulted: true } }],
    });
  });

  test("is sent back with a reason, and proposed once more", () => {
    const returns = (revisionReason: string) =>
      revisionDecision.decide(
        proposed,
        { revisionAnswer: "revisionReturned", revisionReason },
        other,
      );
    expect(returns("")).toMatchObject({ because: ["explanation-missing"] });
    const again = become(proposed, returns("文号不对"));
    expect(revise(proposed, { note: "x" }, assessor)).toMatchObject({
      because: ["revision-waits"],
    });
    expect(revise(again, { note: "x" }, assessor)).toMatchObject({ ok: true });
  });

  test("waits until finance has sent back what it authorised", () => {
    expect(approveRevision(proposed, { ...other, isAuthorised: true })).toMatchObject({
      because: ["authorisation-open"],
    });
  });

  test("goes with the next change of the sums", () => {
    expect(changed(proposed, yuan(500_000)).reward).toMatchObject({ revision: null });
  });

  test("waits for the answer to a review", () => {
    const asked = { ...open, dates: { "reward-review-asked": LATER } };
    expect(revise(asked, { note: "x" }, assessor)).toMatchObject({ because: ["review-open"] });
  });

  test("is decided before finance pays anything", () => {
    const barred = ({ reward }: Matter) => whyNotYet({ reward, payouts: [] }, LATER);
    expect(barred(open)).toEqual(["sum-in-question"]);
    expect(barred(become(proposed, approveRevision(proposed, other)))).toEqual([]);
  });
});
