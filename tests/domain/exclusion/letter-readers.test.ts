import { describe, expect, test } from "vitest";
import type { Barrier } from "#app/domain/exclusion/barrier.ts";
import { letterReaders } from "#app/domain/exclusion/letter-readers.ts";
import type { Officer, StaffRole } from "#app/domain/staff/roles.ts";

const person = (id: string, role: StaffRole, unitId: string | null): Officer => ({
  id,
  role,
  unitId,
});
const office: Barrier["office"] = {
  units: [],
  officers: [
    person("chen", "intake", "intake"),
    person("lin", "intake", "intake"),
    person("luo", "handler", "inspection"),
    person("ma", "handler", "inspection"),
    person("he", "head", "inspection"),
    person("gao", "head", "leadership"),
    person("song", "committee", null),
    person("qiu", "committee", null),
    person("tang", "finance", null),
  ],
};
const from = (...ids: readonly string[]): Barrier => ({
  exclusions: ids.map((staffId) => ({ staffId, unitId: null })),
  unresolved: false,
  office,
});
const inUnit = { unitId: "inspection", escalatedTo: null };

describe("a letter about a matter that is kept from somebody", () => {
  test("to a unit goes to everybody in it but them", () => {
    expect(letterReaders("unit", inUnit, from("luo"))).toEqual(["ma", "he"]);
  });

  test("to intake, the committee or finance leaves them out", () => {
    expect(letterReaders("intake", { unitId: null, escalatedTo: null }, from("chen"))).toEqual([
      "lin",
    ]);
    expect(letterReaders("committee", inUnit, from("song"))).toEqual(["qiu"]);
    expect(letterReaders("finance", inUnit, from("tang"))).toEqual([]);
  });

  test("goes to the head above where that one decides instead", () => {
    const raised = { unitId: "inspection", escalatedTo: "leadership" };
    expect(letterReaders("head", raised, from("he"))).toEqual(["gao"]);
    expect(letterReaders("unit", raised, from("he"))).toEqual(["luo", "ma", "gao"]);
  });

  test("goes to nobody below while a named official is not recognised", () => {
    const waiting = { ...from(), unresolved: true };
    const raised = { unitId: null, escalatedTo: "leadership" };
    expect(letterReaders("intake", raised, waiting)).toEqual(["gao"]);
    expect(letterReaders("committee", raised, waiting)).toEqual([]);
    expect(letterReaders("intake", { unitId: null, escalatedTo: null }, waiting)).toEqual([]);
  });
});
