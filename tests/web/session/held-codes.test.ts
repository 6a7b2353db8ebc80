import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { MOST_WRONG_CODES } from "#app/domain/sign-in/throttle.ts";
import { sealSecret } from "#app/shell/sign-in/second-factor.server.ts";
import { codeAfter, newSecret } from "#app/shell/sign-in/totp.server.ts";
import type { Form } from "#app/web/form/form.server.ts";
import { tryCode } from "#app/web/session/try-code.server.ts";
import { db, inTransaction } from "#db/client.server.ts";
import { findPeople } from "#db/queries/staff/people.server.ts";
import { auditEntries } from "#db/schema/audit.ts";
import { accountNotices, secondFactors, throttles } from "#db/schema/sign-in.ts";
import {
  dropSecondFactor,
  insertConfirmed,
} from "#db/stores/sign-in/second-factor-store.server.ts";
import { handler, openOffice, security } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const secret = newSecret();
const formWith = (code: string): Form => ({ one: () => code, all: () => [], entries: [] });

beforeAll(openOffice);
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date("2026-11-23T04:00:00Z"), toFake: ["Date"] });
  await owner.delete(secondFactors);
  await owner.delete(throttles);
  await insertConfirmed([{ staffId: handler.id, sealed: sealSecret(handler.id, secret) }]);
});
afterEach(() => vi.useRealTimers());

/** As patient as a program: a code each time one may be tried; what was said last. */
async function patiently(times: number, code: () => string) {
  let says: string | null = null;
  for (let time = 0; time < times; time += 1) {
    vi.setSystemTime(Date.now() + 61_000);
    says = (await tryCode(handler.id, formWith(code())))?.says ?? null;
  }
  return says;
}
const rightNow = () => codeAfter(secret, 0) ?? "";
const isHeld = async () =>
  (await findPeople(security)).people.find(({ id }) => id === handler.id)?.areCodesHeld;

test("ten wrong codes in a row, and not even the right one is looked at", async () => {
  expect(await patiently(MOST_WRONG_CODES, () => "000000")).toBe("wrong");
  expect(await patiently(1, rightNow)).toBe("held");
  expect(await isHeld()).toBe(true);
  const notices = await owner.select().from(accountNotices);
  expect(notices.map(({ staffId, name }) => [staffId, name])).toEqual([[handler.id, "codes-held"]]);
  const logged = await owner
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.action, "codes-held"));
  expect(logged.map(({ actor }) => actor)).toEqual([handler.id]);
});

test("a right code before that begins the row anew", async () => {
  expect(await patiently(MOST_WRONG_CODES - 1, () => "000000")).toBe("wrong");
  expect(await patiently(1, rightNow)).toBeNull();
  expect(await patiently(MOST_WRONG_CODES - 1, () => "000000")).toBe("wrong");
  expect(await patiently(1, rightNow)).toBeNull();
  expect(await isHeld()).toBe(false);
});

test("of a hundred at the same moment, each time one may be tried, ten are looked at", async () => {
  let lookedAt = 0;
  for (let round = 0; round < 15; round += 1) {
    vi.setSystemTime(Date.now() + 61_000);
    const tries = Array.from({ length: 20 }, () => tryCode(handler.id, formWith("000000")));
    lookedAt += (await Promise.all(tries)).filter((it) => it?.says === "wrong").length;
  }
  expect(lookedAt).toBe(MOST_WRONG_CODES);
});

test("the pages cannot release it, but a new start can", async () => {
  await patiently(MOST_WRONG_CODES, () => "000000");
  const release = db
    .update(secondFactors)
    .set({ heldAt: null, wrongCodes: 0 })
    .where(eq(secondFactors.staffId, handler.id));
  await expect(release).rejects.toMatchObject({ constraint: "second_factor_stays_held" });
  await inTransaction((tx) => dropSecondFactor(tx, handler.id));
  expect(await isHeld()).toBe(false);
});
