import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Settled } from "#app/domain/staff/office.ts";
import type { Officer, StaffRole } from "#app/domain/staff/roles.ts";
import {
  kindOf,
  type LiveTerm,
  seatOf,
  TERMS,
  whyNotConfirmTerm,
  whyNotTerm,
} from "#app/domain/staff/term.ts";

const officer = (id: string, role: StaffRole, unitId: string | null = null): Officer => ({
  id,
  role,
  unitId,
});
const PEOPLE: readonly Settled[] = [
  officer("gao", "head", "leadership"),
  officer("gu", "head", "leadership"),
  officer("luo", "handler", "inspection"),
  officer("yan", "auditor"),
].map((one) => ({ ...one, since: day("2020-01-01") }));

const MAY = { from: day("2026-05-01"), until: day("2026-05-31"), endedOn: null };
const term = (staffId: string, but: Partial<LiveTerm> = {}): LiveTerm => ({
  ...{ staffId, office: "leader", unitId: null },
  ...MAY,
  ...but,
});
const ask = (asked: LiveTerm, terms: readonly LiveTerm[] = [], today = "2026-05-10") =>
  whyNotTerm(asked, { people: PEOPLE, terms }, day(today));

describe("a term may be asked for", () => {
  test.each<[string, LiveTerm, readonly string[]]>([
    ["of a head as a leader", term("gao"), []],
    ["without a last day", term("gao", { until: null }), []],
    ["of one day", term("gao", { from: day("2026-05-31") }), []],
    ["of none", term("gao", { from: day("2026-06-01") }), ["ends-before-it-begins"]],
    ["of a handler as acting head", term("luo", { office: "unit-head", unitId: "market" }), []],
    ["of a handler as a leader", term("luo"), ["does-not-hold-this"]],
    [
      "of the auditor",
      term("yan", { office: "unit-head", unitId: "market" }),
      ["does-not-hold-this"],
    ],
    ["of nobody", term("stranger"), ["does-not-hold-this"]],
  ])("%s", (_, asked, why) => {
    expect(ask(asked)).toEqual(why);
  });

  test("that is not over yet", () => {
    expect(ask(term("gao"), [], "2026-05-31")).toEqual([]);
    expect(ask(term("gao"), [], "2026-06-01")).toEqual(["over-already"]);
  });

  test("with all that is wrong with it", () => {
    const wrong = term("luo", { office: "chief", from: day("2026-06-01") });
    expect(ask(wrong)).toEqual(["ends-before-it-begins", "does-not-hold-this"]);
  });

  const asChief = (who: string, but: Partial<LiveTerm> = {}) =>
    term(who, { office: "chief", ...but });
  test.each<[string, LiveTerm, LiveTerm, readonly string[]]>([
    ["a second chief", asChief("gao"), asChief("gu"), ["one-chief-at-a-time"]],
    [
      "the next chief from the day after",
      asChief("gao", { from: day("2026-06-01"), until: null }),
      asChief("gu"),
      [],
    ],
    [
      "the next chief on the last day of the other",
      asChief("gao", { from: day("2026-05-31") }),
      asChief("gu"),
      ["one-chief-at-a-time"],
    ],
    [
      "the next chief from the day the other was ended",
      asChief("gao", { from: day("2026-05-15") }),
      asChief("gu", { endedOn: day("2026-05-15") }),
      [],
    ],
    [
      "while the other was there for a day",
      asChief("gao", { from: day("2026-05-14") }),
      asChief("gu", { endedOn: day("2026-05-15") }),
      ["one-chief-at-a-time"],
    ],
    [
      "beside one that ended before it began",
      asChief("gao"),
      asChief("gu", { endedOn: day("2026-04-30") }),
      [],
    ],
    ["a second leader", term("gao"), term("gu"), []],
    ["the same leader again", term("gao"), term("gao", { until: null }), ["held-already"]],
    [
      "the acting head of a second unit",
      term("luo", { office: "unit-head", unitId: "market" }),
      term("luo", { office: "unit-head", unitId: "legal" }),
      [],
    ],
    ["a leader who is the chief", term("gao"), asChief("gao"), []],
  ])("%s", (_, asked, other, why) => {
    expect(ask(asked, [other])).toEqual(why);
  });
});

test("what can be asked for is an office, held or acted in, and back", () => {
  expect(TERMS.map((kind) => kindOf(seatOf[kind]))).toEqual(TERMS);
});

describe("a term is confirmed", () => {
  test.each([
    ["by another administrator", officer("guan", "system-administrator"), []],
    ["by another of the same kind", officer("an2", "security-administrator"), []],
    ["by a head of the leadership", officer("gu", "head", "leadership"), []],
    [
      "by no head of another unit",
      officer("he", "head", "inspection"),
      ["leadership-or-administrator"],
    ],
    [
      "by no handler of the leadership",
      officer("cheng", "handler", "leadership"),
      ["leadership-or-administrator"],
    ],
    ["by no auditor", officer("yan", "auditor"), ["leadership-or-administrator"]],
    ["never by who asked", officer("an", "security-administrator"), ["own-request"]],
    ["never by whom it is about", officer("gao", "head", "leadership"), ["about-oneself"]],
  ])("%s", (_, who, why) => {
    expect(whyNotConfirmTerm(who, { askedBy: "an", staffId: "gao" }, ["leadership"])).toEqual(why);
  });
});
