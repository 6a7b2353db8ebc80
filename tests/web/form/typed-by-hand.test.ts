import { describe, expect, test } from "vitest";
import { idTyped } from "#app/web/request/id-in.ts";
import { pageTyped } from "#app/web/request/page-in.ts";

/** What a function threw. */
function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (thrown) {
    return thrown;
  }
}

test.each([
  ["7", 7],
  ...["", "0", "-1", "2.5", "1e400", "9007199254740993", "100000"].map(
    (typed) => [typed, 1] as const,
  ),
] as const)("page %j is page %i", (typed, page) => expect(pageTyped(typed)).toBe(page));

describe("an id that no page of ours lets anybody type", () => {
  test("is taken where it is one", () => {
    const id = "01990000-0000-7000-8000-000000000203";
    expect(idTyped(id)).toBe(id);
  });

  test.each(["", "not-a-uuid", "'); drop table", "__proto__"])(
    "%j never reaches the database",
    (typed) => expect(thrownBy(() => idTyped(typed))).toMatchObject({ status: 400 }),
  );
});
