import { describe, expect, test } from "vitest";
import type { Barrier } from "#app/domain/exclusion/barrier.ts";
import { toldBehind } from "#app/domain/exclusion/told-behind.ts";
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
const inUnit = { unitId: "inspection", raisedTo: null };

describe("a letter about a matter that is kept from somebody", () => {
  test("to a unit goes to everybody in it but them, and not into its box", () => {
    expect(toldBehind("unit", inUnit, from("luo"))).toEqual(["ma", "he"]);
  });

  test("to intake, the committee or finance leaves them out", () => {
    expect(toldBehind("intake", { unitId: null, raisedTo: null }, from("chen"))).toEqual(["lin"]);
    expect(toldBehind("committee", inUnit, from("song"))).toEqual(["qiu"]);
    expect(toldBehind("finance", inUnit, from("tang"))).toEqual([]);
  });

  test("goes to the head above where that one decides instead", () => {
    const raised = { unitId: "inspection", raisedTo: "leadership" };
    expect(toldBehind("head", raised, from("he"))).toEqual(["gao"]);
    expect(toldBehind("unit", raised, from("he"))).toEqual(["luo", "ma", "gao"]);
  });

  test("goes to nobody below while a named official is not recognised", () => {
    const waiting = { ...from(), unresolved: true };
    const raised = { unitId: null, raisedTo: "leadership" };
    expect(toldBehind("intake", raised, waiting)).toEqual(["gao"]);
    expect(toldBehind("committee", raised, waiting)).toEqual([]);
    expect(toldBehind("intake", { unitId: null, raisedTo: null }, waiting)).toEqual([]);
  });
});
