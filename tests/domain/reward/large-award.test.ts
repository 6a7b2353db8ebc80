import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { apply } from "#app/domain/matter/apply.ts";
import { blocked } from "#app/domain/matter/blocked.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { consultFinance } from "#app/domain/reward/consult-finance.ts";
import { notify } from "#app/domain/reward/notify.ts";
import type { Award } from "#app/domain/reward/reward.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { circumstances } from "#tests/support/acts/circumstances.ts";

const on = day("2026-11-20");
const act = { by: "handler", on };
const at = circumstances(act);
const awarded = (financeConsulted: boolean): Matter => {
  const award: Award = { grade: "first", base: 1, amount: 1, financeConsulted };
  return aMatter({ stage: "outcome-recorded", reward: aReward({ decidedOn: on, award }) });
};
const agreed = (): Matter => {
  const decision = consultFinance(awarded(true), "财函〔2026〕8号，同意", act);
  return decision.ok ? decision.events.reduce(apply, awarded(true)) : awarded(true);
};

describe("an award that is settled together with the finance authority", () => {
  test("is told to nobody before its reply is recorded", () => {
    expect(notify(awarded(true), act)).toEqual({ ok: false, because: ["finance-first"] });
    expect(blocked("finance-consultation", awarded(true), at)).toEqual([]);
  });

  test("is told once it is, and the reply is recorded once", () => {
    expect(notify(agreed(), act).ok).toBe(true);
    expect(blocked("finance-consultation", agreed(), at)).toEqual(["done-already"]);
  });
});

test("a smaller one needs no reply, and none is asked for", () => {
  expect(notify(awarded(false), act).ok).toBe(true);
  expect(blocked("finance-consultation", awarded(false), at)).toEqual(["finance-not-needed"]);
});

test("a reply without its words is none", () => {
  const because = ["explanation-missing"];
  expect(consultFinance(awarded(true), "", act)).toEqual({ ok: false, because });
});
