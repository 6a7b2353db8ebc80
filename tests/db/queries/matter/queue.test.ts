import "#tests/support/own-keys.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { findMatter } from "#db/queries/matter/matter.server.ts";
import { findMatterPage } from "#db/queries/matter/matter-page.server.ts";
import { findQueue } from "#db/queries/matter/queue.server.ts";
import { countQueues } from "#db/queries/matter/queue-counts.server.ts";
import type { Dates } from "#db/queries/matter/queue-rules.server.ts";
import { filed } from "#tests/support/a-filing.ts";
import {
  administrator,
  auditor,
  custodian,
  finance,
  handler,
  head,
  INSPECTION,
  intake,
  members,
  openOffice,
  stranger,
} from "#tests/support/an-office.ts";

const dates: Dates = { today: today(), soonUntil: addDays(today(), 5) };
/** So late that everything filed today has run out. */
const muchLater: Dates = { today: addDays(today(), 400), soonUntil: addDays(today(), 405) };

let complaintId = "";
let reportId = "";
let assignedId = "";

beforeAll(async () => {
  await openOffice();
  complaintId = await filed({ kind: "complaint" });
  reportId = await filed({ kind: "report" });
  assignedId = await filed({ kind: "report" });
  const acceptedId = await filed({ kind: "complaint" });
  const act = { by: intake.id, on: today() };
  await perform(acceptedId, (matter) => accept(matter, act));
  await perform(assignedId, (matter) =>
    assign(matter, { unitId: INSPECTION, reason: "药品生产" }, act),
  );
});

describe("a queue", () => {
  test.each([
    ["intake", intake],
    ["handler", handler],
    ["head", head],
    ["handler of another unit", stranger],
  ])("of %s counts exactly what it lists", async (_, viewer) => {
    for (const at of [dates, muchLater]) {
      for (const { queue, count } of await countQueues(viewer, at)) {
        const { rows, next } = await findQueue(viewer, queue, at, null);
        expect([queue, rows.length, next]).toEqual([queue, count ?? 0, null]);
      }
    }
  });

  test("of intake holds what came in, and what waits for a unit", async () => {
    const counts = Object.fromEntries(
      (await countQueues(intake, dates)).map(({ queue, count }) => [queue, count]),
    );
    expect(counts).toMatchObject({ incoming: 2, "to-assign": 1, open: 4, late: 0 });
  });

  test("of a unit holds what was assigned to it and nothing else", async () => {
    const own = await findQueue(handler, "open", dates, null);
    expect(own.rows.map(({ id }) => id)).toEqual([assignedId]);
    expect((await findQueue(stranger, "open", dates, null)).rows).toEqual([]);
  });

  test("is sorted by what runs out first", async () => {
    const { rows } = await findQueue(intake, "open", dates, null);
    const dues = rows.map(({ due }) => due ?? "");
    expect(dues).toEqual(dues.toSorted());
  });

  test("is read on behind any row of it", async () => {
    const { rows } = await findQueue(intake, "open", dates, null);
    for (const [index, row] of rows.entries()) {
      const behind = await findQueue(intake, "open", dates, row);
      expect(behind.rows.map(({ id }) => id)).toEqual(rows.slice(index + 1).map(({ id }) => id));
    }
  });

  test("of what is late fills as the days pass", async () => {
    expect((await findQueue(intake, "late", muchLater, null)).rows).toHaveLength(4);
  });

  test("does not tell who stands inside", async () => {
    const { rows } = await findQueue(intake, "open", dates, null);
    expect(JSON.stringify(rows)).not.toMatch(/insider/i);
  });
});

describe("a matter", () => {
  test("is shown without the answer about standing inside", async () => {
    const page = await findMatterPage(intake, reportId);
    expect(page?.answers).toMatchObject({ productName: "轻盈减肥胶囊" });
    expect(page?.answers).not.toHaveProperty("insider");
  });

  test.each<[string, Officer, boolean]>([
    ["intake", intake, true],
    ["the unit's handler", handler, true],
    ["the unit's head", head, true],
    ["another unit's handler", stranger, false],
    ["the committee", members[0] ?? intake, false],
    ["finance", finance, false],
    ["a custodian", custodian, false],
    ["the auditor", auditor, false],
    ["the administrator", administrator, false],
  ])("assigned to a unit exists for %s: %s", async (_, viewer, exists) => {
    expect((await findMatter(viewer, assignedId)) !== null).toBe(exists);
    expect((await findMatterPage(viewer, assignedId)) !== null).toBe(exists);
  });

  test("that no unit holds does not exist for a unit", async () => {
    expect(await findMatter(handler, complaintId)).toBeNull();
  });
});
