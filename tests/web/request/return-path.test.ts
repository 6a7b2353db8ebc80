import { describe, expect, test } from "vitest";
import { returnPath } from "#app/web/request/return-path.ts";

describe("going back after a choice", () => {
  test.each([
    ["/help", "/help"],
    ["/desk?queue=late&page=2", "/desk?queue=late&page=2"],
    ["", "/"],
    ["help", "/"],
    ["https://evil.example/", "/"],
    ["//evil.example/", "/"],
    ["/\\evil.example", "/"],
    ["/\t/evil.example", "/"],
    ["/.//evil.example", "/"],
    ["javascript:alert(1)", "/"],
  ])("%j leads to %s", (asked, path) => {
    expect(returnPath(asked)).toBe(path);
  });
});
