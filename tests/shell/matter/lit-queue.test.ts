import "#tests/support/own-keys.ts";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, type Day } from "#app/domain/calendar/day.ts";
import { blackUntil, LIGHTS, type Light } from "#app/domain/matter/clocks/light.ts";
import { NOBODY, type QueueFilter } from "#app/domain/search/queue-filter.ts";
import { workCalendar } from "#app/shell/calendar/work-calendar.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { litQueue } from "#app/shell/matter/lit-queue.server.ts";
import { clocks, matters } from "#db/schema/matters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { keptFrom } from "#tests/support/a-secret.ts";
import { handler, INSPECTION, intake, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const on = today();
const dates = { today: on, soonUntil: addDays(on, 5) };
const ALL: QueueFilter = { kind: null, stage: null, light: null, handler: null, words: "" };
const names = new Map<string, string>();

/** A report whose limit began and ends on these days. */
async function running(name: string, start: Day, due: Day): Promise<void> {
  const id = await filed({ kind: "report", answers: { productName: `${name}片` } });
  names.set(id, name);
  await owner
    .update(clocks)
    .set({ startOn: start, dueStrict: due, dueLegal: due })
    .where(and(eq(clocks.matterId, id), eq(clocks.name, "verification")));
}

beforeAll(async () => {
  await openOffice();
  const black = blackUntil(await workCalendar(), on);
  await running("绿", on, addDays(on, 40));
  await running("黄", addDays(on, -60), addDays(on, 7));
  await running("橙", addDays(on, -60), on);
  await running("红", addDays(on, -60), addDays(black, 1));
  await running("黑", addDays(on, -60), black);
});

async function listed(filter: Partial<QueueFilter>, viewer = intake) {
  const { rows } = await litQueue(viewer, "open", dates, { ...ALL, ...filter }, null);
  return rows.map(({ id }) => names.get(id) ?? id);
}

describe("a queue", () => {
  test("has what runs out first at the top, each with its light", async () => {
    const { rows } = await litQueue(intake, "open", dates, ALL, null);
    const lights = rows.map(({ id, light }) => [names.get(id), light?.light]);
    expect(lights).toEqual([
      ["黑", "black"],
      ["红", "red"],
      ["橙", "orange"],
      ["黄", "yellow"],
      ["绿", "green"],
    ]);
  });

  test.each<readonly [Light, string]>([
    ["black", "黑"],
    ["red", "红"],
    ["orange", "橙"],
    ["yellow", "黄"],
    ["green", "绿"],
  ])("narrowed to %s holds that and no other", async (light, name) => {
    expect(await listed({ light })).toEqual([name]);
  });

  test("is the whole of what its five lights hold", async () => {
    const each = await Promise.all(LIGHTS.map((light) => listed({ light })));
    expect(each.flat().toSorted()).toEqual((await listed({})).toSorted());
  });

  test("is narrowed by kind, stage, handler and words, all at once", async () => {
    const [[red = ""] = []] = [...names].filter(([, name]) => name === "红");
    await owner
      .update(matters)
      .set({ unitId: INSPECTION, stage: "in-verification", handlerId: handler.id })
      .where(eq(matters.id, red));
    expect(await listed({ stage: "in-verification" })).toEqual(["红"]);
    expect(await listed({ handler: handler.id })).toEqual(["红"]);
    expect(await listed({ handler: NOBODY })).toEqual(["黑", "橙", "黄", "绿"]);
    expect(await listed({ kind: "complaint" })).toEqual([]);
    expect(await listed({ words: "黄片" })).toEqual(["黄"]);
    expect(await listed({ words: "黄片", light: "green" })).toEqual([]);
    expect(await listed({ words: "红片", kind: "report", light: "red" }, handler)).toEqual(["红"]);
  });

  test("tells nobody of what they are kept from, however it is narrowed", async () => {
    const [[orange = ""] = []] = [...names].filter(([, name]) => name === "橙");
    await keptFrom(orange, [intake]);
    expect(await listed({ light: "orange" })).toEqual([]);
    expect(await listed({ words: "橙片" })).toEqual([]);
  });
});
