import { describe, expect, test } from "vitest";
import {
  stateOf,
  type Unsealing,
  type Verdict,
  whyNotDecide,
} from "#app/domain/identity/unsealing.ts";

const verdict = (by: string, unitId: string, but: Partial<Verdict> = {}): Verdict => ({
  by,
  unitId,
  approves: true,
  digest: "this",
  ...but,
});
const request = (but: Partial<Unsealing> = {}): Unsealing => ({
  requestedBy: "asker",
  digest: "this",
  expired: false,
  verdicts: [],
  ...but,
});

describe("a request to unseal", () => {
  const legal = verdict("one", "legal");
  const office = verdict("two", "office");
  test.each<[string, Partial<Unsealing>, string]>([
    ["nobody has agreed to", {}, "waiting"],
    ["one has agreed to", { verdicts: [legal] }, "waiting"],
    ["two of one unit have agreed to", { verdicts: [legal, verdict("two", "legal")] }, "waiting"],
    ["two of two units have agreed to", { verdicts: [legal, office] }, "approved"],
    [
      "one of two agreed to in another wording",
      { verdicts: [legal, { ...office, digest: "that" }] },
      "waiting",
    ],
    [
      "two have agreed to and a third refuses",
      { verdicts: [legal, office, verdict("three", "third", { approves: false })] },
      "refused",
    ],
    ["has run out", { expired: true }, "expired"],
    ["has run out after it was agreed to", { expired: true, verdicts: [legal, office] }, "expired"],
  ])("that %s is %s", (_, but, state) => {
    expect(stateOf(request(but))).toBe(state);
  });

  test.each<[string, Partial<Unsealing>, { id: string; unitId: string; digest: string }, string[]]>(
    [
      ["a custodian of a unit", {}, { id: "one", unitId: "legal", digest: "this" }, []],
      ["who asks for it", {}, { id: "asker", unitId: "third", digest: "this" }, ["own-unsealing"]],
      [
        "who agreed before",
        { verdicts: [legal] },
        { id: "one", unitId: "legal", digest: "this" },
        ["decided-before", "same-unit"],
      ],
      [
        "whose unit agreed before",
        { verdicts: [legal] },
        { id: "two", unitId: "legal", digest: "this" },
        ["same-unit"],
      ],
      [
        "who read another wording",
        {},
        { id: "one", unitId: "legal", digest: "that" },
        ["changed-since"],
      ],
      [
        "who comes too late",
        { expired: true },
        { id: "one", unitId: "legal", digest: "this" },
        ["not-waiting"],
      ],
    ],
  )("may be decided by %s: %j", (_, but, by, because) => {
    expect(whyNotDecide(request(but), by)).toEqual(because);
  });
});
