import { describe, expect, test } from "vitest";
import { answers } from "#app/domain/matter/record/choices.ts";
import type { Field } from "#app/domain/matter/record/field.ts";
import { amount, dayOn, line, oneOf, someOf, words } from "#app/domain/matter/record/fields.ts";
import { readFields } from "#app/domain/matter/record/read-fields.ts";
import { aMatter } from "#tests/support/a-matter.ts";

const page = { matter: aMatter(), units: [] };
const letters = answers("a", "b", "c");

describe("a question of a form", () => {
  test.each<[string, Field<unknown>, readonly string[], object]>([
    ["is not answered by nothing", words("file"), [""], { why: "missing" }],
    ["nor by not being there", line("file"), [], { why: "missing" }],
    [
      "takes five thousand characters",
      words("file"),
      ["长".repeat(5000)],
      { value: "长".repeat(5000) },
    ],
    ["and not one more", words("file"), ["长".repeat(5001)], { why: "too-long" }],
    ["reads a day as people write it", dayOn("file"), ["2026年6月1日"], { value: "2026-06-01" }],
    ["but none that the calendar lacks", dayOn("file"), ["2026-06-31"], { why: "no-such-day" }],
    ["reads yuan as fen", amount("file"), ["1.2万"], { value: 1_200_000 }],
    ["takes one of its choices", oneOf("file", letters), ["b"], { value: "b" }],
    ["and no other", oneOf("file", letters), ["d"], { why: "choose" }],
    ["and not none", oneOf("file", letters), [], { why: "choose" }],
    ["takes several in its own order", someOf("file", letters), ["c", "a"], { value: ["a", "c"] }],
    ["or none at all", someOf("file", letters), [], { value: [] }],
    ["unless one is needed", someOf("file", letters, { atLeastOne: true }), [], { why: "choose" }],
    [
      "and none that it does not have",
      someOf("file", letters),
      ["a", "x"],
      { why: "not-a-choice" },
    ],
  ])("%s", (_, field, typed, answer) => {
    expect(field.read(typed, page)).toMatchObject(answer);
  });
});

describe("a form", () => {
  const fields = { reason: words("file"), until: dayOn("file") };

  test("is read whole", () => {
    const typed = { reason: ["检验未出"], until: ["2026-06-01"] };
    expect(readFields(fields, typed, page)).toEqual({
      ok: true,
      read: { reason: "检验未出", until: "2026-06-01" },
    });
  });

  test("names everything that is wrong with it", () => {
    expect(readFields(fields, { until: ["昨天"] }, page)).toEqual({
      ok: false,
      faults: { reason: "missing", until: "not-a-day" },
    });
  });
});
