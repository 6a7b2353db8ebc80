import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { forReporter } from "#app/domain/matter/for-reporter.ts";
import { forDesk } from "#app/domain/reward/for-desk.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";

const on = day("2026-11-10");

const decided = aReward({
  assessedBy: "the assessor",
  scored: true,
  decidedOn: on,
  award: { grade: "second", base: 100, amount: 6_432_000, financeConsulted: false },
  notifiedOn: on,
  claim: { on, codeDigest: "the digest" },
  payment: { on, by: "the payer", voucher: "PZ-1" },
});
const matter = aMatter({
  insider: true,
  handlerId: "the handler",
  unitId: "the unit",
  transferProposedBy: "who proposed",
  findings: { summary: "what was found", conditions: [], recordedBy: "who found it" },
  reward: decided,
});

test("a reporter's page carries the steps and the reward, and nobody's name, vote or finding", () => {
  const told = forReporter(matter);
  expect(told.reward).toEqual({
    ...{ longerAskedOn: null, mayAskLonger: false, returnedOn: null },
    ...{ amount: 6_432_000, denied: null, failing: [] },
    ...{ claimedOn: on, paidOn: on, lapsedOn: null },
  });
  expect(JSON.stringify(told)).not.toMatch(
    /assessor|member|why they|digest|payer|handler|unit|proposed|found|insider/,
  );
});

test("nothing is told of a reward before the office gives notice of it", () => {
  const early = aMatter({ reward: { ...decided, notifiedOn: null } });
  expect(forReporter(early).reward).toBeNull();
});

test("a page of the desk carries neither votes nor proofs, nor that an insider reported", () => {
  const told = JSON.stringify(forDesk(matter));
  expect(told).not.toMatch(/member|why they|the digest|"insider":true/);
});
