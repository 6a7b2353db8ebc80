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
  leader,
  members,
  openOffice,
  security,
  stranger,
} from "#tests/support/an-office.ts";

const HALF_A_MINUTE = 30_000;
const NOON = new Date("2126-11-23T04:00:00Z");

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

const halfOf = ({ id }: { readonly id: string }) => ({ key: `half of ${id}`, staffId: id });

/** Somebody's own telephone, with the secret it was shown; set up ten half minutes before noon. */
async function enrolled(officer: { readonly id: string }): Promise<string> {
  const secret = await secretToEnrol(halfOf(officer));
  const code = codeAt(secret, -10);
  vi.setSystemTime(NOON.getTime() - 10 * HALF_A_MINUTE);
  expect(await enrol(halfOf(officer), code)).toHaveLength(10);
  vi.setSystemTime(NOON);
  return secret;
}

describe("setting up a telephone", () => {
  test("takes the secret of the last showing", async () => {
    const [first, last] = [
      await secretToEnrol(halfOf(intake)),
      await secretToEnrol(halfOf(intake)),
    ];
    expect(last).not.toBe(first);
    expect(await enrol(halfOf(intake), codeAt(first, 0))).toBeNull();
    expect(await isEnrolled(intake.id)).toBe(false);
    expect(await enrol(halfOf(intake), codeAt(last, 0))).toHaveLength(10);
    expect(await isEnrolled(intake.id)).toBe(true);
    expect(await provesFactor(intake.id, codeAt(last, 0))).toBe(false);
  });

  test("takes the secret of its own sign-in: whoever looked in before has copied nothing", async () => {
    const copied = await secretToEnrol({ key: "the one who confirmed" });
    const own = await secretToEnrol(halfOf(leader));
    expect(await enrol(halfOf(leader), codeAt(copied, 0))).toBeNull();
    expect(await enrol(halfOf(leader), codeAt(own, 0))).toHaveLength(10);
    expect(await provesFactor(leader.id, codeAt(copied, 1))).toBe(false);
  });

  test("is done once", async () => {
    const again = { key: "another", staffId: leader.id };
    expect(await enrol(again, codeAt(await secretToEnrol(again), 0))).toBeNull();
  });
});

describe("a code", () => {
  test.each([
    [-2, false, finance],
    [-1, true, handler],
    [0, true, stranger],
    [1, true, administrator],
    [2, false, security],
  ])("of %i half minutes from now is taken: %s", async (halfMinutes, taken, officer) => {
    const code = codeAt(await enrolled(officer), halfMinutes);
    expect(await provesFactor(officer.id, code)).toBe(taken);
  });

  test("works once, and none before it works any more", async () => {
    const secret = await enrolled(head);
    vi.setSystemTime(NOON.getTime() + 10 * HALF_A_MINUTE);
    const [before, now] = [codeAt(secret, 9), codeAt(secret, 10)];
    vi.setSystemTime(NOON.getTime() + 10 * HALF_A_MINUTE);
    expect(await provesFactor(head.id, now)).toBe(true);
    expect(await provesFactor(head.id, now)).toBe(false);
    expect(await provesFactor(head.id, before)).toBe(false);
  });

  test("given twice at the same moment opens one session", async () => {
    const secret = await enrolled(members[0] ?? head);
    const { id } = members[0] ?? head;
    const code = codeAt(secret, 20);
    vi.setSystemTime(NOON.getTime() + 20 * HALF_A_MINUTE);
    const both = await Promise.all([provesFactor(id, code), provesFactor(id, code)]);
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
