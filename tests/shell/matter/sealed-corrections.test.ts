import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { correct } from "#app/domain/matter/actions/back/correct.ts";
import { decideCorrection } from "#app/domain/matter/actions/back/decide-correction.ts";
import { elsewhereIn } from "#app/domain/matter/corrections/elsewhere.ts";
import { recordedOn } from "#app/domain/matter/corrections/recorded.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { opened } from "#app/routes/desk/matter/opened.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { openCorrections } from "#app/shell/content/seal-correction.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { db } from "#db/client.server.ts";
import { findCorrections } from "#db/queries/matter/corrections.server.ts";
import { findMatterPage } from "#db/queries/matter/matter-page.server.ts";
import { matterEvents, matters } from "#db/schema/matters.ts";
import { corrections } from "#db/schema/proposals.ts";
import { filed } from "#tests/support/a-filing.ts";
import {
  handler,
  head,
  INSPECTION,
  intake,
  openOffice,
  stranger,
} from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(openOffice);

const on = today();
const by = ({ id }: Officer) => ({ by: id, on });
const reason = "与包装照片不符";
const [WRONG, RIGHT, RIGHTER] = ["国药准字Z20239991", "国药准字Z20239992", "国药准字Z20239993"];

let id = "";
beforeEach(async () => {
  id = await filed({ kind: "report", answers: { licence: WRONG } });
  const assigned = {
    type: "assigned",
    ...by(intake),
    unitId: INSPECTION,
    reason: "属本科",
  } as const;
  await perform(id, () => ({ ok: true, events: [assigned] }));
});

const shown = async (officer: Officer) => {
  const found = await findMatterPage(officer, id);
  if (!found) throw new Error("They must not know of it");
  return opened(officer, found);
};
const asking = async (to: string) => {
  const elsewhere = elsewhereIn(await shown(handler));
  return perform(id, (matter) => {
    const value = recordedOn(matter, elsewhere).find((one) => one.subject === "sealed:licence");
    if (!value) throw new Error("It is not to be read");
    return correct(matter, { value, to, reason }, by(handler));
  });
};
const deciding = (approved = true) =>
  perform(id, (matter) => decideCorrection(matter, { approved, note: "与照片一致" }, by(head)));

describe("a sealed answer that is put right by two", () => {
  test("waits for the second, who reads both values before they decide", async () => {
    await asking(RIGHT);
    const waiting = await shown(head);
    expect(waiting.answers).toMatchObject({ licence: WRONG });
    expect(waiting.matter.correction).toMatchObject({ old: WRONG, new: RIGHT, reason });
  });

  test("stands as it is right, and the page says what was filed", async () => {
    await asking(RIGHT);
    await deciding();
    const now = await shown(handler);
    expect([now.answers["licence"], now.filed["licence"]]).toEqual([RIGHT, WRONG]);
    expect(Object.values(await openCorrections(head, id))).toEqual([{ old: WRONG, new: RIGHT }]);
  });

  test("and not agreed to stays as it was", async () => {
    await asking(RIGHT);
    await deciding(false);
    const now = await shown(handler);
    expect([now.answers["licence"], now.filed["licence"]]).toEqual([WRONG, undefined]);
  });

  test("is put right again from there, and what was filed stays in sight", async () => {
    await asking(RIGHT);
    await deciding();
    await asking(RIGHTER);
    await deciding();
    const now = await shown(handler);
    expect([now.answers["licence"], now.filed["licence"]]).toEqual([RIGHTER, WRONG]);
    const values = await openCorrections(head, id);
    const chain = (await findCorrections(head, id)).map((line) => values[line.new]);
    expect(chain).toEqual([
      { old: RIGHT, new: RIGHTER },
      { old: WRONG, new: RIGHT },
    ]);
  });

  test("is opened by nobody whose office does not hold the key", async () => {
    await asking(RIGHT);
    await deciding();
    for (const officer of [intake, stranger])
      expect(await openCorrections(officer, id)).toEqual({});
    const atIntake = await shown(intake);
    expect(JSON.stringify(atIntake)).not.toContain(RIGHT);
    expect(JSON.stringify(atIntake)).not.toContain(WRONG);
  });

  test("is nowhere in the database but sealed", async () => {
    await asking(RIGHT);
    await deciding();
    const { rows: tables } = await owner.execute<{ name: string }>(sql`select table_name as name
      from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`);
    for (const { name } of tables) {
      const { rows } = await owner.execute(
        sql`select 1 from ${sql.identifier(name)} t where t::text like ${"%国药准字Z2023999%"}`,
      );
      expect(rows, name).toEqual([]);
    }
  });
});

describe("the database keeps it so", () => {
  const asked = (but: Partial<typeof corrections.$inferInsert>) => {
    const correctionId = uuidv4();
    return {
      ...{ bureauId: env.BUREAU_ID, id: correctionId, matterId: id, matterVersion: 1, reason },
      ...{ subject: "sealed:licence" as const, oldValue: "", newValue: correctionId },
      ...{ madeBy: handler.id, sealed: new Uint8Array([1]), ...but },
    };
  };

  test.each([
    ["its new value", { newValue: RIGHT }],
    ["its old value", { oldValue: WRONG }],
    ["nothing sealed", { sealed: null }],
  ])("and takes none with %s", async (_, but) => {
    await expect(db.insert(corrections).values(asked(but))).rejects.toMatchObject({
      constraint: "sealed_by_reference",
    });
    await expect(db.insert(corrections).values(asked({}))).resolves.toBeDefined();
  });

  test("nor an event that says more than was kept", async () => {
    await db.insert(corrections).values(asked({}));
    const correction = { subject: "sealed:licence", old: WRONG, new: RIGHT, reason } as const;
    const event = { type: "correction-proposed", ...by(handler), ...correction } as const;
    const [matter] = await owner.select().from(matters).where(eq(matters.id, id));
    const row = { bureauId: env.BUREAU_ID, matterId: id, version: matter?.version ?? 0 };
    await expect(
      db.insert(matterEvents).values({ ...row, type: event.type, event }),
    ).rejects.toMatchObject({ constraint: "asked-as-kept" });
  });

  test("and what lies sealed never changes", async () => {
    await asking(RIGHT);
    await expect(
      owner
        .update(corrections)
        .set({ sealed: new Uint8Array([2]) })
        .where(eq(corrections.matterId, id)),
    ).rejects.toMatchObject({ code: "23001" });
  });
});
