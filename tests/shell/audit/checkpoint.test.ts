import "#tests/support/own-keys.ts";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { newestCheckpoint } from "#app/shell/audit/checkpoint-file.server.ts";
import { logStanding } from "#app/shell/audit/log-standing.server.ts";
import { makeCheckpoint } from "#app/shell/audit/make-checkpoint.server.ts";
import { recordLook } from "#app/shell/audit/record-look.server.ts";
import { mailRoot } from "#app/shell/letters/mail-root.server.ts";
import { mailbox } from "#db/schema/letters.ts";
import { auditRoot } from "#emails/audit-root.ts";
import { handler, intake, openOffice } from "#tests/support/an-office.ts";
import { anOffice } from "#tests/support/office-facts.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(openOffice);

/** What somebody can do who has the database's own account. */
const asSuperuser = (change: string) =>
  owner.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql.raw(change));
  });

describe("a checkpoint", () => {
  test("is not there before the first", async () => {
    expect(await logStanding()).toBeNull();
  });

  test("signs every chain, and the next names those that grew", async () => {
    await recordLook(handler, "queue", null);
    await recordLook(intake, "queue", null);
    await makeCheckpoint();
    const first = await newestCheckpoint();
    expect(first).toMatchObject({ size: 2, previous: null });
    expect(first?.chains).toHaveLength(2);

    await recordLook(handler, "queue", null);
    await makeCheckpoint();
    const second = await newestCheckpoint();
    expect(second).toMatchObject({ size: 3, previous: first?.digest });
    expect(second?.chains).toHaveLength(1);
    expect(second?.heads).toHaveLength(2);
  });

  test("has another root a minute later, though nothing happened", async () => {
    const before = await newestCheckpoint();
    await makeCheckpoint();
    const after = await newestCheckpoint();
    expect(after?.size).toBe(before?.size);
    expect(after?.root).not.toBe(before?.root);
    expect(after?.root).toMatch(/^[0-9a-f]{64}$/);
  });

  test("fits a log that has grown since", async () => {
    await recordLook(handler, "queue", null);
    expect(await logStanding()).toMatchObject({ lost: [], isLate: false });
  });
});

test("the auditors are mailed the root, once a day", async () => {
  await mailRoot();
  await mailRoot();
  const mails = await owner.select().from(mailbox);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.body).toContain((await newestCheckpoint())?.root);
});

test("the mail does not tell how long the log is: that counts what is kept from an auditor, too", async () => {
  const newest = await newestCheckpoint();
  const mails = [2, 2000].map((size) => newest && auditRoot({ ...newest, size }, anOffice()));
  expect(mails[0]).toEqual(mails[1]);
});

test("a log that was cut rings, and is not signed", async () => {
  const signed = await newestCheckpoint();
  await asSuperuser("delete from audit_entries where actor <> '' and seq > 1");
  await asSuperuser("update audit_heads set seq = 1");
  expect((await logStanding())?.lost).toHaveLength(1);
  await expect(makeCheckpoint()).rejects.toThrow();
  expect(await newestCheckpoint()).toEqual(signed);
});
