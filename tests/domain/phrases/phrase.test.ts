import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { ACTIONS, type Action, recordOf } from "#app/domain/matter/action.ts";
import { groundFieldOf, groundsFor } from "#app/domain/phrases/grounds.ts";
import { groupedFor } from "#app/domain/phrases/offered.ts";
import { appended, codeOf, phrasedBy, readPhrase, writtenIn } from "#app/domain/phrases/phrase.ts";
import type { StaffRole } from "#app/domain/staff/roles.ts";
import { aMatter } from "#tests/support/a-matter.ts";

const TODAY = day("2026-11-30");
const officer = (role: StaffRole) => ({ id: role, role, unitId: "unit" });
const page = { matter: aMatter({ receivedOn: TODAY, findings: null }), units: [] };
const valuesOf = (choices: readonly { readonly value: string }[]) =>
  choices.map(({ value }) => value);

describe("a phrase may be kept", () => {
  test("for what goes to a letter or to the file, and not for an action without writing", () => {
    expect(writtenIn("refusal")).toEqual(["explanation"]);
    expect(writtenIn("mediation-end")).toEqual(["explanation"]);
    expect(writtenIn("acceptance")).toEqual([]);
    expect(writtenIn("outcome")).toEqual([]);
    expect(ACTIONS.flatMap(writtenIn)).not.toHaveLength(0);
  });

  test.each<[StaffRole, readonly Action[], readonly Action[]]>([
    ["intake", ["refusal", "recusal"], ["declining", "findings", "acceptance"]],
    ["handler", ["findings", "mediation-end", "declining"], ["refusal"]],
    ["head", ["declining", "refusal"], ["acceptance", "outcome"]],
    ["auditor", [], ["recusal", "refusal"]],
  ])("by somebody in the role %s for their own actions", (role, theirs, others) => {
    const actions = phrasedBy(officer(role));
    expect(theirs.filter((action) => !actions.includes(action))).toEqual([]);
    expect(others.filter((action) => actions.includes(action))).toEqual([]);
  });

  test("for every ground that a form has to choose from, and no action's grounds are forgotten", () => {
    const named = ACTIONS.flatMap((action) => {
      const fields = recordOf(action).fields;
      const field = ["ground", "grounds"].find((name) => fields[name]?.kind !== undefined);
      return field && writtenIn(action).length > 0 ? [{ action, field }] : [];
    });
    expect(named.map(({ action }) => action).toSorted()).toEqual([
      "declining",
      "mediation-end",
      "refusal",
    ]);
    for (const { action, field } of named) {
      expect(groundFieldOf(action)).toBe(field);
      const choices = valuesOf(recordOf(action).fields[field]?.choices?.(page) ?? []);
      expect(choices, action).not.toHaveLength(0);
      expect(valuesOf(groundsFor(action, TODAY))).toEqual(choices);
    }
  });
});

describe("a phrase as it was typed", () => {
  const typed = {
    use: "refusal not-our-remit",
    name: " 不属于本局 ",
    words: "请向卖方所在地投诉。",
  };
  const read = (but: Partial<typeof typed>, role: StaffRole = "intake") =>
    readPhrase({ ...typed, ...but }, officer(role), TODAY);

  test("is for an action and one of its grounds, or for any", () => {
    const phrase = { action: "refusal", name: "不属于本局", words: typed.words };
    expect(read({}).phrase).toEqual({ ...phrase, ground: "not-our-remit" });
    expect(read({ use: "refusal" }).phrase).toEqual({ ...phrase, ground: null });
    expect(codeOf({ action: "refusal", ground: "not-our-remit" })).toBe(typed.use);
  });

  test("is told all that is wrong with it", () => {
    expect(read({ use: "", name: "", words: " " }).faults).toEqual({
      use: "choose",
      name: "missing",
      words: "missing",
    });
    expect(read({ use: "refusal no-such-ground" }).faults).toEqual({ use: "choose" });
    expect(read({ use: "acceptance" }).faults).toEqual({ use: "choose" });
    expect(read({}, "handler").faults).toEqual({ use: "choose" });
  });

  test.each([
    [30, {}],
    [31, { name: "too-long" }],
  ])("has a name of at most thirty characters: %i", (length, faults) => {
    expect(read({ name: "长".repeat(length) }).faults).toEqual(faults);
  });

  test.each([
    [5000, {}],
    [5001, { words: "too-long" }],
  ])("says no more than a form takes: %i", (length, faults) => {
    expect(read({ words: "长".repeat(length) }).faults).toEqual(faults);
  });
});

test("a phrase goes below what was written, on a line of its own", () => {
  expect(appended("", "请另行起诉。")).toBe("请另行起诉。");
  expect(appended("已经核对。", "请另行起诉。")).toBe("已经核对。\n请另行起诉。");
});

describe("a form offers", () => {
  const phrase = (id: string, ground: string | null, action = "refusal") => ({
    ...{ id, ground, action },
    name: id,
  });
  const all = [
    phrase("any", null),
    phrase("remit", "not-our-remit"),
    phrase("time", "over-three-years"),
    phrase("gone", "a-ground-of-another-law"),
    phrase("other", null, "recusal"),
  ];
  const offered = (grounds: readonly string[]) =>
    groupedFor("refusal", all, page, { grounds }).map(({ phrases }) => phrases.map(({ id }) => id));

  test("phrases of its action alone: for the chosen grounds, for any, then for the others", () => {
    expect(offered([])).toEqual([["any"], ["remit"], ["time"]]);
    expect(offered(["over-three-years"])).toEqual([["time"], ["any"], ["remit"]]);
  });

  test("those of an action without grounds in one group", () => {
    expect(groupedFor("recusal", all, page, {})).toEqual([
      { ground: null, phrases: [phrase("other", null, "recusal")] },
    ]);
  });
});
