import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import { undo } from "#app/domain/matter/actions/back/undo.ts";
import { confirmCase, returnCase } from "#app/domain/matter/actions/penalty/confirm-case.ts";
import { barely } from "#app/domain/matter/actions/penalty/decision-fields.ts";
import { enterAnew } from "#app/domain/matter/actions/penalty/enter-anew.ts";
import { recordOutcome } from "#app/domain/matter/actions/record-outcome.ts";
import { assess } from "#app/domain/reward/assess.ts";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { db } from "#db/client.server.ts";
import { findCaseEntries } from "#db/queries/cases/case-entries.server.ts";
import { caseEntries, cases } from "#db/schema/cases/cases.ts";
import { matterEvents, matters } from "#db/schema/matters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { refusal } from "#tests/support/acts/reward-at-hand.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { handler, head, stranger } = office;
const on = today();
const maker = { by: handler.id, on };
const other = { by: head.id, on };
beforeAll(office.openOffice);

async function inCase(unitId: string = office.INSPECTION): Promise<string> {
  const id = await filed({ kind: "report" });
  const investigation = { caseNumber: "案1号", officers: [handler.id, head.id] };
  const dates = sql`jsonb_build_object('case-opened', ${addDays(on, -9)}::text)`;
  const set = {
    stage: "case-opened",
    unitId,
    handlerId: handler.id,
    investigation,
    dates,
  } as const;
  await owner.update(matters).set(set).where(eq(matters.id, id));
  return id;
}
const fined = async (decisionNumber: string, fines: number): Promise<string> => {
  const id = await inCase();
  const done = await perform(id, (it) =>
    recordOutcome(it, { decisionNumber, fines, confiscations: 0 }, maker),
  );
  expect(done).toMatchObject({ ok: true });
  return id;
};
const theMatter = async (id: string) => {
  const [row] = await owner.select().from(matters).where(eq(matters.id, id));
  if (!row) throw new Error("no matter");
  return row;
};
const entriesOf = (id: string) =>
  owner.select().from(caseEntries).where(eq(caseEntries.matterId, id)).orderBy(caseEntries.seq);

describe("a decision that one entered", () => {
  test("is on the case of its number, however the number is written", async () => {
    const [one, two] = [
      await fined("云罚〔2026〕1号", 100),
      await fined("云罚[２０２６] 1号", 100),
    ];
    const [first, second] = [await theMatter(one), await theMatter(two)];
    expect(first.caseId).toBe(second.caseId);
    expect(
      await owner
        .select()
        .from(cases)
        .where(eq(cases.id, first.caseId ?? "")),
    ).toHaveLength(1);
    expect((await theMatter(await fined("云罚〔2026〕11号", 100))).caseId).not.toBe(first.caseId);
  });

  test("waits with everything that was typed, and is confirmed by another", async () => {
    const id = await fined("确认1号", 123_456);
    expect(await entriesOf(id)).toMatchObject([
      { fine: 123_456, madeBy: handler.id, settled: null },
    ]);
    expect((await theMatter(id)).caseWaits).toBe(true);
    expect(await perform(id, (it) => confirmCase(it, maker))).toMatchObject({
      because: ["own-entry"],
    });
    expect(await perform(id, (it) => confirmCase(it, other))).toMatchObject({ ok: true });
    expect(await entriesOf(id)).toMatchObject([{ settled: "confirmed", settledBy: head.id }]);
    expect((await theMatter(id)).caseWaits).toBe(false);
  });

  test("is sent back, entered anew, and both entries stay", async () => {
    const id = await fined("退回1号", 1_000);
    await perform(id, (it) => returnCase(it, "少一个零", other));
    const read = barely({ decisionNumber: "退回2号", fines: 10_000, confiscations: 0 }, on);
    expect(await perform(id, (it) => enterAnew(it, read, maker))).toMatchObject({ ok: true });
    expect(await perform(id, (it) => confirmCase(it, other))).toMatchObject({ ok: true });
    expect(await entriesOf(id)).toMatchObject([
      { fine: 1_000, settled: "returned", reason: "少一个零" },
      { fine: 10_000, settled: "confirmed", reason: null },
    ]);
    expect((await theMatter(id)).penalty).toEqual({
      decisionNumber: "退回2号",
      fines: 10_000,
      confiscations: 0,
      told: { number: "退回2号", was: null },
      kinds: ["fined"],
    });
  });

  test("goes when its act is taken back", async () => {
    const id = await fined("撤销1号", 1_000);
    expect(await perform(id, (it) => undo(it, "填错了", maker))).toMatchObject({ ok: true });
    expect(await entriesOf(id)).toMatchObject([{ settled: "withdrawn", settledBy: handler.id }]);
    expect(await theMatter(id)).toMatchObject({ penalty: null, caseId: null });
    expect(await findCaseEntries(handler, id)).toEqual([]);
  });

  test("has a reward heard anew that was scored on what it said before", async () => {
    const [one, two] = [await fined("已评1号", 5_000), await fined("已评1号", 5_000)];
    await perform(one, (it) => confirmCase(it, other));
    await owner
      .update(matters)
      .set({ reward: aReward({ scored: true }) })
      .where(eq(matters.id, one));
    await perform(two, (it) => returnCase(it, "金额不对", other));
    const read = barely({ decisionNumber: "已评1号", fines: 6_000, confiscations: 0 }, on);
    await perform(two, (it) => enterAnew(it, read, maker));
    expect(await perform(two, (it) => confirmCase(it, other))).toMatchObject({ ok: true });
    expect(await theMatter(one)).toMatchObject({
      penalty: { fines: 6_000 },
      reward: { scored: false, heardOn: { fines: 5_000, award: null } },
    });
    expect((await theMatter(two)).penalty).toMatchObject({ fines: 6_000 });
  });

  test("holds for every report of the case once it is confirmed", async () => {
    const [one, two] = [await fined("同案1号", 5_000), await fined("同案1号", 5_000)];
    await perform(one, (it) => confirmCase(it, other));
    await perform(two, (it) => returnCase(it, "金额不对", other));
    const read = barely({ decisionNumber: "同案1号", fines: 6_000, confiscations: 0 }, on);
    await perform(two, (it) => enterAnew(it, read, maker));
    await perform(two, (it) => confirmCase(it, other));
    expect((await theMatter(one)).penalty).toEqual({
      decisionNumber: "同案1号",
      fines: 6_000,
      confiscations: 0,
      told: { number: "同案1号", was: "同案1号" },
      kinds: ["fined"],
    });
    const told = await owner.select().from(matterEvents).where(eq(matterEvents.matterId, one));
    expect(told.at(-1)).toMatchObject({
      type: "case-changed",
      event: { by: "register", fines: 6_000 },
    });
  });

  test("is shown to whoever sees the matter, and to nobody else", async () => {
    const id = await fined("可见1号", 1_000);
    expect(await findCaseEntries(handler, id)).toMatchObject([
      { isOwn: true, maker: "handler1", settled: null },
    ]);
    expect(await findCaseEntries(stranger, id)).toEqual([]);
    expect(await findCaseEntries(office.intake, id)).toEqual([]);
    expect(await findCaseEntries(office.finance, id)).toEqual([]);
  });
});

describe("the database itself", () => {
  const settling = (id: string, set: object) =>
    db.update(caseEntries).set(set).where(eq(caseEntries.matterId, id));

  test("lets nobody confirm what they entered", async () => {
    const id = await fined("守1号", 1_000);
    await expect(
      settling(id, { settled: "confirmed", settledBy: handler.id, settledAt: sql`now()` }),
    ).rejects.toMatchObject(refusal("entry_is_two_peoples"));
  });

  test("lets nobody confirm who does not work on reports", async () => {
    const id = await fined("守2号", 1_000);
    await expect(
      settling(id, { settled: "confirmed", settledBy: office.finance.id, settledAt: sql`now()` }),
    ).rejects.toMatchObject(refusal("confirmed-by-who-works-on-it"));
  });

  test("keeps what was entered as it is, also from the owner", async () => {
    const id = await fined("守3号", 1_000);
    const more = owner.update(caseEntries).set({ fine: 2 }).where(eq(caseEntries.matterId, id));
    await expect(more).rejects.toMatchObject({ code: "23001" });
    await expect(
      settling(id, { settled: "confirmed", settledBy: head.id, settledAt: sql`now()` }),
    ).resolves.toBeTruthy();
    await expect(
      settling(id, { settled: "returned", settledBy: head.id, reason: "x" }),
    ).rejects.toMatchObject({ code: "23001" });
  });

  test("takes no confirmation on a matter that two did not agree to", async () => {
    const id = await fined("守4号", 1_000);
    const event = {
      type: "case-confirmed",
      by: head.id,
      on,
      what: "decision",
      decisionNumber: "守4号",
      fines: 9,
      confiscations: 0,
    } as const;
    const forcing = db.insert(matterEvents).values({
      ...{ bureauId: (await theMatter(id)).bureauId, matterId: id, type: event.type, event },
    });
    await expect(forcing).rejects.toMatchObject(refusal("confirmed-by-two"));
  });

  test("takes no assessment before", async () => {
    const id = await fined("守5号", 1_000);
    const met = ["penalised-or-prosecuted"];
    const found = { met, excluded: [], proposed: null, note: "x" } as const;
    const forced = {
      ...(await theMatter(id)),
      penalty: { decisionNumber: "守5号", fines: 1_000, confiscations: 0 },
    };
    await expect(perform(id, () => assess(forced, found, maker))).rejects.toMatchObject(
      refusal("assessed-on-a-confirmed-case"),
    );
  });
});

test("penalties from before count as confirmed, as recorded before", async () => {
  const id = await filed({ kind: "report" });
  const penalty = { decisionNumber: "旧1号", fines: 5, confiscations: 7 };
  await owner
    .update(matters)
    .set({ stage: "outcome-recorded", penalty, unitId: office.INSPECTION })
    .where(eq(matters.id, id));
  await owner.execute(sql`select carry_over_cases()`);
  await owner.execute(sql`select carry_over_cases()`);
  expect(await entriesOf(id)).toMatchObject([
    {
      asBefore: true,
      settled: "confirmed",
      fine: 5,
      gains: 7,
      goods: 0,
      madeBy: null,
      decidedOn: null,
    },
  ]);
});
