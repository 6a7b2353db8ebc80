import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, day } from "#app/domain/calendar/day.ts";
import { ALONE_ROWS } from "#app/domain/exports/policy.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { listBook } from "#app/routes/desk/exports/list-book.ts";
import { today } from "#app/shell/clock.server.ts";
import { askForExport } from "#app/shell/exports/ask-export.server.ts";
import { decideOnExport } from "#app/shell/exports/decide-export.server.ts";
import { fetchExport } from "#app/shell/exports/fetch-export.server.ts";
import { listedOf, wholeQueue } from "#app/shell/exports/whole-queue.server.ts";
import { workbookOf } from "#app/web/answer/workbook.server.ts";
import { db } from "#db/client.server.ts";
import { findExport, findExports } from "#db/queries/exports/exports.server.ts";
import { auditEntries } from "#db/schema/audit.ts";
import { matterExclusions } from "#db/schema/exclusions.ts";
import { exportFetches, exportRequests } from "#db/schema/exports/requests.ts";
import { aPost } from "#tests/support/a-post.ts";
import * as office from "#tests/support/an-office.ts";
import { anOpenMatter } from "#tests/support/an-open-matter.ts";
import { owner } from "#tests/support/owner.ts";

const { handler, head, leader, stranger, INSPECTION, MARKET } = office;
const bureauId = env.BUREAU_ID;
const dates = { today: today(), soonUntil: addDays(today(), 7) };
const everything = { kind: null, stage: null, light: null, handler: null };
const reports = { ...everything, kind: "report" } as const;

/** One row more than anybody draws alone; three of them are reports. */
let ids: string[] = [];
beforeAll(async () => {
  await office.openOffice();
  for (let row = 0; row <= ALONE_ROWS; row += 1) {
    const kind = row < 3 ? "report" : "complaint";
    const { id } = await anOpenMatter({
      kind,
      on: day("2026-11-02"),
      unitId: INSPECTION,
      stage: "assigned",
    });
    ids.push(id);
  }
  await anOpenMatter({ kind: "report", on: day("2026-11-02"), unitId: MARKET, stage: "assigned" });
}, 120_000);

const post = (actor: string) => aPost({ actor, key: crypto.randomUUID() });
const asking = (by: Officer, filter: typeof everything | typeof reports = everything) =>
  askForExport(
    by,
    { queue: "open", filter, purpose: "meeting", reason: "十二月例会" },
    dates,
    post(by.id),
  );

async function asked(by: Officer, filter: typeof everything | typeof reports = everything) {
  const answer = await asking(by, filter);
  if (!answer.ok) throw new Error(`not asked: ${answer.because}`);
  return answer.location.replace("/desk/exports/", "");
}
const deciding = (id: string, by: { readonly id: string }, approved = true) =>
  decideOnExport(id, { approved, answer: approved ? null : "用不着这么多" }, post(by.id));

async function fetching(id: string, by: Officer) {
  const known = await findExport(by, id);
  return known ? fetchExport(by, known, dates) : "unknown";
}
const logged = async (id: string) => {
  const rows = await owner
    .select({ entry: auditEntries.entry })
    .from(auditEntries)
    .where(
      sql`${auditEntries.entry}::jsonb #>> '{about,number}' = (select number::text from export_requests where id = ${id})`,
    );
  return rows.map(({ entry }) => JSON.parse(String(entry)));
};

describe("a short list", () => {
  test("is fetched at once, by whoever asked and nobody else, and each time is on record", async () => {
    const id = await asked(handler, reports);
    const fetched = await fetching(id, handler);
    expect(fetched).toMatchObject({ ok: true });
    expect(typeof fetched === "object" && fetched.ok && fetched.listed.length).toBe(3);
    expect(await fetching(id, head)).toBe("unknown");
    expect(await deciding(id, head)).toEqual({ ok: false, because: ["not-yours"] });
    expect(fetched).toMatchObject({ look: { purpose: "meeting", rows: 3 } });
    expect(JSON.stringify([fetched, await logged(id)])).not.toContain("十二月例会");
  });

  test("is fetched three times and no more", async () => {
    const id = await asked(handler, reports);
    for (let time = 0; time < 3; time += 1)
      expect(await fetching(id, handler)).toMatchObject({ ok: true });
    expect(await fetching(id, handler)).toEqual({ ok: false, because: ["spent"] });
    await expect(
      db.insert(exportFetches).values({ bureauId, requestId: id, place: 4, rows: 1 }),
    ).rejects.toMatchObject({ code: "23514" });
  });

  test("that grew into a long one has to be asked for anew", async () => {
    const id = await asked(handler, reports);
    await owner.update(exportRequests).set({ filter: everything }).where(eq(exportRequests.id, id));
    expect(await fetching(id, handler)).toEqual({ ok: false, because: ["grown"] });
  });
});

describe("a long list", () => {
  test("waits for the head of the unit, who says yes and does not get it", async () => {
    const id = await asked(handler);
    expect(await fetching(id, handler)).toEqual({ ok: false, because: ["waiting"] });
    expect((await findExports(head, today())).waiting).toMatchObject([{ id, rows: 201 }]);
    for (const other of [leader, stranger]) {
      expect((await findExports(other, today())).waiting).toEqual([]);
      expect(await deciding(id, other)).toEqual({ ok: false, because: ["not-yours"] });
    }
    expect(await deciding(id, handler)).toEqual({ ok: false, because: ["own-request"] });
    expect(await deciding(id, head)).toMatchObject({ ok: true });
    expect(await deciding(id, head, false)).toEqual({ ok: false, because: ["decided-already"] });
    expect(await fetching(id, handler)).toMatchObject({ ok: true });
    expect((await findExports(handler, today())).own[0]).toMatchObject({ id, fetches: 1 });
    expect(await fetching(id, head)).toMatchObject({ ok: false });
  });

  test("of a head waits for who stands above", async () => {
    const id = await asked(head);
    expect((await findExports(leader, today())).waiting).toMatchObject([{ id }]);
    expect(await deciding(id, leader, false)).toMatchObject({ ok: true });
    expect(await findExport(head, id)).toMatchObject({ approved: false, answer: "用不着这么多" });
    expect(await fetching(id, head)).toEqual({ ok: false, because: ["refused"] });
  });

  test("lapses", async () => {
    const id = await asked(handler);
    await owner
      .update(exportRequests)
      .set({ askedAt: sql`now() - interval '8 days'` })
      .where(eq(exportRequests.id, id));
    expect((await findExports(head, today())).waiting).toEqual([]);
    expect(await deciding(id, head)).toEqual({ ok: false, because: ["decided-already"] });
    await expect(
      db
        .update(exportRequests)
        .set({ decidedBy: head.id, approved: true })
        .where(eq(exportRequests.id, id)),
    ).rejects.toMatchObject({ constraint: "export-waits" });
  });
});

/** The whole file, as at one moment. */
async function fileOf(by: Officer): Promise<Buffer> {
  const rows = await wholeQueue(by, { queue: "open", filter: everything }, dates);
  const { listed } = await listedOf(by, rows);
  const drawn = {
    ...{
      number: 1,
      filter: everything,
      handler: null,
      reason: "例会",
      office: "某局",
      name: "某人",
    },
    ...{ role: by.role, confirmedBy: null, at: new Date("2026-12-01T01:30:00Z"), listed },
  };
  return Buffer.from(await workbookOf(listBook({ ...drawn, queue: "open", purpose: "meeting" })));
}

describe("whoever a matter is kept from", () => {
  test("draws the same file to the byte, and somebody else another", async () => {
    const before = { handler: await fileOf(handler), head: await fileOf(head) };
    const hidden = await anOpenMatter({
      ...{ kind: "complaint", on: day("2026-11-02"), unitId: INSPECTION, stage: "assigned" },
    });
    await owner.insert(matterExclusions).values({
      ...{ bureauId, id: crypto.randomUUID(), matterId: hidden.id, staffId: handler.id },
      ...{ ground: "named", excludedBy: "reporter", excludedOn: day("2026-11-02") },
    });
    expect((await fileOf(handler)).equals(before.handler)).toBe(true);
    expect((await fileOf(head)).equals(before.head)).toBe(false);
    await owner.insert(matterExclusions).values({
      ...{ bureauId, id: crypto.randomUUID(), matterId: hidden.id, staffId: head.id },
      ...{ ground: "named", excludedBy: "reporter", excludedOn: day("2026-11-02") },
    });
    expect((await fileOf(head)).equals(before.head)).toBe(true);
  });

  test("is not asked where it is a long list only with that matter, and counts without it where it is one all the same", async () => {
    const [first = ""] = ids;
    await owner.insert(matterExclusions).values({
      ...{ bureauId, id: crypto.randomUUID(), matterId: first, staffId: head.id, unitId: null },
      ...{ ground: "named", excludedBy: "reporter", excludedOn: day("2026-11-02") },
    });
    expect(await asking(handler)).toEqual({ ok: false, because: ["nobody-confirms"] });
    expect((await findExports(head, today())).waiting).toEqual([]);

    const { id: more } = await anOpenMatter({
      ...{ kind: "complaint", on: day("2026-11-02"), unitId: INSPECTION, stage: "assigned" },
    });
    ids = [...ids, more];
    const id = await asked(handler);
    expect((await findExports(head, today())).waiting).toMatchObject([{ id, rows: 201 }]);
    expect((await findExports(handler, today())).own[0]).toMatchObject({ id, rows: 202 });
    await deciding(id, head);
    expect(await fetching(id, handler)).toMatchObject({ ok: true, look: { rows: 201 } });
    expect((await logged(id)).filter(({ action }) => action === "matter-listed")).toMatchObject([
      { matterId: first },
    ]);
  });
});

describe("the database itself", () => {
  test("lets nobody say yes to their own, or who was not asked, or ask later", async () => {
    const id = await asked(handler);
    const says = (decidedBy: string) =>
      db.update(exportRequests).set({ decidedBy, approved: true }).where(eq(exportRequests.id, id));
    for (const by of [handler.id, leader.id, stranger.id])
      await expect(says(by)).rejects.toMatchObject({ code: "23514" });
    await expect(
      db.execute(sql`insert into export_askings (bureau_id, request_id, staff_id, rows)
        values (${bureauId}, ${id}, ${leader.id}, 201)`),
    ).rejects.toMatchObject({ constraint: "asked-with-the-request" });
    await expect(
      db.insert(exportFetches).values({ bureauId, requestId: id, place: 1, rows: 1 }),
    ).rejects.toMatchObject({ constraint: "fetched-once-granted" });
  });

  test("knows the same limits", async () => {
    const { rows } = await owner.execute<{ rows: number; needs: boolean }>(sql`
      select rows, needs_word as needs from export_requests order by rows`);
    expect(rows.length).toBeGreaterThan(5);
    for (const one of rows) expect(one.needs).toBe(one.rows > ALONE_ROWS);
  });
});
