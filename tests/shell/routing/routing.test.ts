import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, type Day } from "#app/domain/calendar/day.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import type { RoutingRow } from "#app/domain/routing/row.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { confirmRouting, enterRouting } from "#app/shell/routing/keep-routing.server.ts";
import { findMatterPage } from "#db/queries/matter/matter-page.server.ts";
import { findPastMatters } from "#db/queries/routing/past-matters.server.ts";
import { findRoutingTables, rowsInForce } from "#db/queries/routing/routing-tables.server.ts";
import { suggestionFor } from "#db/queries/routing/suggestion.server.ts";
import { openByUnit } from "#db/queries/staff/loads.server.ts";
import { matterExclusions } from "#db/schema/exclusions.ts";
import { routingTables } from "#db/schema/routing/routing-tables.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aPost } from "#tests/support/a-post.ts";
import {
  handler,
  head,
  INSPECTION,
  intake,
  leader,
  MARKET,
  openOffice,
} from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const ANY = { kind: null, products: [], places: [], words: [], elsewhere: null, because: "" };
const toMarket: RoutingRow = { ...ANY, unitId: MARKET };
const toInspection: RoutingRow = { ...ANY, kind: "report", unitId: INSPECTION };
const ON = today();

const entering = (
  rows: readonly RoutingRow[],
  { by = intake, from = ON, seen }: { by?: Officer; from?: Day; seen?: number } = {},
) =>
  versions().then(({ length }) =>
    enterRouting(
      { from, rows, source: "职责分工〔2026〕3号", by: by.id, seen: seen ?? length },
      aPost({ actor: by.id }),
    ),
  );
const versions = () => owner.select().from(routingTables).orderBy(routingTables.enteredAt);
async function confirming(by: Officer = head) {
  const latest = (await versions()).at(-1);
  return confirmRouting(latest?.id ?? "", by.id, aPost({ actor: by.id }));
}
async function suggested(id: string, viewer: Officer = intake) {
  const page = await findMatterPage(viewer, id);
  return page && suggestionFor(viewer, page, ON);
}

beforeAll(openOffice);

describe("a table", () => {
  test("is not what one person entered, until a head confirms it", async () => {
    const id = await filed({ kind: "report" });
    expect(await suggested(id)).toBeUndefined();
    expect(await entering([toInspection, toMarket])).toMatchObject({ ok: true });
    expect(await rowsInForce(intake, ON)).toEqual([]);
    await expect(confirming(intake)).rejects.toMatchObject({ code: "23514" });
    await expect(confirming(handler)).rejects.toMatchObject({ code: "23514" });

    expect(await confirming()).toMatchObject({ ok: true });
    expect(await confirming(leader)).toEqual({ ok: false, because: ["changed-meanwhile"] });
    expect(await suggested(id)).toMatchObject({ nth: 1, row: { unitId: INSPECTION } });
    const complaint = await filed({ kind: "complaint" });
    expect(await suggested(complaint)).toMatchObject({ nth: 2, row: { unitId: MARKET } });
  });

  test("is entered by intake alone, and not over another that was entered meanwhile", async () => {
    await expect(entering([toMarket], { by: handler })).rejects.toMatchObject({ code: "23514" });
    expect(await entering([toMarket], { seen: 0 })).toEqual({
      ok: false,
      because: ["changed-meanwhile"],
    });
  });

  test("counts from its first day; the one before counts until then and stays as it was", async () => {
    const before = await rowsInForce(intake, ON);
    await entering([toMarket], { from: addDays(ON, 3) });
    await confirming();
    expect(await rowsInForce(intake, addDays(ON, 2))).toEqual(before);
    expect(await rowsInForce(intake, addDays(ON, 3))).toEqual([toMarket]);
    const [first] = await versions();
    await expect(
      owner
        .update(routingTables)
        .set({ source: "别的" })
        .where(eq(routingTables.id, first?.id ?? "")),
    ).rejects.toThrow();
  });

  test("is read by those who work on matters, and by nobody else", async () => {
    expect((await findRoutingTables(handler)).length).toBeGreaterThan(1);
    const finance = { id: crypto.randomUUID(), role: "finance", unitId: null } as const;
    expect(await findRoutingTables(finance)).toEqual([]);
    expect(await findPastMatters(finance)).toEqual([]);
  });
});

test("what a unit holds has no suggestion any more", async () => {
  const id = await filed({ kind: "report" });
  const page = await findMatterPage(intake, id);
  if (!page) throw new Error("no page");
  const held = { ...page, matter: { ...page.matter, unitId: MARKET } };
  expect(await suggestionFor(intake, held, ON)).toBeUndefined();
});

test("beside each unit stands how much lies there", async () => {
  const before = (await openByUnit(intake))[MARKET] ?? 0;
  const id = await filed({ kind: "report" });
  expect((await openByUnit(intake))[MARKET] ?? 0).toBe(before);
  const act = { by: intake.id, on: ON };
  await perform(id, (matter) => assign(matter, { unitId: MARKET, reason: "" }, act));
  expect((await openByUnit(intake))[MARKET]).toBe(before + 1);
  expect((await openByUnit(handler))[MARKET]).toBeUndefined();
});

test("a trial knows of no matter that its reader is kept from", async () => {
  const id = await filed({ kind: "report" });
  expect((await findPastMatters(intake)).map((past) => past.id)).toContain(id);
  await owner.insert(matterExclusions).values({
    ...{ bureauId: env.BUREAU_ID, id: crypto.randomUUID(), matterId: id, staffId: intake.id },
    ...{ ground: "named", excludedBy: "reporter", excludedOn: ON },
  });
  expect((await findPastMatters(intake)).map((past) => past.id)).not.toContain(id);
});
