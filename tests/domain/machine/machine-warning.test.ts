import { describe, expect, test } from "vitest";
import {
  machineWarnings,
  secondsApart,
  takesLargeFiles,
} from "#app/domain/machine/machine-warning.ts";

describe("somebody is told", () => {
  test.each([
    [89, 2, []],
    [90, 0, ["disk"]],
    [100, 0, ["disk"]],
    [0, 2.1, ["clock"]],
    [97, 61, ["disk", "clock"]],
  ])("with %i per cent of the disk used and clocks %f seconds apart", (disk, apart, told) => {
    const machine = { diskPerCent: disk, secondsApart: apart, keysBesideData: false };
    expect(machineWarnings(machine).map(({ of }) => of)).toEqual(told);
  });

  test("while the keys and their second copy can be lost, or taken, together", () => {
    const machine = { diskPerCent: 0, secondsApart: 0, keysBesideData: true };
    expect(machineWarnings(machine)).toEqual([{ of: "keys" }]);
  });
});

test.each([
  [94, true],
  [95, false],
  [100, false],
])("with %i per cent used, whether large files are taken is %s", (disk, taken) => {
  expect(takesLargeFiles(disk)).toBe(taken);
});

test.each([
  [0, 0.5, 1, 0],
  [0, 3, 3, 0],
  [0, 3.5, 1, 2.5],
  [10, 7, 11, 3],
])("asked at %f, told %f, at %f: %f seconds apart", (asked, told, answered, apart) => {
  expect(secondsApart(asked * 1000, told * 1000, answered * 1000)).toBe(apart);
});
