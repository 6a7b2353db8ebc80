import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { today } from "#app/shell/clock.server.ts";
import { askOfUnit, askToOpen, decideOnUnit } from "#app/shell/staff/change-units.server.ts";
import { db } from "#db/client.server.ts";
import { findNameableUnits } from "#db/queries/intake/nameable-units.server.ts";
import { findOpenUnitChanges } from "#db/queries/staff/unit-changes.server.ts";
import { findUnits } from "#db/queries/staff/units.server.ts";
import { matterExclusions } from "#db/schema/exclusions.ts";
import { matters } from "#db/schema/matters.ts";
import { units } from "#db/schema/office.ts";
import { unitChanges } from "#db/schema/sign-in.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aPost } from "#tests/support/a-post.ts";
import {
  administrator,
  EMPTY_UNIT,
  head,
  INSPECTION,
  LEADERSHIP,
  MARKET,
  openOffice,
  security,
} from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(openOffice);
beforeEach(async () => {
  await owner.delete(unitChanges);
});

const bySecurity = () => aPost({ actor: security.id });
const NEW = { name: "化妆品科", nameEn: "Cosmetics", mail: "c@office.example" };
const opening = { ...NEW, upperUnitId: LEADERSHIP };
const closing = (unitId: string) =>
  ({
    kind: "close",
    unitId,
    name: unitId,
    nameEn: unitId,
    mail: "unit@office.example",
    upperUnitId: LEADERSHIP,
  }) as const;

async function waiting() {
  const [change] = await findOpenUnitChanges(security);
  return change?.id ?? "";
}
const deciding = async (officer = administrator, approved = true) =>
  decideOnUnit(await waiting(), officer, approved, aPost({ actor: officer.id }));
const named = async (name: string) =>
  (await findUnits(security)).find((unit) => unit.name === name);
const refused = (...because: readonly string[]) => ({ ok: false, because });

describe("a new unit", () => {
  test("is there once another administrator has confirmed it, and not before", async () => {
    expect(await askToOpen(opening, bySecurity())).toMatchObject({ ok: true });
    expect(await named(NEW.name)).toBeUndefined();
    expect(await deciding(security)).toEqual(refused("own-request"));
    expect(await deciding(head)).toEqual(refused("another-administrator"));
    expect(await deciding()).toMatchObject({ ok: true });
    expect(await named(NEW.name)).toMatchObject({ nameEn: NEW.nameEn, closed: false });
  });

  test("is not there where the other refused, and both stand in the log", async () => {
    await askToOpen({ ...opening, name: "不要" }, bySecurity());
    await deciding(administrator, false);
    expect(await named("不要")).toBeUndefined();
    const { rows } = await owner.execute(sql`
      select action from audit_entries where action like 'unit-change-%' order by at desc limit 2`);
    expect(rows.map(({ action }) => action)).toEqual(["unit-change-refused", "unit-change-asked"]);
  });
});

describe("a unit that is there", () => {
  test("takes another name and another place, but none below itself", async () => {
    const altered = { kind: "alter", unitId: MARKET, ...NEW, name: "市场科" } as const;
    const under = { ...altered, upperUnitId: INSPECTION };
    expect(await askOfUnit(under, bySecurity())).toMatchObject({ ok: true });
    expect(await askOfUnit(under, bySecurity())).toEqual(refused("waits-already"));
    await deciding();
    expect(await named("市场科")).toMatchObject({ id: MARKET });
    const round = { ...altered, unitId: INSPECTION, upperUnitId: MARKET };
    expect(await askOfUnit(round, bySecurity())).toEqual(refused("no-such-upper"));
  });

  test("is closed when it is empty, and nothing goes there any more", async () => {
    await askOfUnit(closing(EMPTY_UNIT), bySecurity());
    expect(await deciding()).toMatchObject({ ok: true });
    expect(await named(EMPTY_UNIT)).toMatchObject({ closed: true, handles: false });
    expect((await findNameableUnits()).map(({ id }) => id)).not.toContain(EMPTY_UNIT);

    const id = await filed({ kind: "report" });
    const sending = owner.update(matters).set({ unitId: EMPTY_UNIT }).where(eq(matters.id, id));
    await expect(sending).rejects.toMatchObject({ constraint: "unit-is-open" });
  });

  test("stays kept away where a reporter chose it before it closed", async () => {
    const id = await filed({
      kind: "report",
      answers: { keepAway: "yes", keepUnits: [EMPTY_UNIT] },
    });
    const kept = owner.select().from(matterExclusions).where(eq(matterExclusions.matterId, id));
    expect(await kept).toMatchObject([{ unitId: EMPTY_UNIT, ground: "named" }]);
  });

  test("is not closed over what still hangs on it, also where that came after it was asked for", async () => {
    await askToOpen({ ...opening, name: "临时科" }, bySecurity());
    await deciding();
    const unitId = (await named("临时科"))?.id ?? "";
    await askOfUnit({ ...closing(unitId), ...opening, name: "临时科" }, bySecurity());
    const id = await filed({ kind: "report" });
    await owner.update(matters).set({ unitId }).where(eq(matters.id, id));
    expect(await deciding()).toEqual(refused("holds-matters"));
    expect(await askOfUnit(closing(INSPECTION), bySecurity())).toMatchObject({
      because: expect.arrayContaining(["has-people", "stands-above-others"]),
    });
  });
});

describe("the database itself", () => {
  test.each([
    [
      "no new unit",
      () =>
        db
          .insert(units)
          .values({ id: crypto.randomUUID(), bureauId: sql`(select id from bureaus)`, ...opening }),
    ],
    ["no other name", () => db.update(units).set({ name: "x" }).where(eq(units.id, MARKET))],
    ["no end", () => db.update(units).set({ closedOn: today() }).where(eq(units.id, MARKET))],
  ])("takes %s from a page alone", async (_, change) => {
    await expect(change()).rejects.toMatchObject({ code: "42501" });
  });
});
