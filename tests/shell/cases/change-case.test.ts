import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import { yuan } from "#app/domain/law/fen.ts";
import { caseAlteration } from "#app/domain/matter/actions/penalty/alter.ts";
import { collection } from "#app/domain/matter/actions/penalty/collect.ts";
import { confirmCase } from "#app/domain/matter/actions/penalty/confirm-case.ts";
import { recordOutcome } from "#app/domain/matter/actions/record-outcome.ts";
import { assess } from "#app/domain/reward/assess.ts";
import { claim } from "#app/domain/reward/claim.ts";
import { sumDue } from "#app/domain/reward/finance.ts";
import { notify } from "#app/domain/reward/notify.ts";
import { approveRevision } from "#app/domain/reward/revision/decide-revision.ts";
import { revise } from "#app/domain/reward/revision/revise.ts";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { db } from "#db/client.server.ts";
import { findEntriesOf } from "#db/queries/cases/case-entries.server.ts";
import { findCase } from "#db/queries/cases/register.server.ts";
import { committeeItems } from "#db/schema/committee/sessions.ts";
import { letters } from "#db/schema/letters.ts";
import { matters } from "#db/schema/matters.ts";
import { rewardJournal } from "#db/schema/payout/journal.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { decideAll } from "#tests/support/acts/committee.ts";
import { refusal } from "#tests/support/acts/reward-at-hand.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { handler, head } = office;
const on = today();
const maker = { by: handler.id, on };
const other = { by: head.id, on };
beforeAll(office.openOffice);

/** A report whose case of this number was confirmed: fined 1,000,000.00, of which the second grade is 30,000.00. */
async function fined(decisionNumber: string): Promise<string> {
  const id = await filed({ kind: "report" });
  const investigation = { caseNumber: "案1号", officers: [handler.id, head.id] };
  const dates = sql`jsonb_build_object('case-opened', ${addDays(on, -9)}::text)`;
  const stands = {
    stage: "case-opened",
    unitId: office.INSPECTION,
    handlerId: handler.id,
  } as const;
  await owner
    .update(matters)
    .set({ ...stands, investigation, dates })
    .where(eq(matters.id, id));
  const sums = { decisionNumber, fines: yuan(1_000_000), confiscations: 0 };
  await done(id, (it) => recordOutcome(it, sums, maker));
  await done(id, (it) => confirmCase(it, other));
  return id;
}
async function done(id: string, decide: Parameters<typeof perform>[1]) {
  expect(await perform(id, decide)).toMatchObject({ ok: true });
}
async function awarded(id: string) {
  const { note, met, excluded, proposed } = aReward().assessment;
  await done(id, (it) => assess(it, { note, met, excluded, proposed }, maker));
  await decideAll(id, undefined, on);
}
async function told(decisionNumber: string): Promise<string> {
  const id = await fined(decisionNumber);
  await awarded(id);
  await done(id, (it) => notify(it, maker));
  return id;
}
async function altered(id: string, fines: number) {
  const what = {
    alteredIn: "alteredByReview",
    alteredBy: "市政府",
    alteredPaper: "复决1号",
  } as const;
  const read = { ...what, alteredOn: on, alteredNote: "变更", fines, gains: 0, goods: 0 };
  await done(id, (it) => caseAlteration.decide(it, read, maker));
  await done(id, (it) => confirmCase(it, other));
}
const theMatter = async (id: string) => {
  const [row] = await owner.select().from(matters).where(eq(matters.id, id));
  if (!row) throw new Error("no matter");
  return row;
};
const rewardOf = async (id: string) => {
  const { reward } = await theMatter(id);
  if (!reward) throw new Error("no reward");
  return reward;
};
const journalOf = async (id: string) =>
  (
    await owner
      .select()
      .from(rewardJournal)
      .where(eq(rewardJournal.matterId, id))
      .orderBy(rewardJournal.seq)
  ).map(({ kind, sum }) => [kind, sum]);
const lettersOf = async (id: string) =>
  (await owner.select().from(letters).where(eq(letters.matterId, id))).map(({ name }) => name);

describe("a decision that a review changed", () => {
  test("is entered whole, and told to the other report of the case", async () => {
    const [one, two] = [await fined("变1号"), await fined("变1号")];
    await altered(one, yuan(400_000));
    for (const id of [one, two])
      expect((await theMatter(id)).penalty).toMatchObject({ fines: yuan(400_000) });
    const entries = await findEntriesOf(handler, (await theMatter(one)).caseId ?? "");
    expect(entries.at(-1)).toMatchObject({
      ...{ what: "review", changedBy: "市政府", changedOn: on, paper: "复决1号", note: "变更" },
      ...{ settled: "confirmed", maker: "handler1", settler: "head2" },
      statement: { number: "变1号", fine: { fen: yuan(400_000), paper: "复决1号" } },
    });
  });

  test("has an award that nobody was told of heard anew, on the new sums", async () => {
    const [one, two] = [await fined("变2号"), await fined("变2号")];
    await awarded(one);
    await altered(two, yuan(400_000));
    expect(await rewardOf(one)).toMatchObject({
      ...{ scored: false, decidedOn: null, award: null },
      heardOn: { fines: yuan(1_000_000), award: { amount: yuan(30_000) } },
    });
    const items = await owner.select().from(committeeItems).where(eq(committeeItems.matterId, one));
    expect(items.map(({ setAsideAt }) => setAsideAt !== null)).toEqual([true]);
    await decideAll(one, undefined, on);
    expect(await rewardOf(one)).toMatchObject({ award: { amount: yuan(12_000) } });
    await done(one, (it) => notify(it, maker));
  });

  test("has an award that was told decided anew by two, booked, and told", async () => {
    const id = await told("变3号");
    await done(id, (it) => claim(it, { codeDigest: "code", lastDay: addDays(on, 30), on }));
    await altered(id, 0);
    expect(await lettersOf(id)).toContain("award-to-revise");
    await done(id, (it) => revise(it, { note: "撤销" }, maker));
    expect(await perform(id, (it) => approveRevision(it, maker))).toMatchObject({
      because: ["own-request"],
    });
    await done(id, (it) => approveRevision(it, other));
    const reward = await rewardOf(id);
    expect(sumDue(reward)).toBe(yuan(3_000));
    expect(reward).toMatchObject({ restsOn: null, revised: { by: head.id, from: yuan(30_000) } });
    expect(await journalOf(id)).toEqual([
      ["commitment", yuan(30_000)],
      ["set-aside", yuan(27_000)],
    ]);
    expect(await lettersOf(id)).toContain("award-revised");
  });

  test("leaves the cap of the case to both reports together", async () => {
    const [one, two] = [await told("变4号"), await told("变4号")];
    await altered(one, yuan(33_000_000));
    // 990,000.00 of the one; of the other at most what the cap of 1,000,000.00 then leaves.
    for (const id of [one, two]) {
      await done(id, (it) =>
        revise(
          it,
          { note: "变更", financePaper: "财1号" },
          {
            ...maker,
            ofCase: { besides: id === one ? yuan(30_000) : yuan(970_000), isLater: false },
          },
        ),
      );
      await done(id, (it) => approveRevision(it, other));
    }
    expect([sumDue(await rewardOf(one)), sumDue(await rewardOf(two))]).toEqual([
      yuan(970_000),
      yuan(30_000),
    ]);
  });
});

describe("money that came in", () => {
  test("counts once another has confirmed it, on every page of the case", async () => {
    const id = await fined("款1号");
    const caseId = (await theMatter(id)).caseId ?? "";
    const read = { cameIn: yuan(400_000), cameOn: on, voucher: "票1号", cameNote: "" };
    await done(id, (it) => collection.decide(it, read, maker));
    expect(await findCase(handler, caseId)).toMatchObject({ collected: 0 });
    await done(id, (it) => confirmCase(it, other));
    expect(await findCase(handler, caseId)).toMatchObject({
      collected: yuan(400_000),
      fines: yuan(1_000_000),
    });
    const more = { ...read, cameIn: yuan(600_001) };
    expect(
      await perform(id, (it, moment) => collection.decide(it, more, { ...maker, ...moment })),
    ).toMatchObject({ because: ["more-than-decided"] });
  });

  test("is entered on a reward that was scored, and disturbs nothing", async () => {
    const id = await fined("款2号");
    await awarded(id);
    const read = { cameIn: 1, cameOn: on, voucher: "票2号", cameNote: "" };
    await done(id, (it) => collection.decide(it, read, maker));
    await done(id, (it) => confirmCase(it, other));
    expect(await rewardOf(id)).toMatchObject({ award: { amount: yuan(30_000) } });
  });
});

describe("the database itself", () => {
  const forcing = async (id: string, set: object) => {
    const reward = await rewardOf(id);
    return db
      .update(matters)
      .set({ reward: { ...reward, ...set } })
      .where(eq(matters.id, id));
  };

  test("lets nobody change an award by themselves", async () => {
    const id = await told("守变1号");
    await altered(id, yuan(400_000));
    const { award } = await rewardOf(id);
    const less = award && { ...award, amount: 1 };
    await expect(forcing(id, { award: less })).rejects.toMatchObject(refusal("decision-stands"));
    await done(id, (it) => revise(it, { note: "变更" }, maker));
    const { revision } = await rewardOf(id);
    const own = { award: revision?.award, restsOn: null, revision: null };
    await expect(
      forcing(id, { ...own, revised: { on, by: handler.id, from: yuan(30_000) } }),
    ).rejects.toMatchObject(refusal("decision-stands"));
  });

  test("lets nobody have a reward heard anew whose case two did not change", async () => {
    const id = await fined("守变2号");
    await awarded(id);
    await expect(
      forcing(id, { scored: false, decidedOn: null, award: null, heardOn: null }),
    ).rejects.toMatchObject(refusal("decision-stands"));
  });

  test("lets nobody say on what a told award rests", async () => {
    const id = await told("守变3号");
    await expect(forcing(id, { restsOn: { fines: 1, confiscations: 0 } })).rejects.toMatchObject(
      refusal("rests-on-its-sums"),
    );
  });
});
