import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Dates } from "#app/domain/matter/dates.ts";
import { remindOfClaim } from "#app/domain/reward/remind.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import { aRewarded } from "#tests/domain/matter/counted.ts";
import { whyNot } from "#tests/support/acts/why-not.ts";

/** Told on Wednesday 17 June 2026: the thirtieth working day, after the Dragon Boat Festival, is Thursday 30 July. */
const notified = { notifiedOn: day("2026-06-17") };
const claim = { on: day("2026-07-01"), codeDigest: "" };

const reminding = (on: string, but: Partial<Reward> = notified, dates: Dates = {}) => {
  const matter = aRewarded(but);
  const at = { by: "register", on: day(on), calendar: KNOWN_YEARS };
  return remindOfClaim({ ...matter, dates: { ...matter.dates, ...dates } }, at);
};

describe("whoever has not claimed is reminded", () => {
  test.each<[string, string, Partial<Reward>, Dates, string]>([
    ["not with six working days left", "2026-07-22", notified, {}, "too-early"],
    ["with five", "2026-07-23", notified, {}, "done"],
    ["over a weekend that leaves four", "2026-07-25", notified, {}, "done"],
    ["on the last day", "2026-07-30", notified, {}, "done"],
    ["not after it", "2026-07-31", notified, {}, "claim-lapsed"],
    [
      "not twice",
      "2026-07-24",
      notified,
      { "claim-reminded": day("2026-07-23") },
      "reminded-already",
    ],
    ["not before they were told", "2026-07-24", {}, {}, "not-notified"],
    // A clock that was stopped has no last day any more.
    ["not once it is claimed", "2026-07-24", { ...notified, claim }, {}, "not-notified"],
    [
      "not once it is given up",
      "2026-07-24",
      { ...notified, lapsedOn: day("2026-07-24") },
      {},
      "not-notified",
    ],
  ])("%s", (_, on, reward, dates, answer) => {
    expect(whyNot(reminding(on, reward, dates))).toBe(answer);
  });

  // Ten working days more end on Thursday 13 August.
  test.each([
    ["2026-08-05", "too-early"],
    ["2026-08-06", "done"],
  ])("again before a later last day, on %s: %s", (on, answer) => {
    const dates = {
      "claim-reminded": day("2026-07-24"),
      "claim-extension-asked": day("2026-07-27"),
      "claim-extended": day("2026-07-28"),
    };
    expect(whyNot(reminding(on, notified, dates))).toBe(answer);
  });
});
