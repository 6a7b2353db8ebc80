import "#tests/support/own-keys.ts";
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { token } from "#app/shell/random.server.ts";
import { db, inTransaction } from "#db/client.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { letters } from "#db/schema/letters.ts";
import { clocks, matterEvents } from "#db/schema/matters.ts";
import { insertMatter } from "#db/stores/matter/matter-store.server.ts";
import { file, filed, mattersOf } from "#tests/support/a-filing.ts";
import { openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(openOffice);

describe("a filing", () => {
  test("is on record with its event, its clock and its letters", async () => {
    const matterId = await filed({ kind: "report" });
    const of = { events: matterEvents, clocks, letters };
    const events = await db.select().from(of.events).where(eq(of.events.matterId, matterId));
    const running = await db.select().from(of.clocks).where(eq(of.clocks.matterId, matterId));
    const owed = await db.select().from(of.letters).where(eq(of.letters.matterId, matterId));

    expect(events.map(({ type }) => type)).toEqual(["received"]);
    expect(running.map(({ name, stoppedOn }) => [name, stoppedOn])).toEqual([
      ["verification", null],
    ]);
    expect(owed.map(({ name, audience }) => `${name} to ${audience}`).toSorted()).toEqual([
      "newcomer to intake",
      "received to reporter",
    ]);
  });

  test("that is both complaint and report becomes two matters of the same day", async () => {
    const both = await mattersOf(await file({ kind: "complaint", answers: { alsoReport: "yes" } }));
    expect(both.map(({ kind }) => kind)).toEqual(["complaint", "report"]);
    expect(new Set(both.map(({ receivedOn }) => receivedOn)).size).toBe(1);
    expect(new Set(both.map(({ number }) => number)).size).toBe(2);
  });

  test("tells neither by its ids when it came nor by its number how many came before", async () => {
    const numbers: number[] = [];
    for (const _ of [1, 2, 3]) {
      const [matter] = await mattersOf(await file({ kind: "report" }));
      expect(matter?.id.charAt(14)).toBe("4");
      expect(matter?.submissionId.charAt(14)).toBe("4");
      expect(matter?.number).toMatch(/^\d{4}-\d{8}$/);
      numbers.push(Number(matter?.number.slice(5)));
    }
    const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
    expect(steps).not.toEqual([1, 1]);
  });

  test("is not entered under a number that another matter has", async () => {
    const [first] = await mattersOf(await file({ kind: "report" }));
    if (!first) throw new Error("Nothing was registered");
    const again = { ...first, id: randomUUID(), kind: "complaint" } as const;
    expect(await inTransaction((tx) => insertMatter(tx, again, first.submissionId))).toBe(false);
  });

  test("sent twice from one draft is one submission", async () => {
    const draftKey = token();
    await file({ kind: "report", draftKey });
    await file({ kind: "report", draftKey });
    expect(await mattersOf(draftKey)).toHaveLength(1);
  });

  test("sent three times at once from one draft is one submission", async () => {
    const draftKey = token();
    await Promise.all([1, 2, 3].map(() => file({ kind: "complaint", draftKey })));
    expect(await mattersOf(draftKey)).toHaveLength(1);
  });

  test("keeps the name out of what the office reads", async () => {
    await file({ kind: "complaint", answers: { name: "欧阳采薇", address: "槐树里8号" } });
    const rows = await db.select({ answers: submissions.answers }).from(submissions);
    expect(JSON.stringify(rows)).not.toMatch(/欧阳采薇|槐树里/);
  });

  test("can never be changed afterwards", async () => {
    const change = owner.update(submissions).set({ language: "en" });
    await expect(change).rejects.toMatchObject({ code: "23001" });
  });
});
