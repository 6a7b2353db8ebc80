import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Payout, PayoutStep } from "#app/domain/payout/payout.ts";
import { uncollected } from "#app/domain/payout/uncollected.ts";
import type { PayeeVersion } from "#app/domain/reward/payee/payee.ts";
import { aReward } from "#tests/support/a-reward.ts";

const ON = day("2026-11-25");
const reward = aReward({
  decidedOn: day("2026-08-18"),
  award: { grade: "second", base: 300_000, amount: 300_000, financeConsulted: false },
  notifiedOn: day("2026-08-19"),
  claim: { on: day("2026-08-20"), codeDigest: "right" },
});
const payee = (version: number, but: Partial<PayeeVersion> = {}): PayeeVersion => ({
  ...{ version, way: "anonymous", method: "transfer", sharer: 1, share: null },
  ...{ setOn: day("2026-08-20"), effectiveOn: day("2026-08-27"), stoppedOn: null },
  ...but,
});
const step = (name: PayoutStep["step"], on: string): PayoutStep => ({
  ...{ step: name, by: "龚平", on: day(on), paper: "1", payee: name === "checked" ? 1 : null },
});
const payout = (way: Payout["way"], ...steps: readonly PayoutStep[]): Payout => ({
  ...{ id: "1", round: 1, way, sum: 300_000, paper: "1", by: "唐敏", on: day("2026-09-01"), steps },
});
const checked = step("checked", "2026-09-02");
const cash = [payee(1, { method: "cash" })];
type Waiting = Parameters<typeof uncollected>[0];
const transfer = (steps: readonly PayoutStep[], but: Partial<Waiting> = {}): Waiting => ({
  ...{ reward, payees: [payee(1)], hasFailed: false, payouts: [payout("transfer", ...steps)] },
  ...but,
});
const inCash = (steps: readonly PayoutStep[], but: Partial<Waiting> = {}): Waiting => ({
  ...{ reward, payees: cash, hasFailed: false, payouts: [payout("cash", ...steps)] },
  ...but,
});
const returned = [checked, step("paid", "2026-09-03"), step("returned", "2026-09-05")];
const sentBack = [checked, step("sent-back", "2026-09-06")];

describe("the money of a claimed reward waits for its reporter", () => {
  test.each<[string, Waiting, string, string]>([
    ["who never showed the code", inCash([]), "code-not-shown", "2026-09-01"],
    [
      "also once finance took the authorisation back",
      inCash([step("sent-back", "2026-10-01")]),
      "code-not-shown",
      "2026-09-01",
    ],
    [
      "whose account the bank gave it back from",
      transfer(returned),
      "account-failed",
      "2026-09-05",
    ],
    [
      "whose account the bank did not pay",
      transfer(sentBack, { hasFailed: true }),
      "account-failed",
      "2026-09-06",
    ],
    [
      "who stopped a payee",
      transfer([], { payouts: [], payees: [payee(1, { stoppedOn: day("2026-08-22") })] }),
      "payee-stopped",
      "2026-08-22",
    ],
    [
      "of whom one has not named a share",
      transfer([], { payouts: [], payees: [payee(1, { way: "joint", share: 100_000 })] }),
      "shares-open",
      "2026-08-20",
    ],
  ])("%s", (_, waiting, why, since) => {
    expect(uncollected(waiting, ON)).toEqual({ why, since });
  });
});

describe("it waits for nobody but the office", () => {
  test.each<[string, Waiting]>([
    ["before anybody claimed it", { ...inCash([]), reward: { ...reward, claim: null } }],
    [
      "once it was paid",
      { ...inCash([]), reward: { ...reward, payment: { on: ON, by: "x", voucher: "1" } } },
    ],
    ["once it was given up", { ...inCash([]), reward: { ...reward, lapsedOn: ON } }],
    ["while a review is open", inCash([], { isUnderReview: true })],
    [
      "while its sum is in question",
      { ...inCash([]), reward: { ...reward, restsOn: { fines: 1, confiscations: 0 } } },
    ],
    ["before finance has authorised it", inCash([], { payouts: [] })],
    ["once the code was checked", inCash([checked])],
    [
      "while a payee cools off",
      transfer([], { payouts: [], payees: [payee(1, { effectiveOn: day("2026-11-26") })] }),
    ],
    ["while a transfer is on its way", transfer([checked])],
    ["where finance sent a transfer back for a reason of its own", transfer(sentBack)],
    ["once another account was named", transfer(returned, { payees: [payee(1), payee(2)] })],
    [
      "where it is cash now and was a transfer",
      transfer(returned, { payees: [payee(1), payee(2, { method: "cash" })] }),
    ],
  ])("%s", (_, waiting) => {
    expect(uncollected(waiting, ON)).toBeNull();
  });
});
