import { describe, expect, test } from "vitest";
import { addDays, day } from "#app/domain/calendar/day.ts";
import { payableFrom, whyNotPayable } from "#app/domain/reward/payee/payable-from.ts";
import {
  COOLING_OFF_DAYS,
  currentPayees,
  effectiveFrom,
  isCoolingOff,
  type PayeeVersion,
} from "#app/domain/reward/payee/payee.ts";

const SET = day("2026-11-02");
const DUE = 500_000;

const named = (version: number, but: Partial<PayeeVersion> = {}): PayeeVersion => ({
  ...{ version, way: "anonymous", method: "transfer", sharer: 1, share: null, setOn: SET },
  effectiveOn: effectiveFrom(but.setOn ?? SET),
  stoppedOn: null,
  ...but,
});
const share = (version: number, sharer: number, fen: number, setOn = SET) =>
  named(version, { way: "joint", sharer, share: fen, setOn });

test("a payee cools off for seven days", () => {
  expect(COOLING_OFF_DAYS).toBe(7);
  expect(effectiveFrom(SET)).toBe("2026-11-09");
});

describe("the day before, the first and the day after", () => {
  test.each([
    ["2026-11-08", ["cooling-off"], true],
    ["2026-11-09", [], false],
    ["2026-11-10", [], false],
  ] as const)("%s", (on, why, mayStop) => {
    expect(whyNotPayable([named(1)], DUE, day(on))).toEqual(why);
    expect(isCoolingOff(named(1), day(on))).toBe(mayStop);
  });
});

describe("it may be paid from", () => {
  const later = day("2026-11-05");
  const stopped = { stoppedOn: day("2026-11-04") };
  test.each<[string, readonly PayeeVersion[], string | null]>([
    ["no day, where nobody is named", [], null],
    ["the seventh day after the naming", [named(1)], "2026-11-09"],
    ["no day, once it was stopped", [named(1, stopped)], null],
    [
      "the seventh day after it was named anew",
      [named(1), named(2, { setOn: later })],
      "2026-11-12",
    ],
    [
      "no day, where what came last was stopped",
      [named(1), named(2, { setOn: later, ...stopped })],
      null,
    ],
    ["the new day after a stop", [named(1, stopped), named(2, { setOn: later })], "2026-11-12"],
    ["no day, one fen below the whole", [share(1, 1, 250_000), share(2, 2, 249_999)], null],
    [
      "the day of the later share",
      [share(1, 1, 250_000), share(2, 2, 250_000, later)],
      "2026-11-12",
    ],
    ["no day, one fen above the whole", [share(1, 1, 250_000), share(2, 2, 250_001)], null],
    [
      "no day, where one of two was stopped",
      [share(1, 1, 250_000), { ...share(2, 2, 250_000), ...stopped }],
      null,
    ],
    [
      "three sharers",
      [share(1, 1, 166_666), share(2, 2, 166_666), share(3, 3, 166_668)],
      "2026-11-09",
    ],
  ])("%s", (_, versions, from) => {
    expect(payableFrom(versions, DUE)).toBe(from);
    if (from === null) expect(whyNotPayable(versions, DUE, day("2027-12-31"))).toHaveLength(1);
    else expect(whyNotPayable(versions, DUE, addDays(day(from), -1))).toEqual(["cooling-off"]);
  });
});

describe("whoever is named last", () => {
  const versionsOf = (versions: readonly PayeeVersion[]) =>
    currentPayees(versions).map(({ version }) => version);
  test.each<[string, readonly PayeeVersion[], readonly number[]]>([
    [
      "for all of it takes the place of every share",
      [share(1, 1, 1), share(2, 2, 1), named(3)],
      [3],
    ],
    [
      "for a share takes the place of the whole",
      [named(1), share(2, 2, 1), share(3, 1, 1)],
      [3, 2],
    ],
    ["for one share leaves the others", [share(1, 1, 1), share(2, 2, 1), share(3, 1, 2)], [3, 2]],
    ["counts, in whichever order they are read", [named(2), named(1)], [2]],
  ])("%s", (_, versions, current) => {
    expect(versionsOf(versions)).toEqual(current);
  });
});
