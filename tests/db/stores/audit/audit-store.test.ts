import { createHash } from "node:crypto";
import { asc, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { recordLook } from "#app/shell/audit/record-look.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { auditEntries, auditHeads } from "#db/schema/audit.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { canonical } from "#db/stores/audit/canonical.ts";
import { handler, INSPECTION, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const MATTER = "019a0000-0000-7000-8000-000000000777";
const OTHER = "019a0000-0000-7000-8000-000000000778";

beforeAll(openOffice);

const entries = () =>
  owner.select().from(auditEntries).orderBy(asc(auditEntries.chain), asc(auditEntries.seq));
const linked = ({ prev, seq, entry }: Awaited<ReturnType<typeof entries>>[number]) => {
  const place = Buffer.alloc(8);
  place.writeBigInt64BE(BigInt(seq));
  return createHash("sha256").update(prev).update(place).update(entry).digest("hex");
};

describe("the log", () => {
  beforeEach(() => recordLook(handler, "matter", MATTER));

  test("says who looked at what, in the form of RFC 8785", async () => {
    const [first] = await entries();
    expect(JSON.parse(first?.entry ?? "")).toMatchObject({
      action: "look",
      by: handler.id,
      role: "handler",
      matterId: MATTER,
      about: { what: "matter", unit: INSPECTION },
    });
    expect(first?.entry).toBe(canonical(JSON.parse(first?.entry ?? "")));
    expect(first).toMatchObject({ action: "look", actor: handler.id, matterId: MATTER });
  });

  test("links every entry to the one before it", async () => {
    const chain = (await entries()).filter(({ matterId }) => matterId === MATTER);
    expect(chain.length).toBeGreaterThan(1);
    for (const [index, entry] of chain.entries()) {
      expect(Buffer.from(entry.hash).toString("hex")).toBe(linked(entry));
      expect(entry.seq).toBe(index + 1);
      if (index > 0) expect(entry.prev).toEqual(chain[index - 1]?.hash);
    }
    const heads = await owner.select().from(auditHeads);
    expect(heads).toContainEqual(
      expect.objectContaining({ seq: chain.length, hash: chain.at(-1)?.hash }),
    );
  });

  test("can be neither changed, nor shortened, nor emptied, nor wound back", async () => {
    const refused = { code: "23001" };
    await expect(owner.update(auditEntries).set({ entry: "{}" })).rejects.toMatchObject(refused);
    await expect(owner.delete(auditEntries)).rejects.toMatchObject(refused);
    await expect(owner.execute(sql`truncate audit_entries`)).rejects.toMatchObject(refused);
    await expect(owner.update(auditHeads).set({ seq: 1 })).rejects.toMatchObject(refused);
    await expect(owner.delete(auditHeads)).rejects.toMatchObject(refused);
  });
});

test("writers at once make one chain without a gap", async () => {
  await Promise.all(Array.from({ length: 20 }, () => recordLook(handler, "letter", OTHER)));
  const chain = (await entries()).filter(({ matterId }) => matterId === OTHER);
  const first = chain[0]?.seq ?? 0;
  expect(chain.map(({ seq }) => seq)).toEqual(chain.map((_, index) => first + index));
});

test("the role is looked up where none is given, and a reporter's hour is not kept", async () => {
  const before = { action: "matter-event", about: {} } as const;
  await inTransaction((tx) =>
    appendAudit(
      tx,
      { ...before, by: handler.id, matterId: MATTER },
      { ...before, by: "reporter", matterId: OTHER },
    ),
  );
  const told = await entries();
  expect(told).toContainEqual(
    expect.objectContaining({
      role: "handler",
      action: "matter-event",
      at: expect.stringMatching(/T\d\d:/),
    }),
  );
  expect(told).toContainEqual(
    expect.objectContaining({ role: "reporter", at: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }),
  );
});

test("what is no entry is refused, and with it the transaction", async () => {
  const wrong = { action: "look", by: 'x","by":"y', matterId: null, about: {} } as const;
  const before = (await entries()).length;
  await expect(inTransaction((tx) => appendAudit(tx, wrong))).rejects.toMatchObject({
    code: "22023",
  });
  expect(await entries()).toHaveLength(before);
});
