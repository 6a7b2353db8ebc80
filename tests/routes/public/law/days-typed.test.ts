import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { readTerm, tidied, typedTerm } from "#app/routes/public/law/calculator/term-question.ts";

const asked = (from: string, pause: readonly [string, string] = ["", ""]) =>
  new URLSearchParams([
    ["start", from],
    ["count", "7"],
    ["unit", "working-days"],
    ["pause-from", pause[0]],
    ["pause-until", pause[1]],
  ]);

test.each([
  "2026-03-05",
  "2026/3/5",
  "2026年3月5日",
  "２０２６．３．５",
  "20260305",
  "5 March 2026",
])("the calculator reads %s as a filing does", (typed) => {
  const query = asked(typed, [typed, "2026年3月9日"]);
  expect(readTerm(new URLSearchParams(tidied(query)))).toMatchObject({
    ok: true,
    value: {
      start: "2026-03-05",
      "pause-from": [{ from: "2026-03-05", until: "2026-03-09" }],
    },
  });
});

test("what is no day stays as it was typed", () => {
  expect(typedTerm(asked("上个月"), day("2026-11-22"))).toMatchObject({ start: "上个月" });
  expect(readTerm(asked("3/5/2026"))).toEqual({ ok: false, wrong: ["start"] });
});
