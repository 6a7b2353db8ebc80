import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import { REWARD_CONDITION_CODES } from "#app/domain/law/rewards/reward-conditions.ts";
import { assess } from "#app/domain/reward/assess.ts";
import type { Share } from "#app/domain/reward/of-case.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { db } from "#db/client.server.ts";
import { caseReportsFor } from "#db/queries/reward/case-reports.server.ts";
import { matterExclusions } from "#db/schema/exclusions.ts";
import { matters } from "#db/schema/matters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { scoreAs } from "#tests/support/acts/committee.ts";
import { ON, refusal } from "#tests/support/acts/reward-at-hand.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { handler, head, members } = office;
const [one = handler, two = handler, three = handler] = members;
const by = (person: { readonly id: string }) => ({ by: person.id, on: ON });
beforeAll(office.openOffice);

/** A report that led to this penalty; the first grade of it is worth 400,000 yuan. */
async function fined(decisionNumber: string): Promise<string> {
  const id = await filed({ kind: "report" });
  const penalty = { decisionNumber, fines: 800_000_000, confiscations: 0 };
  await owner
    .update(matters)
    .set({
      stage: "outcome-recorded",
      unitId: office.INSPECTION,
      penalty: sql`${JSON.stringify(penalty)}::jsonb`,
    })
    .where(eq(matters.id, id));
  return id;
}
const found = (share: Share) => ({
  ...({ met: [...REWARD_CONDITION_CODES], excluded: [], proposed: "first", note: "核对" } as const),
  ...{ share, addition: share === "shareAdds" ? "进货单" : "" },
});
const assessing = (id: string, share: Share) =>
  perform(id, (it, { ofCase }) => assess(it, found(share), { ...by(handler), ofCase }));
const voting = (id: string, member: { readonly id: string }) =>
  scoreAs(id, member.id, { grade: "first", reason: "证据充分" });
const theReward = async (id: string): Promise<Reward> => {
  const [row] = await owner.select().from(matters).where(eq(matters.id, id));
  if (!row?.reward) throw new Error("no reward");
  return row.reward;
};
async function allButOneVoted(id: string, share: Share) {
  expect(await assessing(id, share)).toMatchObject({ ok: true });
  for (const member of [one, two]) await voting(id, member);
}

describe("several reports of one penalty", () => {
  test("stand in the order in which they came, and a later one is not first", async () => {
    const [early, late] = [await fined("罚1号"), await fined("罚1号")];
    await fined("罚2号");
    const seen = await caseReportsFor(handler, { id: late, penalty: {} as never });
    expect(seen).toMatchObject([
      { isOwn: false, standing: "open" },
      { isOwn: true, standing: "open" },
    ]);
    expect(await assessing(late, "shareFirst")).toEqual({ ok: false, because: ["not-first"] });
    expect(await assessing(early, "shareFirst")).toMatchObject({ ok: true });
    expect(await assessing(late, "shareRepeats")).toMatchObject({ ok: true });
    expect((await theReward(late)).assessment.eligible).toBe(false);
  });

  test("by the day on which they were received, whatever was entered first", async () => {
    const [entered, earlier] = [await fined("罚6号"), await fined("罚6号")];
    await owner
      .update(matters)
      .set({ receivedOn: addDays(today(), -9) })
      .where(eq(matters.id, earlier));
    const seen = await caseReportsFor(handler, { id: entered, penalty: {} as never });
    expect(seen.map(({ isOwn }) => isOwn)).toEqual([false, true]);
    expect(await assessing(entered, "shareFirst")).toEqual({ ok: false, because: ["not-first"] });
  });

  test("are awarded one million yuan together, however many votes come at once", async () => {
    const ids = [await fined("罚3号"), await fined("罚3号"), await fined("罚3号")];
    for (const [place, id] of ids.entries())
      await allButOneVoted(id, place === 0 ? "shareFirst" : "shareAdds");
    await Promise.all(ids.map((id) => voting(id, three)));
    const awards = await Promise.all(ids.map(theReward));
    const sums = awards.map(({ award }) => award?.amount ?? 0);
    expect(sums.toSorted((a, b) => b - a)).toEqual([40_000_000, 40_000_000, 20_000_000]);
    const besides = awards.map(({ award }) => award?.besides ?? 0);
    expect(besides.toSorted((a, b) => a - b)).toEqual([0, 40_000_000, 80_000_000]);
  });

  test("are held to it by the database, past every rule of the program", async () => {
    const [first, other] = [await fined("罚4号"), await fined("罚4号")];
    await allButOneVoted(first, "shareFirst");
    await voting(first, three);
    await allButOneVoted(other, "shareAdds");
    const reward = await theReward(other);
    const award = { grade: "first", base: 1, amount: 60_000_001, financeConsulted: true } as const;
    const forced = { ...reward, decidedOn: ON, award };
    await owner.execute(sql`insert into committee_scores select bureau_id, matter_id, hearing, round, ${three.id}, grade, 'x', scored_on, subject
      from committee_scores where matter_id = ${other} limit 1`);
    await db.execute(
      sql`update committee_items set revealed_at = now() where matter_id = ${other}`,
    );
    const forcing = (to: Reward) =>
      db.update(matters).set({ reward: to }).where(eq(matters.id, other));
    await expect(forcing(forced)).rejects.toMatchObject(refusal("case-below-the-cap"));
    await forcing({ ...forced, award: { ...award, amount: 60_000_000 } });
  });

  test("one that must not be known to somebody is not shown to them, and counts all the same", async () => {
    const [secret, own] = [await fined("罚5号"), await fined("罚5号")];
    await owner.insert(matterExclusions).values({
      ...{ bureauId: sql`(select bureau_id from staff limit 1)`, id: sql`gen_random_uuid()` },
      ...{ matterId: secret, staffId: head.id, ground: "named" },
      ...{ excludedBy: "reporter", excludedOn: ON },
    });
    await allButOneVoted(secret, "shareFirst");
    await voting(secret, three);
    const of = (viewer: typeof head) => caseReportsFor(viewer, { id: own, penalty: {} as never });
    expect(await of(head)).toHaveLength(1);
    expect(await of(handler)).toHaveLength(2);
    expect(await assessing(own, "shareFirst")).toEqual({ ok: false, because: ["not-first"] });
  });
});
