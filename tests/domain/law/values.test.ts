import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { CATALOGUE, provisionById } from "#app/domain/law/catalogue.ts";
import { isGrounds } from "#app/domain/law/ground.ts";
import { versionOn } from "#app/domain/law/provision.ts";
import { OTHER_VALUES, TERMS } from "#tests/domain/law/hand-typed.ts";
import { LISTS } from "#tests/domain/law/hand-typed-lists.ts";

const TODAY = "2026-11-20";

const standingOn = (id: string, on: string) => {
  const provision = provisionById(id);
  return provision && versionOn(provision, day(on));
};

test.each(TERMS)("%s on %s is %i %s", (id, on, count, unit) => {
  expect(standingOn(id, on)?.value).toEqual({ count, unit });
});

test.each(OTHER_VALUES)("%s is %j", (id, value) => {
  expect(standingOn(id, TODAY)?.value).toEqual(value);
});

test.each(LISTS)("%s on %s lists %j", (id, on, codes) => {
  const value = standingOn(id, on)?.value;
  expect(isGrounds(value) ? value.map(({ code }) => code) : value).toEqual(codes);
});

test("every version of every rule that is worth something is typed above", () => {
  const typed = new Set([
    ...TERMS.map(([id, on]) => standingOn(id, on)),
    ...OTHER_VALUES.map(([id]) => standingOn(id, TODAY)),
    ...LISTS.map(([id, on]) => standingOn(id, on)),
  ]);
  const untyped = CATALOGUE.flatMap(({ provisions }) => provisions).flatMap(({ id, versions }) =>
    versions
      .filter((version) => version.value !== null && !typed.has(version))
      .map(({ from }) => `${id} from ${from}`),
  );
  expect(untyped).toEqual([]);
});
