import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { action } from "#app/routes/desk/sign-in/code.tsx";
import { hashOfPassword } from "#app/shell/crypto/password-hash.server.ts";
import { changePassword } from "#app/shell/sign-in/change-password.server.ts";
import { forgetOwnFactor } from "#app/shell/sign-in/own-account.server.ts";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import {
  beginStaffSession,
  checkPassword,
  halfSignedIn,
} from "#app/shell/sign-in/sign-in.server.ts";
import { askToReset } from "#app/shell/staff/ask-staff-change.server.ts";
import { deactivate, decideChange } from "#app/shell/staff/decide-staff-change.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { auditEntries } from "#db/schema/audit.ts";
import { staff } from "#db/schema/office.ts";
import { failureEpisodes, pendingSignIns, staffChanges } from "#db/schema/sign-in.ts";
import { setPassword } from "#db/stores/staff/staff-store.server.ts";
import { aPost } from "#tests/support/a-post.ts";
import { administrator, intake, openOffice, security } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const OLD = "the password of before";

beforeAll(openOffice);
beforeEach(async () => {
  await owner.delete(pendingSignIns);
  const passwordHash = await hashOfPassword(OLD);
  await owner.update(staff).set({ passwordHash, active: true }).where(eq(staff.id, intake.id));
});

const half = async () => (await checkPassword("intake0", OLD)) ?? "";
const own = () => aPost({ actor: intake.id });

async function reset() {
  await askToReset(intake, { by: security.id, posted: aPost({ actor: security.id }) });
  const [change] = await owner.select().from(staffChanges);
  const posted = aPost({ actor: administrator.id });
  await owner.update(staff).set({ active: false }).where(eq(staff.role, "head"));
  await decideChange(change?.id ?? "", administrator, { approved: true, posted, key: "key" });
}

const ENDS: readonly (readonly [string, () => Promise<unknown>])[] = [
  ["a reset", reset],
  ["being sent away", () => deactivate(intake.id, { by: security.id, posted: own() })],
  ["another telephone", () => forgetOwnFactor(own())],
  [
    "another password",
    async () => {
      const key = await beginSession({ staffId: intake.id });
      return changePassword(own(), { old: OLD, wanted: "the password of after" }, key);
    },
  ],
];

describe("a half sign-in", () => {
  test("becomes one session, once", async () => {
    const key = await half();
    expect(await halfSignedIn(key)).toBe(intake.id);
    const both = await Promise.all([
      beginStaffSession(key, intake.id),
      beginStaffSession(key, intake.id),
    ]);
    expect(both.filter((session) => session !== null)).toHaveLength(1);
  });

  test.each(ENDS)("ends with %s: no session comes of it, and no secret", async (_, end) => {
    const key = await half();
    expect(await halfSignedIn(key)).toBe(intake.id);
    await end();
    expect(await halfSignedIn(key)).toBeNull();
    expect(await beginStaffSession(key, intake.id)).toBeNull();
  });

  test("does not begin with a password that is exchanged while it is looked at", async () => {
    const passwordHash = await hashOfPassword("the password of after");
    let begun: Promise<string | null> = Promise.resolve(null);
    await inTransaction(async (tx) => {
      await setPassword(tx, intake.id, passwordHash);
      begun = checkPassword("intake0", OLD);
      // Long enough for it to have looked at the password: it waits for us at the row.
      await Promise.race([begun, new Promise((over) => setTimeout(over, 500))]);
    });
    expect(await begun).toBeNull();
    expect(await owner.$count(pendingSignIns)).toBe(0);
  });
});

test("of twenty codes at the same moment five are looked at", async () => {
  const key = await half();
  const guessing = () =>
    action({
      request: new Request("https://bureau.example/desk/sign-in/code", {
        method: "POST",
        headers: { cookie: `signing-in=${key}` },
        body: new URLSearchParams({ code: "000000" }),
      }),
      params: {},
      context: {},
    });
  await Promise.allSettled(Array.from({ length: 20 }, guessing));
  const [row] = await owner.select().from(pendingSignIns);
  expect(row?.tries).toBe(5);
  const refusals = await owner
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.action, "sign-in-refused"));
  expect(refusals.filter(({ actor }) => actor === intake.id)).toHaveLength(1);
  const [episode] = await owner.select().from(failureEpisodes);
  expect(episode).toMatchObject({ whose: intake.id, failures: 5 });
});
