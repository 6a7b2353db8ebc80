import "#tests/support/own-keys.ts";
import { createHash } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { refuse } from "#app/domain/matter/actions/refuse.ts";
import { today } from "#app/shell/clock.server.ts";
import { hashOfPassword } from "#app/shell/crypto/password-hash.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { endSession } from "#app/shell/sign-in/sessions.server.ts";
import { beginStaffSession, checkPassword } from "#app/shell/sign-in/sign-in.server.ts";
import { auditEntries } from "#db/schema/audit.ts";
import { staff } from "#db/schema/office.ts";
import { canonical } from "#db/stores/audit/canonical.ts";
import { file, filed, mattersOf } from "#tests/support/a-filing.ts";
import { intake, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(openOffice);

const entriesOf = async (matterId: string) => {
  const of = eq(auditEntries.matterId, matterId);
  const rows = await owner.select().from(auditEntries).where(of).orderBy(auditEntries.seq);
  return rows.map(({ entry }) => JSON.parse(entry));
};
const act = () => ({ by: intake.id, on: today() });

describe("an action", () => {
  test("is in the log with its filing, by whom and in which role", async () => {
    const id = await filed({ kind: "complaint" });
    await perform(id, (matter) => accept(matter, act()));
    const event = { action: "matter-event", matterId: id };
    expect(await entriesOf(id)).toMatchObject([
      { ...event, by: "reporter", role: "reporter", about: { type: "received" } },
      { ...event, by: intake.id, role: "intake", about: { type: "accepted" } },
    ]);
  });

  test("can be hashed again from its row in the register", async () => {
    const id = await filed({ kind: "complaint" });
    const { rows } = await owner.execute(sql`
      select bureau_id as "bureauId", matter_id as "matterId", seq::int, type, event,
             to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "recordedAt"
      from matter_events where matter_id = ${id}`);
    const again = createHash("sha256").update(canonical(rows[0])).digest("hex");
    expect(await entriesOf(id)).toMatchObject([{ about: { digest: again } }]);
  });

  test("that fails leaves no trace of having happened", async () => {
    const id = await filed({ kind: "complaint" });
    const why = { grounds: ["not-our-remit"], explanation: "\0" };
    await expect(perform(id, (matter) => refuse(matter, why, act()))).rejects.toThrow();
    expect(await entriesOf(id)).toHaveLength(1);
  });

  test("says nothing of what was written", async () => {
    const id = await filed({ kind: "complaint" });
    const why = { grounds: ["not-our-remit"], explanation: "他住在东街" };
    await perform(id, (matter) => refuse(matter, why, act()));
    expect(JSON.stringify(await entriesOf(id))).not.toContain("东街");
  });
});

test("what is both complaint and report is in the log as two matters", async () => {
  const both = await mattersOf(await file({ kind: "complaint", answers: { alsoReport: "yes" } }));
  expect(both).toHaveLength(2);
  for (const { id } of both) expect(await entriesOf(id)).toHaveLength(1);
});

test("who signs in, fails to and leaves is in the log; a name nobody bears is nobody's", async () => {
  const passwordHash = await hashOfPassword("right");
  await owner.update(staff).set({ passwordHash }).where(eq(staff.id, intake.id));
  const done = async (action: "sign-in" | "sign-in-refused" | "sign-out", actor: string) => {
    const wanted = and(eq(auditEntries.action, action), eq(auditEntries.actor, actor));
    return (await owner.select().from(auditEntries).where(wanted)).length;
  };

  const half = await checkPassword("intake0", "right");
  const key = await beginStaffSession(half ?? "", intake.id);
  await checkPassword("intake0", "wrong");
  await checkPassword("somebody", "wrong");
  await endSession(key ?? "");
  expect([
    await done("sign-in", intake.id),
    await done("sign-in-refused", intake.id),
    await done("sign-in-refused", "nobody"),
    await done("sign-out", intake.id),
  ]).toEqual([1, 1, 1, 1]);
});
