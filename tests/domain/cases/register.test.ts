import { describe, expect, test } from "vitest";
import type { EntryKind, Settled } from "#app/domain/cases/case.ts";
import { outstandingOf } from "#app/domain/cases/register.ts";
import { standingEntry } from "#app/domain/cases/standing.ts";

const entry = (id: number, what: EntryKind, settled: Settled | null) => ({ id, what, settled });

describe("what says how a case stands", () => {
  test.each([
    ["nothing entered", [], undefined],
    ["only entered", [entry(1, "decision", null)], 1],
    [
      "sent back and entered anew",
      [entry(1, "decision", "returned"), entry(2, "decision", null)],
      2,
    ],
    [
      "confirmed, and a change waits",
      [entry(1, "decision", "confirmed"), entry(2, "review", null)],
      1,
    ],
    [
      "changed by a review",
      [entry(1, "decision", "confirmed"), entry(2, "review", "confirmed")],
      2,
    ],
    ["money came in", [entry(1, "decision", "confirmed"), entry(2, "collection", "confirmed")], 1],
    ["taken back", [entry(1, "decision", "withdrawn")], undefined],
  ] as const)("%s", (_name, entries, id) => {
    expect(standingEntry(entries)?.id).toBe(id);
  });
});

// 1,000.00 and 500.00 taken.
test.each([
  [0, 150_000],
  [149_999, 1],
  [150_000, 0],
  [150_001, 0],
])("of a sum of which %i fen came in %i are to come", (collected, left) => {
  expect(outstandingOf({ fines: 100_000, confiscations: 50_000, collected })).toBe(left);
});
