import { expect, test } from "vitest";
import { type StandIn, withDeputies } from "#app/domain/letters/with-deputies.ts";
import type { Officer } from "#app/domain/staff/roles.ts";

const officer = (id: string): Officer => ({ id, role: "handler", unitId: "inspection" });
const OFFICERS = ["luo", "ma", "he", "gao"].map(officer);
const away = (staffId: string, deputyId: string | null): StandIn => ({ staffId, deputyId });

test.each<[string, readonly string[], readonly StandIn[], readonly string[]]>([
  ["nobody is away", ["luo"], [], ["luo"]],
  [
    "who is told is away: the deputy hears it, and they find it when they are back",
    ["luo"],
    [away("luo", "ma")],
    ["luo", "ma"],
  ],
  ["somebody else is away", ["luo"], [away("he", "ma")], ["luo"]],
  ["nobody stands in", ["luo"], [away("luo", null)], ["luo"]],
  [
    "the deputy is away, too: theirs hears nothing by it",
    ["luo"],
    [away("luo", "ma"), away("ma", "he")],
    ["luo", "ma"],
  ],
  ["the deputy is told anyway", ["luo", "ma"], [away("luo", "ma")], ["luo", "ma"]],
  ["the deputy has left", ["luo"], [away("luo", "gone")], ["luo"]],
])("%s", (_, told, standIns, expected) => {
  const found = withDeputies(
    OFFICERS.filter(({ id }) => told.includes(id)),
    OFFICERS,
    standIns,
  );
  expect(found.map(({ id }) => id)).toEqual(expected);
});
