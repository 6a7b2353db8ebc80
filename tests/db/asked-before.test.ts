import "#tests/support/own-keys.ts";
import { readFileSync } from "node:fs";
import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { matterEvents, matters } from "#db/schema/matters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { leadsTo } from "#tests/support/a-reader.ts";
import { chief, lead } from "#tests/support/acts/leading.ts";
import { atDesk, lastProposal } from "#tests/support/acts/proposing.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { handler, head, leader } = office;
const on = today();

beforeAll(async () => {
  await office.openOffice();
  await lead();
});

/** A report as an earlier version left it, waiting for somebody's answer. */
async function left(set: Partial<typeof matters.$inferInsert>): Promise<string> {
  const id = await filed({ kind: "report" });
  const lies = { stage: "in-verification", unitId: office.INSPECTION } as const;
  await owner
    .update(matters)
    .set({ ...lies, handlerId: handler.id, ...set })
    .where(eq(matters.id, id));
  return id;
}

/** What the upgrade does with what waits, word for word. */
async function upgrade(migration: string) {
  const text = readFileSync(`db/migrations/${migration}.sql`, "utf8");
  const [, insert = ""] = text.split('INSERT INTO "proposals"');
  await owner.execute(sql.raw(`INSERT INTO "proposals"${insert}`));
}

async function says(who: Officer, matterId: string, word: string) {
  const { id } = await lastProposal(matterId);
  return leadsTo(await (await atDesk(who)).say(matterId, id, word));
}

test("what was asked for before the upgrade is looked at and granted afterwards", async () => {
  const asked = { requestedBy: handler.id, requestedOn: on, reason: "检验未出", approved: null };
  const id = await left({ extension: asked });
  await upgrade("0029_words_awaited");
  expect(await says(head, id, "review")).toContain("said=review");
  expect(await says(leader, id, "approve")).toContain("said=approve");
  const [row] = await owner.select().from(matters).where(eq(matters.id, id));
  expect(row?.extension).toEqual({ ...asked, approved: true });
});

test("what was reported before the upgrade the chief decides on, though one alone reported it", async () => {
  const id = await left({ dates: { "transfer-proposed": on }, transferProposedBy: handler.id });
  const event = { type: "transfer-proposed", by: handler.id, on, note: "涉嫌犯罪" } as const;
  const row = { bureauId: env.BUREAU_ID, matterId: id, type: event.type, event };
  await owner.insert(matterEvents).values(row);
  await upgrade("0030_decided_on_proposals");
  expect(await says(chief, id, "approve")).toContain("said=approve");
  const [matter] = await owner.select().from(matters).where(eq(matters.id, id));
  expect(matter?.dates).toMatchObject({ "transfer-approved": on });
});
