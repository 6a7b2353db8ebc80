import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { supplement } from "#app/domain/matter/actions/supplement.ts";
import { apply } from "#app/domain/matter/apply.ts";
import { STAGES } from "#app/domain/matter/stage.ts";
import { aMatter } from "#tests/support/a-matter.ts";

const added = { id: "s", text: "还有一批", files: 0, addedToday: 0, on: day("2026-11-23") };

describe("a reporter adds something", () => {
  test.each(STAGES.filter((stage) => stage !== "archived"))("while it is %s", (stage) => {
    expect(supplement({ stage }, added)).toMatchObject({
      ok: true,
      events: [{ type: "supplemented", by: "reporter", supplement: "s", files: 0 }],
    });
  });

  test("and it is no longer possible once the file is closed", () => {
    expect(supplement({ stage: "archived" }, added)).toMatchObject({ because: ["archived"] });
  });

  test.each([
    ["files alone", { text: "", files: 1 }, []],
    ["nothing at all", { text: "", files: 0 }, ["nothing-added"]],
    ["as much as fits", { text: "字".repeat(20_000) }, []],
    ["one character more", { text: "字".repeat(20_001) }, ["too-long"]],
    ["the fifth of a day", { addedToday: 4 }, []],
    ["the sixth of a day", { addedToday: 5 }, ["enough-today"]],
    ["two things at once", { text: "", addedToday: 5 }, ["nothing-added", "enough-today"]],
  ])("%s", (_, but, because) => {
    const decision = supplement({ stage: "received" }, { ...added, ...but });
    expect(decision.ok ? [] : decision.because).toEqual(because);
  });

  test("and no date moves by itself", () => {
    const matter = aMatter({ stage: "in-verification" });
    const decision = supplement(matter, added);
    expect(decision.ok && decision.events.reduce(apply, matter)).toEqual({
      ...matter,
      added: [{ id: "s", on: "2026-11-23" }],
    });
  });
});
