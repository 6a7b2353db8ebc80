import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import {
  type Absence,
  type Authority,
  authorityOf,
  type HeldOffice,
  type House,
  type Settled,
  type Term,
  whyNotInOffice,
} from "#app/domain/staff/office.ts";
import type { StaffRole } from "#app/domain/staff/roles.ts";

const LONG_AGO = day("2020-01-01");
const person = (id: string, role: StaffRole, unitId: string | null, since = LONG_AGO): Settled => ({
  id,
  role,
  unitId,
  since,
});

const PEOPLE = [
  person("he", "head", "inspection"),
  person("luo", "handler", "inspection"),
  person("ma", "handler", "inspection"),
  person("shen", "head", "market"),
  person("gao", "head", "leadership"),
  person("gu", "head", "leadership"),
  person("new", "head", "legal", day("2026-05-02")),
  person("yan", "auditor", null),
];

const term = (staffId: string, office: HeldOffice, but: Partial<Term> = {}): Term => ({
  staffId,
  office,
  unitId: null,
  acting: false,
  from: day("2026-05-01"),
  until: day("2026-05-31"),
  endedOn: null,
  confirmedOn: day("2026-04-01"),
  ...but,
});
const leave = (staffId: string, deputyId: string | null, but: Partial<Absence> = {}): Absence => ({
  staffId,
  deputyId,
  from: day("2026-05-10"),
  until: day("2026-05-20"),
  endedOn: null,
  ...but,
});

const OWN: Authority = { acting: false, for: null };
const ACTING: Authority = { acting: true, for: null };
const deputyOf = (id: string, acting = false): Authority => ({ acting, for: id });

const house = (terms: readonly Term[], absences: readonly Absence[] = []): House => ({
  people: PEOPLE,
  terms,
  absences,
});
const ask = (who: string, office: HeldOffice, unitId: string | null, on: string, all: House) =>
  authorityOf(who, { office, unitId }, day(on), all);

describe("the head of a unit", () => {
  test.each([
    ["heads it", "he", "inspection", "2026-05-01", OWN],
    ["heads no other", "he", "market", "2026-05-01", null],
    ["heads nothing that lies in no unit", "he", null, "2026-05-01", null],
    ["heads it from the first day of the role", "new", "legal", "2026-05-02", OWN],
    ["and not the day before", "new", "legal", "2026-05-01", null],
    ["is not whoever else works there", "luo", "inspection", "2026-05-01", null],
    ["is nobody the office does not know", "stranger", "inspection", "2026-05-01", null],
  ] as const)("%s", (_, who, unitId, on, expected) => {
    expect(ask(who, "unit-head", unitId, on, house([]))).toEqual(expected);
  });
});

describe("a term of office", () => {
  const LEADER = house([term("gao", "leader")]);
  test.each([
    ["not the day before it begins", "2026-04-30", null],
    ["on its first day", "2026-05-01", OWN],
    ["on its last day", "2026-05-31", OWN],
    ["not the day after", "2026-06-01", null],
  ] as const)("counts %s", (_, on, expected) => {
    expect(ask("gao", "leader", null, on, LEADER)).toEqual(expected);
    expect(ask("gao", "leader", "market", on, LEADER)).toEqual(expected);
    expect(ask("gu", "leader", null, on, LEADER)).toBeNull();
    expect(ask("gao", "chief", null, on, LEADER)).toBeNull();
  });

  test.each([
    ["the day before it was ended", "2026-05-14", OWN],
    ["not on the day it was ended", "2026-05-15", null],
  ] as const)("counts %s", (_, on, expected) => {
    const ended = house([term("gao", "leader", { endedOn: day("2026-05-15") })]);
    expect(ask("gao", "leader", null, on, ended)).toEqual(expected);
  });

  test.each([
    ["not on the day it was confirmed", "2026-05-05", null],
    ["from the day after", "2026-05-06", OWN],
  ] as const)("counts %s", (_, on, expected) => {
    const late = house([term("gao", "leader", { confirmedOn: day("2026-05-05") })]);
    expect(ask("gao", "leader", null, on, late)).toEqual(expected);
  });

  test("without a last day goes on", () => {
    const open = house([term("gu", "chief", { until: null })]);
    expect(ask("gu", "chief", null, "2031-01-01", open)).toEqual(OWN);
  });

  test("of the chief is one of a leader as well, and not the other way round", () => {
    expect(ask("gu", "leader", null, "2026-05-02", house([term("gu", "chief")]))).toEqual(OWN);
    const acting = house([term("gu", "chief", { acting: true })]);
    expect(ask("gu", "leader", null, "2026-05-02", acting)).toEqual(ACTING);
    const both = house([term("gu", "chief", { acting: true }), term("gu", "leader")]);
    expect(ask("gu", "leader", null, "2026-05-02", both)).toEqual(OWN);
    expect(ask("gu", "chief", null, "2026-05-02", both)).toEqual(ACTING);
  });

  test("to act is of one unit, beside its head and in nobody else's", () => {
    const acting = house([term("luo", "unit-head", { unitId: "inspection", acting: true })]);
    expect(ask("luo", "unit-head", "inspection", "2026-05-02", acting)).toEqual(ACTING);
    expect(ask("luo", "unit-head", "market", "2026-05-02", acting)).toBeNull();
    expect(ask("luo", "leader", null, "2026-05-02", acting)).toBeNull();
    expect(ask("he", "unit-head", "inspection", "2026-05-02", acting)).toEqual(OWN);
  });

  test.each([
    ["a head who acts in another unit", "shen", "unit-head", "inspection", ACTING],
    ["a handler as a leader", "luo", "leader", null, null],
    ["a handler as the chief", "luo", "chief", null, null],
    ["the auditor as an acting head", "yan", "unit-head", "inspection", null],
    ["a head whose role counts from tomorrow", "new", "leader", null, null],
  ] as const)("in a role in which it may be held: %s", (_, who, office, unitId, expected) => {
    const given = house([term(who, office, { unitId, acting: office === "unit-head" })]);
    expect(ask(who, office, unitId, "2026-05-01", given)).toEqual(expected);
  });
});

describe("whoever is on leave", () => {
  const AWAY = house(
    [term("gu", "chief", { until: null })],
    [leave("gu", "gao"), leave("he", "gao")],
  );
  test.each([
    ["the day before", "2026-05-09", OWN, null],
    ["on the first day", "2026-05-10", null, deputyOf("gu")],
    ["on the last day", "2026-05-20", null, deputyOf("gu")],
    ["the day after", "2026-05-21", OWN, null],
  ] as const)("decides or their deputy does, %s", (_, on, own, deputys) => {
    expect(ask("gu", "chief", null, on, AWAY)).toEqual(own);
    expect(ask("gao", "chief", null, on, AWAY)).toEqual(deputys);
  });

  test("may end it at once: on that day they decide again and the deputy no more", () => {
    const back = house(
      [term("gu", "chief", { until: null })],
      [leave("gu", "gao", { endedOn: day("2026-05-12") })],
    );
    expect(ask("gu", "chief", null, "2026-05-11", back)).toBeNull();
    expect(ask("gao", "chief", null, "2026-05-11", back)).toEqual(deputyOf("gu"));
    expect(ask("gu", "chief", null, "2026-05-12", back)).toEqual(OWN);
    expect(ask("gao", "chief", null, "2026-05-12", back)).toBeNull();
  });

  test("lends every office of theirs, and each as they hold it", () => {
    expect(ask("gao", "unit-head", "inspection", "2026-05-15", AWAY)).toEqual(deputyOf("he"));
    expect(ask("gao", "leader", null, "2026-05-15", AWAY)).toEqual(deputyOf("gu"));
    const acting = house([term("gu", "chief", { acting: true })], [leave("gu", "gao")]);
    expect(ask("gao", "chief", null, "2026-05-15", acting)).toEqual(deputyOf("gu", true));
  });

  test("lends nothing that is not theirs, nor to nobody", () => {
    expect(ask("gao", "unit-head", "market", "2026-05-15", AWAY)).toBeNull();
    const alone = house([], [leave("he", null)]);
    expect(ask("he", "unit-head", "inspection", "2026-05-15", alone)).toBeNull();
    expect(ask("luo", "unit-head", "inspection", "2026-05-15", alone)).toBeNull();
  });

  test("lends it to nobody who is on leave as well, nor through one deputy to the next", () => {
    const both = house([], [leave("he", "shen"), leave("shen", "gao")]);
    expect(ask("shen", "unit-head", "inspection", "2026-05-15", both)).toBeNull();
    expect(ask("gao", "unit-head", "inspection", "2026-05-15", both)).toBeNull();
    expect(ask("gao", "unit-head", "market", "2026-05-15", both)).toEqual(deputyOf("shen"));
  });

  test("lends it to nobody whose own role does not count yet, or decides on no matter", () => {
    const lent = (to: string) => house([], [leave("he", to, { from: day("2026-05-01") })]);
    expect(ask("new", "unit-head", "inspection", "2026-05-01", lent("new"))).toBeNull();
    expect(ask("new", "unit-head", "inspection", "2026-05-02", lent("new"))).toEqual(
      deputyOf("he"),
    );
    expect(ask("yan", "unit-head", "inspection", "2026-05-15", lent("yan"))).toBeNull();
  });

  test("a deputy with an office of their own decides by that", () => {
    const two = house([term("gao", "leader"), term("gu", "chief")], [leave("gu", "gao")]);
    expect(ask("gao", "leader", null, "2026-05-15", two)).toEqual(OWN);
  });
});

describe("why somebody does not decide", () => {
  const AWAY = house([term("gu", "chief")], [leave("gu", "gao")]);
  test.each([
    ["nothing stands in the way", "gao", "2026-05-15", []],
    ["they are on leave", "gu", "2026-05-15", ["on-leave"]],
    ["it is not theirs", "he", "2026-05-15", ["not-your-office"]],
    ["it is no longer theirs", "gao", "2026-05-21", ["not-your-office"]],
  ] as const)("%s", (_, who, on, why) => {
    expect(whyNotInOffice(who, { office: "chief", unitId: null }, day(on), AWAY)).toEqual(why);
  });
});
