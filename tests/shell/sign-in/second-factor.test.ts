import "#tests/support/own-keys.ts";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import {
  enrol,
  isEnrolled,
  newRecoveryCodes,
  openSecret,
  provesFactor,
  recoveryCodesLeft,
  sealSecret,
  secretToEnrol,
} from "#app/shell/sign-in/second-factor.server.ts";
import { codeAfter } from "#app/shell/sign-in/totp.server.ts";
import { inTransaction } from "#db/client.server.ts";
import {
  administrator,
  auditor,
  finance,
  handler,
  head,
  intake,
  openOffice,
  security,
  stranger,
} from "#tests/support/an-office.ts";

const HALF_A_MINUTE = 30_000;
const NOON = new Date("2026-11-23T04:00:00Z");

beforeAll(openOffice);
beforeEach(() => vi.useFakeTimers({ now: NOON, toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());

/** The code that a telephone with this secret shows, so many half minutes from noon. */
function codeAt(secret: string, halfMinutes: number): string {
  vi.setSystemTime(NOON.getTime() + (halfMinutes + 1) * HALF_A_MINUTE);
  const code = codeAfter(secret, 0) ?? "";
  vi.setSystemTime(NOON);
  return code;
}

test("the published test vector of RFC 6238 is understood, cut to six digits", () => {
  vi.setSystemTime(59_000 + HALF_A_MINUTE);
  // "12345678901234567890" in base 32; at 59 seconds the eight digits are 94287082.
  expect(codeAfter("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", 0)).toBe("287082");
});

test("the secret stays the same until a code proves that it arrived; then codes are asked for", async () => {
  const secret = await secretToEnrol(intake.id);
  expect(await secretToEnrol(intake.id)).toBe(secret);
  expect(await enrol(intake.id, "000000")).toBeNull();
  expect(await isEnrolled(intake.id)).toBe(false);

  expect(await enrol(intake.id, codeAt(secret, 0))).toHaveLength(10);
  expect(await isEnrolled(intake.id)).toBe(true);
});

describe("a code", () => {
  test.each([
    [-2, false, finance],
    [-1, true, handler],
    [0, true, stranger],
    [1, true, administrator],
    [2, false, security],
  ])("of %i half minutes from now is taken: %s", async (halfMinutes, taken, { id }) => {
    const code = codeAt(await secretToEnrol(id), halfMinutes);
    expect(await provesFactor(id, code)).toBe(taken);
  });

  test("works once, and none before it works any more", async () => {
    const secret = await secretToEnrol(head.id);
    vi.setSystemTime(NOON.getTime() + 10 * HALF_A_MINUTE);
    const [before, now] = [codeAt(secret, 9), codeAt(secret, 10)];
    vi.setSystemTime(NOON.getTime() + 10 * HALF_A_MINUTE);
    expect(await provesFactor(head.id, now)).toBe(true);
    expect(await provesFactor(head.id, now)).toBe(false);
    expect(await provesFactor(head.id, before)).toBe(false);
  });

  test("given twice at the same moment opens one session", async () => {
    const secret = await secretToEnrol(head.id);
    const code = codeAt(secret, 20);
    vi.setSystemTime(NOON.getTime() + 20 * HALF_A_MINUTE);
    const both = await Promise.all([provesFactor(head.id, code), provesFactor(head.id, code)]);
    expect(both.toSorted()).toEqual([false, true]);
  });
});

describe("a recovery code", () => {
  test("takes the place of a code once, however it is typed", async () => {
    const [code = ""] = await inTransaction((tx) => newRecoveryCodes(tx, auditor.id));
    expect(await provesFactor(finance.id, code)).toBe(false);
    expect(await provesFactor(auditor.id, ` ${code.toLowerCase().replace("-", " ")}`)).toBe(true);
    expect(await provesFactor(auditor.id, code)).toBe(false);
    expect(await recoveryCodesLeft(auditor.id)).toBe(9);
  });

  test("is void once there are new ones", async () => {
    const [old = ""] = await inTransaction((tx) => newRecoveryCodes(tx, auditor.id));
    await inTransaction((tx) => newRecoveryCodes(tx, auditor.id));
    expect(await provesFactor(auditor.id, old)).toBe(false);
    expect(await recoveryCodesLeft(auditor.id)).toBe(10);
  });
});

test("a secret moved to somebody else's row does not open", () => {
  const sealed = sealSecret(auditor.id, "GEZDGNBVGY3TQOJQ");
  expect(openSecret(auditor.id, sealed)).toBe("GEZDGNBVGY3TQOJQ");
  expect(() => openSecret(head.id, sealed)).toThrow();
});
