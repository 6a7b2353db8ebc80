import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { openAnswers } from "#app/shell/content/open-content.server.ts";
import { askVault } from "#app/shell/identity/vault/ask-vault.server.ts";
import { purgeExpired } from "#app/shell/retention/purge-expired.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { auditEntries } from "#db/schema/audit.ts";
import { submissions } from "#db/schema/intake.ts";
import { contentKeys } from "#db/schema/keys.ts";
import { matters } from "#db/schema/matters.ts";
import { erasureCalendar, retentionHolds } from "#db/schema/retention.ts";
import { searchDigests, searchGrams } from "#db/schema/search/found.ts";
import { identities } from "#db/schema/vault.ts";
import { insertHold, liftHold } from "#db/stores/identity/retention-store.server.ts";
import { filed } from "#tests/support/a-filing.ts";
import { startVault } from "#tests/support/a-vault.ts";
import { custodian, intake, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

let stop = async () => {};
beforeAll(async () => {
  await openOffice();
  stop = await startVault();
});
afterAll(() => stop());

/** A complaint that was archived on a day. */
async function archivedOn(on: string) {
  const archived = await calledArchivedOn(on);
  const { id: matterId } = archived;
  const entry = {
    about: { type: "archived" },
    ...{ action: "matter-event", by: "office", role: "office", matterId },
    at: `${on}T04:00:00.000000Z`,
  };
  // Far beyond where its chain is: nobody follows on it.
  seq += 1;
  await owner.execute(sql`insert into audit_entries (bureau_id, chain, seq, prev, hash, entry)
    values (${env.BUREAU_ID}, audit_chain_of(${matterId}), ${seq}, sha256(''), sha256(''), ${JSON.stringify(entry)})`);
  return archived;
}

let seq = 1_000_000;

/** One of which the register says so, and the log knows nothing. */
async function calledArchivedOn(on: string) {
  const id = await filed({ kind: "complaint" });
  await owner
    .update(matters)
    .set({ stage: "archived", dates: { archived: day(on) } })
    .where(eq(matters.id, id));
  const [row] = await owner.select().from(matters).where(eq(matters.id, id));
  return { id, submissionId: row?.submissionId ?? "" };
}

/** Whether it can be found by pieces, and by what is compared whole. */
const foundBy = (matterId: string) =>
  Promise.all(
    [searchGrams, searchDigests].map(
      async (table) =>
        (await owner.select().from(table).where(eq(table.matterId, matterId))).length > 0,
    ),
  );

async function rowsOf(submissionId: string) {
  const [ofKeys, ofIdentity] = [contentKeys, identities];
  return {
    keys: await owner.select().from(ofKeys).where(eq(ofKeys.submissionId, submissionId)),
    identity: await owner
      .select()
      .from(ofIdentity)
      .where(eq(ofIdentity.submissionId, submissionId)),
  };
}

test("what has had its time is erased: nobody opens it, and an old copy of the rows does not either", async () => {
  const { id, submissionId } = await archivedOn("2010-01-04");
  const recent = await archivedOn("2026-01-05");
  const { keys, identity } = await rowsOf(submissionId);
  expect(keys).toHaveLength(1);
  expect(await foundBy(id)).toEqual([true, true]);

  expect(await purgeExpired()).toBe(1);
  expect(await foundBy(id)).toEqual([false, false]);
  expect(await rowsOf(submissionId)).toEqual({ keys: [], identity: [] });
  const entries = await owner.select().from(auditEntries).where(eq(auditEntries.matterId, id));
  const actions = entries.map(({ action }) => action);
  expect(actions).toEqual(expect.arrayContaining(["content-erased", "identity-erased"]));

  await owner.insert(contentKeys).values(keys);
  await owner.insert(identities).values(identity);
  expect(await openAnswers(intake, id)).toBeNull();
  expect(await openAnswers(intake, recent.id)).toMatchObject({ story: "颗粒结块，有霉味。" });
  const asked = eq(erasureCalendar.submissionId, submissionId);
  expect(await owner.select().from(erasureCalendar).where(asked)).toEqual([]);
  const [kept] = await owner.select().from(submissions).where(eq(submissions.id, submissionId));
  expect(kept?.sealedAnswers).not.toBeNull();
});

test("what is too early is asked after again on its day, and nobody before then", async () => {
  const { submissionId } = await archivedOn("2026-01-05");
  const entry = () =>
    owner.select().from(erasureCalendar).where(eq(erasureCalendar.submissionId, submissionId));
  expect(await entry()).toMatchObject([{ askOn: "2026-01-05" }]);
  await purgeExpired();
  expect(await entry()).toMatchObject([{ askOn: "2029-01-06" }]);
});

test("what is held stays until the hold is lifted", async () => {
  const { id } = await archivedOn("2010-01-04");
  const holdId = "019a0000-0000-7000-8000-00000000aaaa";
  const placedOn = day("2012-01-04");
  const hold = { id: holdId, matterId: id, placedBy: custodian.id, placedOn };
  await inTransaction((tx) => insertHold(tx, { ...hold, ground: "lawsuit" }));
  await purgeExpired();
  expect(await openAnswers(intake, id)).not.toBeNull();

  expect(await liftHold(holdId, custodian.id, day("2026-01-05"))).toBe(true);
  expect(await liftHold(holdId, custodian.id, day("2026-01-06"))).toBe(false);
  expect(await owner.select().from(retentionHolds)).toHaveLength(1);
  await purgeExpired();
  expect(await openAnswers(intake, id)).toBeNull();
});

describe("asked to erase, the vault finds out for itself whether it is time, and keeps an identity", () => {
  test("of a matter that is open", async () => {
    const { submissionId } = await calledArchivedOn("2010-01-04");
    await owner
      .update(matters)
      .set({ stage: "received", dates: {} })
      .where(eq(matters.submissionId, submissionId));
    expect(await askVault("erasure", { submissionId })).toEqual({ refused: ["not-due"] });
    expect((await rowsOf(submissionId)).identity).toHaveLength(1);
  });

  test("of a submission that nobody knows", async () => {
    const submissionId = "5f0c2a4e-9d1b-4c3a-8e7f-0123456789ab";
    expect(await askVault("erasure", { submissionId })).toEqual({ refused: ["not-due"] });
  });

  test("that is held", async () => {
    const { id, submissionId } = await archivedOn("2010-01-04");
    const hold = {
      id: uuidv4(),
      matterId: id,
      placedBy: custodian.id,
      placedOn: day("2012-01-04"),
    };
    await inTransaction((tx) => insertHold(tx, { ...hold, ground: "lawsuit" }));
    expect(await askVault("erasure", { submissionId })).toEqual({ refused: ["not-due"] });
    expect((await rowsOf(submissionId)).identity).toHaveLength(1);
  });

  test("of a matter that only the register calls archived: nothing of it is destroyed then", async () => {
    const { id, submissionId } = await calledArchivedOn("2010-01-04");
    expect(await askVault("erasure", { submissionId })).toEqual({ refused: ["not-due"] });
    await purgeExpired();
    expect(await rowsOf(submissionId)).toMatchObject({ keys: [{}], identity: [{}] });
    expect(await openAnswers(intake, id)).not.toBeNull();
  });
});
