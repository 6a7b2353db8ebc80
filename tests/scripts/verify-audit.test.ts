import "#tests/support/own-keys.ts";
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { makeCheckpoint } from "#app/shell/audit/make-checkpoint.server.ts";
import { recordLook } from "#app/shell/audit/record-look.server.ts";
import { file } from "#tests/support/a-filing.ts";
import { handler, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";
import { verdict } from "#tests/support/verdict.ts";

beforeAll(async () => {
  await openOffice();
  await file({ kind: "report" });
  await recordLook(handler, "queue", null);
  await recordLook(handler, "queue", null);
  await makeCheckpoint();
});

/** What somebody can do who has the database's own account. */
const asSuperuser = (change: string) =>
  owner.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql.raw(change));
  });

test("a log that nobody touched is whole, and one that grew since it was signed", async () => {
  expect(verdict()).toMatchObject({ status: 0 });
  await recordLook(handler, "queue", null);
  expect(verdict()).toMatchObject({ status: 0 });
});

test.each([
  [
    "a custodian slipped into the vault's register",
    `insert into vault.custodians (bureau_id, staff_id, unit_id, name, mail, sealed_factor, confirmed_on)
       select bureau_id, id, gen_random_uuid(), 'x', 'x@x', '', '2020-01-01' from staff where sign_in_name = 'custodian8'`,
    "delete from vault.custodians",
    /custodian \S+: the vault's register is not what the log says/,
  ],
  [
    "a change of staff that nobody asked for",
    `insert into staff_changes (bureau_id, id, staff_id, kind, role, asked_by)
       select h.bureau_id, gen_random_uuid(), h.id, 'move', 'custodian', s.id from staff h, staff s
        where h.sign_in_name = 'handler1' and s.sign_in_name = 'security-administrator11'`,
    "delete from staff_changes",
    /staff-change \S+: that it was asked for is not in the log/,
  ],
  [
    "a term of office that nobody asked for",
    `insert into office_terms (bureau_id, id, staff_id, office, acting, from_on, basis, asked_by)
       select h.bureau_id, gen_random_uuid(), h.id, 'chief', false, '2026-01-01', 'x', s.id from staff h, staff s
        where h.sign_in_name = 'head2' and s.sign_in_name = 'security-administrator11'`,
    "delete from office_terms",
    /office-term \S+: that it was asked for is not in the log/,
  ],
  [
    "a deputy nobody has confirmed",
    `insert into absences (bureau_id, id, staff_id, deputy_id, from_on, until_on, asked_by)
       select h.bureau_id, gen_random_uuid(), h.id, s.id, '2026-01-01', '2026-12-31', h.id from staff h, staff s
        where h.sign_in_name = 'head2' and s.sign_in_name = 'head12'`,
    "delete from absences",
    /absence \S+: that it was asked for is not in the log/,
  ],
])("%s past the triggers is told", async (_, slipIn, takeBack, told) => {
  await asSuperuser(slipIn);
  const { status, words } = verdict();
  await asSuperuser(takeBack);
  expect(words).toMatch(told);
  expect(status).toBe(1);
  expect(verdict()).toMatchObject({ status: 0 });
});

test("a changed event of the register is told by its number", async () => {
  await asSuperuser(`update matter_events set event = event || '{"on":"2020-01-01"}'`);
  const { status, words } = verdict();
  expect(status).toBe(1);
  expect(words).toMatch(/event \d+ of matter \S+: was changed/);
});

test("an entry with a name changed in it is told by its place, and the rest is looked at", async () => {
  const some = "action = 'matter-event'";
  await asSuperuser(
    `update audit_entries set entry = replace(entry, '"about"', '"aboot"') where ${some}`,
  );
  const { status, words } = verdict();
  expect(status).toBe(1);
  expect(words).toMatch(/chain \d+, entry \d+: was changed/);
  expect(words).not.toContain("TypeError");
});
