import { expect, test } from "vitest";
import { readTime } from "#app/domain/typed/time-of-day.ts";

test.each([
  ["09:30", { value: "09:30" }],
  ["9:30", { value: "09:30" }],
  ["９：３０", { value: "09:30" }],
  ["14时30分", { value: "14:30" }],
  ["9点", { value: "09:00" }],
  ["00:00", { value: "00:00" }],
  ["23:59", { value: "23:59" }],
  ["", { why: "missing" }],
  ["24:00", { why: "no-such-time" }],
  ["23:60", { why: "no-such-time" }],
  ["下午", { why: "no-such-time" }],
  ["14", { why: "no-such-time" }],
])("a time written as %s", (typed, reading) => {
  expect(readTime(typed)).toMatchObject(reading);
});
