import { describe, expect, test } from "vitest";
import { metOutage, noteFailure } from "#app/web/request/outage.server.ts";
import { DatabaseFailure } from "#db/database-failure.server.ts";

const met = (error: unknown): boolean => {
  const request = new Request("http://reader.invalid/");
  noteFailure(request, error);
  return metOutage(request);
};

/** The same failure as the other half of the program throws it: another class of the same name. */
class FromElsewhere extends Error {
  override readonly name = "DatabaseFailure";
  readonly code: string;
  readonly constraint = null;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

describe("a database that is away for a moment asks the reader to come back", () => {
  test.each(["deadline", "connection-lost", "ECONNREFUSED", "57P01", "53300", "08006"])(
    "%s",
    (code) => {
      expect(met(new DatabaseFailure(code, null))).toBe(true);
      expect(met(new FromElsewhere(code))).toBe(true);
    },
  );
});

test.each(["23505", "42703", "22P05"])("%s is a fault of ours", (code) => {
  expect(met(new DatabaseFailure(code, null))).toBe(false);
});

test("so is anything that is no failure of the database", () => {
  expect(met(Object.assign(new Error("no"), { code: "deadline" }))).toBe(false);
});
