import { describe, expect, test } from "vitest";
import {
  type Barrier,
  type Exclusion,
  isExcluded,
  mayTakeUp,
  respected,
} from "#app/domain/exclusion/barrier.ts";
import { escalated, escalatedTo, hasNoDecider } from "#app/domain/exclusion/escalated.ts";
import type { Officer, StaffRole } from "#app/domain/staff/roles.ts";
import { aMatter } from "#tests/support/a-matter.ts";

const person = (id: string, role: StaffRole, unitId: string | null): Officer => ({
  id,
  role,
  unitId,
});

/** Intake and inspection under the leadership, the leadership under the city's office. */
const office: Barrier["office"] = {
  units: [
    { id: "intake", upperUnitId: "leadership" },
    { id: "inspection", upperUnitId: "leadership" },
    { id: "leadership", upperUnitId: "city" },
    { id: "city", upperUnitId: null },
  ],
  officers: [
    person("chen", "intake", "intake"),
    person("lin", "intake", "intake"),
    person("luo", "handler", "inspection"),
    person("ma", "handler", "inspection"),
    person("he", "head", "inspection"),
    person("gao", "head", "leadership"),
    person("du", "head", "city"),
    person("song", "committee", null),
  ],
};

const staff = (...ids: readonly string[]): readonly Exclusion[] =>
  ids.map((staffId) => ({ staffId, unitId: null }));
const unit = (...ids: readonly string[]): readonly Exclusion[] =>
  ids.map((unitId) => ({ staffId: null, unitId }));
const behind = (exclusions: readonly Exclusion[], unresolved = false): Barrier => ({
  exclusions,
  unresolved,
  office,
});

describe("a matter that no unit holds", () => {
  test.each<[string, readonly Exclusion[], string | null]>([
    ["one intake officer of two", staff("chen"), null],
    ["both intake officers", staff("chen", "lin"), "leadership"],
    ["the intake unit", unit("intake"), "leadership"],
    ["the intake unit and the head above", [...unit("intake"), ...staff("gao")], "city"],
    ["everybody who could decide", unit("intake", "leadership", "city"), null],
    ["another unit", unit("inspection"), null],
    ["a member of the committee", staff("song"), null],
  ])("kept from %s lies with %s above", (_, exclusions, above) => {
    expect(escalatedTo({ unitId: null }, behind(exclusions))).toBe(above);
  });

  test("lies above while a named official is not recognised", () => {
    expect(escalatedTo({ unitId: null }, behind([], true))).toBe("leadership");
    expect(escalatedTo({ unitId: "city" }, behind([], true))).toBe("city");
  });

  test("lies at the top where nobody is left in intake", () => {
    const officers = office.officers.filter(({ role }) => role !== "intake");
    const barrier = { ...behind(staff("luo")), office: { ...office, officers } };
    expect(escalatedTo({ unitId: null }, barrier)).toBe("city");
  });
});

describe("a matter that a unit holds", () => {
  test.each<[string, readonly Exclusion[], string | null]>([
    ["one handler of two", staff("luo"), null],
    ["every handler", staff("luo", "ma"), "leadership"],
    ["the head", staff("he"), "leadership"],
    ["the unit", unit("inspection"), "leadership"],
    ["the unit and the unit above", unit("inspection", "leadership"), "city"],
    ["intake, which has done its part", unit("intake"), null],
  ])("kept from %s is decided by %s", (_, exclusions, above) => {
    expect(escalatedTo({ unitId: "inspection" }, behind(exclusions))).toBe(above);
  });
});

describe("nobody in the bureau may know of a matter and decide on it", () => {
  const top = staff("gao", "du");

  test.each<[string, string | null, Barrier, boolean]>([
    ["intake is left", null, behind(top), false],
    ["intake is kept away, too", null, behind([...top, ...unit("intake")]), true],
    ["the unit can deal with it", "inspection", behind(top), false],
    ["a head is left, and no handler", "inspection", behind([...top, ...staff("luo", "ma")]), true],
    ["an official is not recognised", null, behind(top, true), true],
    ["one above is left", null, behind(staff("gao"), true), false],
  ])("where %s", (_, unitId, barrier, stranded) => {
    expect(hasNoDecider({ unitId }, barrier)).toBe(stranded);
  });
});

describe("whoever handled it before", () => {
  const matter = aMatter({ unitId: "inspection", handlerId: "luo" });

  test("is its handler no longer once it is kept from them", () => {
    expect(escalated(matter, behind(staff("luo"))).handlerId).toBeNull();
    expect(escalated(matter, behind(staff("ma"))).handlerId).toBe("luo");
  });

  test("stays where nothing is kept from anybody", () => {
    expect(escalated(matter, null)).toEqual(matter);
  });
});

describe("a unit may take a matter up", () => {
  test.each<[string, readonly Exclusion[], boolean]>([
    ["with a handler left", staff("luo"), true],
    ["whose head has to step aside", staff("he"), true],
    ["with no handler left", staff("luo", "ma"), false],
    ["that was named itself", unit("inspection"), false],
  ])("%s: %s %s", (_, exclusions, may) => {
    expect(mayTakeUp("inspection", behind(exclusions))).toBe(may);
  });
});

describe("an excluded person", () => {
  const did = (by: string, type = "accepted") => ({ ok: true, events: [{ type, by }] }) as const;
  const below = { escalatedTo: null };

  test("is told what a stranger is told, whatever they do", () => {
    const answer = { ok: false, because: ["no-such-matter"] };
    expect(respected(did("luo"), below, behind(unit("inspection")))).toEqual(answer);
    expect(respected(did("chen"), below, behind(staff("chen")))).toEqual(answer);
  });

  test("might be anybody outside the unit above, while an official is not recognised", () => {
    const answer = { ok: false, because: ["no-such-matter"] };
    const above = { escalatedTo: "leadership" };
    expect(respected(did("chen"), below, behind(staff("gao"), true))).toEqual(answer);
    expect(respected(did("gao"), below, behind([], true))).toEqual(answer);
    expect(respected(did("chen"), above, behind([], true))).toEqual(answer);
    expect(respected(did("gao"), above, behind([], true))).toMatchObject({ ok: true });
    expect(respected(did("reporter"), below, behind([], true))).toMatchObject({ ok: true });
  });

  test("may still say that they are tied", () => {
    expect(respected(did("chen", "kept-away"), below, behind(staff("chen")))).toMatchObject({
      ok: true,
    });
  });

  test("hinders nobody else", () => {
    expect(respected(did("lin"), below, behind(staff("chen")))).toMatchObject({ ok: true });
    expect(respected(did("reporter"), below, behind(staff("chen")))).toMatchObject({ ok: true });
    expect(respected(did("luo"), below, null)).toMatchObject({ ok: true });
  });

  test("without a unit is in no unit that was named", () => {
    expect(isExcluded({ id: "song", unitId: null }, staff("chen"))).toBe(false);
  });
});
