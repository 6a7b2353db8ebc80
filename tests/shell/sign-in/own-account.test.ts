import "#tests/support/own-keys.ts";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { hashOfPassword } from "#app/shell/crypto/password-hash.server.ts";
import type { Posted } from "#app/shell/form/once.server.ts";
import { changePassword } from "#app/shell/sign-in/change-password.server.ts";
import {
  endOneSession,
  endOtherSessions,
  forgetOwnFactor,
  replaceOwnCodes,
} from "#app/shell/sign-in/own-account.server.ts";
import { enrol, secretToEnrol } from "#app/shell/sign-in/second-factor.server.ts";
import { beginSession, sessionIdOf, sessionOf } from "#app/shell/sign-in/sessions.server.ts";
import { codeAfter } from "#app/shell/sign-in/totp.server.ts";
import { auditEntries } from "#db/schema/audit.ts";
import { staff } from "#db/schema/office.ts";
import { aPost } from "#tests/support/a-post.ts";
import { handler, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(async () => {
  await openOffice();
  const passwordHash = await hashOfPassword("the old one");
  await owner.update(staff).set({ passwordHash }).where(eq(staff.id, handler.id));
});

const told = async (action: (typeof auditEntries.$inferSelect)["action"]) => {
  const wanted = and(eq(auditEntries.action, action), eq(auditEntries.actor, handler.id));
  const rows = await owner.select({ entry: auditEntries.entry }).from(auditEntries).where(wanted);
  return rows.map(({ entry }) => entry);
};
const posted = (): Posted => aPost({ actor: handler.id });

describe("the log tells", () => {
  test("of a new password, and not which", async () => {
    const key = await beginSession({ staffId: handler.id });
    const passwords = { old: "wrong", wanted: "the wanted one" };
    await changePassword(posted(), passwords, key);
    expect(await told("password-changed")).toEqual([]);
    await changePassword(posted(), { ...passwords, old: "the old one" }, key);
    expect(await told("password-changed")).toHaveLength(1);
    expect(`${await told("password-changed")}`).not.toContain("wanted");
  });

  test("of an authenticator set up, and of one forgotten", async () => {
    const half = { key: "half a sign-in", staffId: handler.id };
    await enrol(half, "000000");
    expect(await told("factor-enrolled")).toEqual([]);
    await enrol(half, codeAfter(await secretToEnrol(half), 0) ?? "");
    expect(await told("factor-enrolled")).toHaveLength(1);
    await forgetOwnFactor(posted());
    expect(await told("factor-forgotten")).toHaveLength(1);
  });

  test("of new recovery codes", async () => {
    await replaceOwnCodes(posted(), await beginSession({ staffId: handler.id }));
    expect(await told("recovery-codes-replaced")).toHaveLength(1);
  });

  test("of sessions that were ended from another one", async () => {
    const [here, there] = [
      await beginSession({ staffId: handler.id }),
      await beginSession({ staffId: handler.id }),
    ];
    await endOneSession(posted(), (await sessionIdOf(there)) ?? "");
    expect(await sessionOf(there)).toBeNull();
    await endOtherSessions(posted(), here);
    expect(await sessionOf(here)).not.toBeNull();
    expect(await told("sessions-ended")).toHaveLength(2);
  });
});
