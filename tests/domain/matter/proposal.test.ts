import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { ACTIONS } from "#app/domain/matter/action.ts";
import { APPROVALS } from "#app/domain/matter/approvals.ts";
import {
  capacityOf,
  type Proposal,
  whyNotApprove,
  whyNotReturn,
  whyNotReview,
} from "#app/domain/matter/proposal.ts";
import type { Absence, House, Settled, Term } from "#app/domain/staff/office.ts";
import type { StaffRole } from "#app/domain/staff/roles.ts";

const TODAY = day("2026-05-10");
const person = (id: string, role: StaffRole, unitId: string | null): Settled => ({
  ...{ id, role, unitId },
  since: day("2020-01-01"),
});
const term = (staffId: string, office: "leader" | "chief"): Term => ({
  ...{ staffId, office, unitId: null, acting: false },
  ...{ from: day("2026-01-01"), until: null, endedOn: null, confirmedOn: day("2025-12-31") },
});
const away = (staffId: string, deputyId: string | null): Absence => ({
  ...{ staffId, deputyId, from: TODAY, until: TODAY, endedOn: null },
});
const house = (...absences: readonly Absence[]): House => ({
  people: [
    person("luo", "handler", "inspection"),
    person("he", "head", "inspection"),
    person("shen", "head", "market"),
    person("gao", "head", "leadership"),
    person("min", "head", "leadership"),
    person("gu", "head", "leadership"),
  ],
  terms: [term("gao", "leader"), term("min", "leader"), term("gu", "chief")],
  absences,
});
const proposal = (but: Partial<Proposal> = {}): Proposal => ({
  ...{ action: "case", unitId: "inspection", digest: "d", proposedBy: "luo" },
  ...{ reviewedBy: null, ended: null, ...but },
});
const REVIEWED = proposal({ reviewedBy: "he" });
const asked = (by: string, seen = "d") => ({ by, seen, on: TODAY });

test("only actions of the desk are proposed", () => {
  expect(Object.keys(APPROVALS).filter((name) => !ACTIONS.some((one) => one === name))).toEqual([]);
});

describe("a review", () => {
  test.each<[string, Proposal, string, House, readonly string[]]>([
    ["by the head of the unit", proposal(), "he", house(), []],
    ["by no other head", proposal(), "shen", house(), ["not-your-office"]],
    ["by no leader", proposal(), "gao", house(), ["not-your-office"]],
    [
      "by the head above, where the unit must not know",
      proposal({ unitId: "leadership" }),
      "gao",
      house(),
      [],
    ],
    [
      "by no head, where that is so",
      proposal({ unitId: "leadership" }),
      "he",
      house(),
      ["not-your-office"],
    ],
    ["never by who proposed", proposal({ proposedBy: "he" }), "he", house(), ["own-proposal"]],
    ["with every reason", proposal(), "luo", house(), ["own-proposal", "not-your-office"]],
    ["not on leave", proposal(), "he", house(away("he", "gao")), ["on-leave"]],
    ["by the deputy meanwhile", proposal(), "gao", house(away("he", "gao")), []],
    [
      "by no deputy of who proposed",
      proposal({ proposedBy: "he" }),
      "gao",
      house(away("he", "gao")),
      ["not-your-office"],
    ],
    ["not twice", REVIEWED, "he", house(), ["reviewed-already"]],
    ["not of what was sent back", proposal({ ended: "returned" }), "he", house(), ["returned"]],
    ["not of what was taken back", proposal({ ended: "withdrawn" }), "he", house(), ["withdrawn"]],
    [
      "not where nobody reviews",
      proposal({ action: "transfer-proposal" }),
      "he",
      house(),
      ["not-your-office"],
    ],
  ])("%s", (_, of, by, all, why) => {
    expect(whyNotReview(of, asked(by), all)).toEqual(why);
  });

  test("of nothing else than was seen", () => {
    expect(whyNotReview(proposal(), asked("he", "another"), house())).toEqual(["content-changed"]);
  });
});

describe("an approval", () => {
  const TRANSFER = proposal({ action: "transfer-proposal" });
  test.each<[string, Proposal, string, House, readonly string[]]>([
    ["by a leader, once it is reviewed", REVIEWED, "gao", house(), []],
    ["by the chief, who is a leader as well", REVIEWED, "gu", house(), []],
    ["not before it is reviewed", proposal(), "gao", house(), ["not-reviewed"]],
    ["by no head", REVIEWED, "shen", house(), ["not-your-office"]],
    ["never by who reviewed", REVIEWED, "he", house(), ["own-review", "not-your-office"]],
    [
      "never by a leader who reviewed",
      proposal({ reviewedBy: "gao" }),
      "gao",
      house(),
      ["own-review"],
    ],
    [
      "never by a leader who proposed",
      proposal({ proposedBy: "gao", reviewedBy: "he" }),
      "gao",
      house(),
      ["own-proposal"],
    ],
    ["not on leave", REVIEWED, "gao", house(away("gao", "shen")), ["on-leave"]],
    ["by the deputy meanwhile", REVIEWED, "shen", house(away("gao", "shen")), []],
    [
      "by no deputy of a leader who reviewed",
      proposal({ reviewedBy: "gao" }),
      "shen",
      house(away("gao", "shen")),
      ["not-your-office"],
    ],
    [
      "not twice",
      proposal({ reviewedBy: "he", ended: "approved" }),
      "gao",
      house(),
      ["approved-already"],
    ],
    ["of a transfer, by the chief without a review", TRANSFER, "gu", house(), []],
    ["of a transfer, by no leader", TRANSFER, "gao", house(), ["not-your-office"]],
    ["of a transfer, by the chief's deputy", TRANSFER, "gao", house(away("gu", "gao")), []],
  ])("%s", (_, of, by, all, why) => {
    expect(whyNotApprove(of, asked(by), all)).toEqual(why);
  });

  test("of nothing else than was seen", () => {
    expect(whyNotApprove(REVIEWED, asked("gao", "e"), house())).toEqual(["content-changed"]);
  });
});

describe("it is sent back", () => {
  test.each<[string, Proposal, string, readonly string[]]>([
    ["by who reviews it", proposal(), "he", []],
    ["by who approves it, reviewed", REVIEWED, "gao", []],
    ["by who approves it, or not yet", proposal(), "gao", []],
    ["by no reviewer any more", REVIEWED, "he", ["own-review", "not-your-office"]],
    ["by nobody else", proposal(), "shen", ["not-your-office"]],
    [
      "never by who proposed",
      proposal({ proposedBy: "he" }),
      "he",
      ["own-proposal", "not-your-office"],
    ],
    ["never twice", proposal({ ended: "returned" }), "he", ["returned", "not-your-office"]],
  ])("%s", (_, of, by, why) => {
    expect(whyNotReturn(of, asked(by), house())).toEqual(why);
  });
});

test("by what right somebody decides is said for the event and the letter", () => {
  const right = (by: string, all: House) => capacityOf(REVIEWED, "leader", { by, on: TODAY }, all);
  expect(right("gao", house())).toEqual({ office: "leader", acting: false, for: null });
  expect(right("shen", house(away("gao", "shen")))).toMatchObject({ acting: false, for: "gao" });
  expect(right("shen", house())).toBeNull();
  // Whoever is the chief leads too, and is called what they are.
  expect(right("gu", house())).toMatchObject({ office: "chief", for: null });
  expect(right("shen", house(away("gu", "shen")))).toMatchObject({
    office: "chief",
    for: "gu",
  });
});
