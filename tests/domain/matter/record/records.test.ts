import { describe, expect, test } from "vitest";
import { KINDS } from "#app/domain/intake/kind.ts";
import { ACTIONS, recordOf } from "#app/domain/matter/action.ts";
import { APPROVALS, type Approval } from "#app/domain/matter/approvals.ts";
import { lettersOf } from "#app/shell/letters/letters-of.server.ts";
import { AGREED } from "#tests/domain/matter/record/agreed/agreed.ts";

const DUTIES: Readonly<Record<string, string>> = {
  "intake any-matter": "intake",
  "intake unassigned": "intake holding it",
  "handler own-unit": "handler",
  "head own-unit": "head",
  "head escalated-to-own-unit": "head above",
};

const list = (codes = "") => codes.split(" ").filter(Boolean).toSorted();

describe.each(ACTIONS)("%s", (action) => {
  const { at, by, proof, approval, basis, serves = [], clocks, holder, isFinal } = recordOf(action);
  const agreed = AGREED[action];

  test("has its place at these stages", () => {
    const placed = KINDS.flatMap((kind) => (at[kind] ? [`${kind} ${at[kind].join(" ")}`] : []));
    expect(placed.join(", ")).toBe(agreed.at);
  });

  test("is the duty of these people, who prove themselves so", () => {
    expect(by.map(({ role, over }) => DUTIES[`${role} ${over}`]).join(", ")).toBe(agreed.by);
    expect(proof).toBe(agreed.proof ?? "session");
  });

  test("takes the approval of these, and of nobody else", () => {
    const { review, approve }: Partial<Approval> = approval ? APPROVALS[approval] : {};
    expect(approval ?? action).toBe(action);
    expect([review, approve].filter(Boolean).join(" ")).toBe(agreed.approval ?? "");
  });

  test("rests on the provisions that were agreed, in their order", () => {
    expect(basis.map(({ id }) => id)).toEqual(agreed.basis.split(" ").filter(Boolean));
  });

  test("leaves these events behind, and has this place on a page", () => {
    const { leaves, place } = recordOf(action);
    expect(leaves.join(" ")).toBe(agreed.leaves);
    expect(place).toBe(agreed.place);
  });

  test("owes these letters and no others", () => {
    const letters = lettersOf(action).map(({ name, to }) => `${name} to ${to}`);
    expect(letters.join(", ")).toBe(agreed.letters ?? "");
  });

  test("starts, stops and moves these limits, and is the way to keep those", () => {
    expect({
      starts: (clocks.starts ?? []).toSorted(),
      stops: (clocks.stops ?? []).toSorted(),
      moves: (clocks.moves ?? []).toSorted(),
      serves: serves.toSorted(),
    }).toEqual({
      starts: list(agreed.starts),
      stops: list(agreed.stops),
      moves: list(agreed.moves),
      serves: list(agreed.serves),
    });
  });

  test("leaves the matter with whom it was agreed", () => {
    expect(isFinal ? holder : `${holder}, not final`).toBe(agreed.keptBy ?? "same");
  });
});

test("where no limit runs any more the penalty is carried out and the file closed, and nothing else is next", () => {
  expect(ACTIONS.filter((action) => recordOf(action).closes)).toEqual(["execution", "archive"]);
});
