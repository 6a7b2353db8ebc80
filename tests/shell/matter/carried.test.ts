import "#tests/support/own-keys.ts";
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { addUpStandings, recountStandings } from "#app/shell/matter/keep-standings.server.ts";
import { countQueues } from "#db/queries/matter/queue-counts.server.ts";
import { matters } from "#db/schema/matters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { actSomehow } from "#tests/support/acts/act-somehow.ts";
import { wronglyCarried } from "#tests/support/acts/carried.ts";
import { drawFrom } from "#tests/support/acts/draw.ts";
import { wholeQueue } from "#tests/support/acts/whole-queue.ts";
import {
  handler,
  head,
  INSPECTION,
  intake,
  leader,
  MARKET,
  members,
  openOffice,
  stranger,
} from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const SEED = 20261129;
const MATTERS = 24;
const ACTS = 320;
const people = [intake, handler, head, stranger, leader, ...members].map(({ id }) => id);

beforeAll(openOffice);

async function doMuch() {
  const ids = [];
  for (let one = 0; one < MATTERS; one += 1)
    ids.push(await filed({ kind: one % 2 === 0 ? "report" : "complaint" }));
  const draw = drawFrom(SEED);
  let done = 0;
  for (let act = 0; act < ACTS; act += 1) {
    const id = ids[draw(ids.length)] ?? "";
    const on = addDays(today(), Math.floor(act / 10));
    if (await actSomehow(id, { people, units: [MARKET, INSPECTION] }, on, draw)) done += 1;
  }
  return done;
}

/** Every queue of theirs, read to its end. */
async function recount(viewer: Officer) {
  const dates = { today: today(), soonUntil: addDays(today(), 5) };
  for (const { queue, count } of await countQueues(viewer, dates)) {
    if (count === null) continue;
    const ids = await wholeQueue(viewer, queue, dates);
    expect([viewer.role, queue, ids.length]).toEqual([viewer.role, queue, count]);
  }
}

test("whatever is done in whatever order, each matter carries what follows from it, and counts equal lists", async () => {
  expect(await doMuch()).toBeGreaterThan(ACTS / 3);
  expect(await wronglyCarried()).toEqual([]);
  for (const viewer of [intake, handler, head, stranger, leader]) await recount(viewer);
  const stages = new Set((await owner.select().from(matters)).map(({ stage }) => stage));
  expect(stages.size).toBeGreaterThan(4);
}, 120_000);

test("what is carried wrongly is found", async () => {
  const [first] = await owner.select().from(matters);
  if (!first) throw new Error("there is none");
  await owner.update(matters).set({ nextDue: addDays(today(), 999) });
  expect(await wronglyCarried()).toContain(first.number);
});

test("the numbers of lists add up to the same when they are folded, and a wrong one is set right and told", async () => {
  const left = async () =>
    (await owner.execute(sql`select * from open_standing_changes`)).rows.length;
  await expect(recountStandings()).resolves.toBeUndefined();
  expect(await left()).toBeGreaterThan(0);
  await addUpStandings();
  expect(await left()).toBe(0);
  await recount(intake);

  await owner.execute(sql`update open_standings set count = count + 1 where stage <> ''`);
  await expect(recount(intake)).rejects.toThrow();
  await expect(recountStandings()).rejects.toThrow("were not what they count");
  await recount(intake);
  await expect(recountStandings()).resolves.toBeUndefined();
});
