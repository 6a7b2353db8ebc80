import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { CASE_CONDITION_CODES } from "#app/domain/law/cases/case-grounds.ts";
import { ACTIONS, type Action, recordOf } from "#app/domain/matter/action.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Mediation } from "#app/domain/matter/mediation/mediation.ts";
import { standsAt } from "#app/domain/matter/record/record.ts";
import type { TimeOfDay } from "#app/domain/typed/time-of-day.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { inMediation } from "#tests/support/acts/a-mediation.ts";

const on = day("2026-05-19");
const called = (held: boolean) => ({ on, at: "09:30" as TimeOfDay, place: "本局调解室", held });
const away = { clock: "mediation", ground: "testing", from: on, until: null } as const;

describe("a mediation goes on with this", () => {
  test.each<readonly [string, Partial<Mediation>, Partial<Matter>, readonly Action[]]>([
    ["while a consent is missing", { consents: {} }, {}, ["mediation-consent", "mediation-end"]],
    ["while nobody mediates", { mediators: null }, {}, ["mediator-naming"]],
    ["before a meeting", {}, {}, ["mediation-meeting"]],
    ["once it was called", { meeting: called(false) }, {}, ["meeting-record"]],
    ["once it was held", { meeting: called(true) }, {}, ["settlement", "mediation-end"]],
    [
      "while the mediator is challenged",
      { challenge: { by: "respondent", on } },
      {},
      ["challenge-decision"],
    ],
    ["while something is tested", {}, { pauses: [away] }, ["appraisal-return"]],
  ])("%s", (_, mediation, but, next) => {
    const matter = inMediation(mediation, but);
    const asked = ACTIONS.filter((action) => {
      const { at, isNext } = recordOf(action);
      return standsAt(at, matter) && isNext?.(matter);
    });
    expect(asked).toEqual(next);
  });
});

describe("of a report it is", () => {
  const verifying = (but: Partial<Matter> = {}) => aMatter({ stage: "in-verification", ...but });
  const findings = { summary: "属实", conditions: [], recordedBy: "方雨" };
  const met = { findings: { ...findings, conditions: CASE_CONDITION_CODES } };
  const standing = (until: Matter["receivedOn"] | null, but: Partial<Matter> = met) =>
    verifying({ ...but, pauses: [{ ...away, clock: "verification", until }] });
  const named = (...officers: readonly string[]) =>
    aMatter({ stage: "case-opened", investigation: { caseNumber: "案1号", officers } });

  test.each<readonly [string, Action, Matter, boolean]>([
    ["next to set down what was found", "findings", verifying(), true],
    ["done, once it is", "findings", verifying({ findings }), false],
    ["next to open a case, while its time runs", "case", verifying(met), true],
    ["not while a condition is not met", "case", verifying({ findings }), false],
    ["not while it stands still", "case", standing(null), false],
    ["next again, once it runs on", "case", standing(on), true],
    ["next to decline it, while its time runs", "declining", verifying(), true],
    ["not while that stands still", "declining", standing(null), false],
    ["next to have the police sign", "police-receipt", aMatter(), true],
    [
      "done, once they have",
      "police-receipt",
      aMatter({ dates: { "police-received": on } }),
      false,
    ],
    [
      "next to name officers of an older case",
      "case-officers",
      aMatter({ stage: "case-opened" }),
      true,
    ],
    ["next to name them where nobody is", "case-officers", named(), true],
    ["done, once they are", "case-officers", named("甲", "乙"), false],
  ])("%s", (_, action, matter, isNext) => {
    expect(recordOf(action).isNext?.(matter)).toBe(isNext);
  });
});
