import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { MEDIATION_END_GROUNDS } from "#app/domain/law/complaints/mediation-end-grounds.ts";
import { groundsChosen, groundsOn } from "#app/domain/law/ground.ts";

test.each([
  ["2019-12-31", 0],
  ["2020-01-01", 7],
  ["2026-04-14", 7],
  ["2026-04-15", 8],
])("a complaint received on %s may be ended on one of %d grounds", (received, count) => {
  expect(groundsOn(MEDIATION_END_GROUNDS, day(received))).toHaveLength(count);
});

test("where the law was silent no ground is named", () => {
  const received = day("2019-12-31");
  expect(groundsChosen(MEDIATION_END_GROUNDS, ["no-agreement"], received)).toEqual([]);
});

test("a ground is named by its number on the day of receipt", () => {
  const numberOn = (received: string) =>
    groundsChosen(MEDIATION_END_GROUNDS, ["no-agreement"], day(received)).map(
      ({ number }) => number,
    );
  expect(numberOn("2026-04-14")).toEqual([4]);
  expect(numberOn("2026-04-15")).toEqual([3]);
});
