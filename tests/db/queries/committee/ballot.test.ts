import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { EVERYTHING } from "#app/domain/audit/audit-filter.ts";
import { stepping } from "#app/shell/committee/decide-on-reward.server.ts";
import { db } from "#db/client.server.ts";
import { findEntries } from "#db/queries/audit/audit-log.server.ts";
import { findAgenda } from "#db/queries/committee/agenda.server.ts";
import { findBallot } from "#db/queries/committee/ballot.server.ts";
import { findPayments } from "#db/queries/payout/payments.server.ts";
import { committeeScores } from "#db/schema/committee/words.ts";
import { matters } from "#db/schema/matters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { asMember, scoreAs } from "#tests/support/acts/committee.ts";
import {
  auditor,
  finance,
  handler,
  intake,
  members,
  openOffice,
} from "#tests/support/an-office.ts";

const [one = intake, two = intake, three = intake] = members;
const penalty = { decisionNumber: "17号", fines: 100_000_000, confiscations: 0 };

/** A report whose reward lies before the committee. */
async function assessed(): Promise<string> {
  const id = await filed({ kind: "report" });
  await db
    .update(matters)
    .set({ stage: "outcome-recorded", penalty, reward: aReward() })
    .where(eq(matters.id, id));
  return id;
}

const SAID = { grade: "second", reason: "与结论一致" } as const;
const voting = (id: string, by: string) => scoreAs(id, by, SAID);

beforeAll(openOffice);

describe("before the decision a member", () => {
  test("sees that another voted, not how", async () => {
    const id = await assessed();
    await voting(id, one.id);
    const seen = (await findBallot(two, id))?.members.find((member) => member.id === one.id);
    expect(seen).toMatchObject({ scored: true, scores: [] });
  });

  test("sees their own vote", async () => {
    const id = await assessed();
    await voting(id, one.id);
    const own = (await findBallot(one, id))?.members.find(({ isViewer }) => isViewer);
    expect(own?.scores).toMatchObject([{ grade: "second" }]);
  });

  test("learns from the agenda only what they did themselves", async () => {
    const id = await assessed();
    await voting(id, one.id);
    await asMember(id, two.id, stepping("表兄"));
    const lineFor = async (viewer: typeof one) =>
      (await findAgenda(viewer)).waiting.find((line) => line.id === id);
    expect(await lineFor(one)).toMatchObject({ scores: 1, scored: true, tied: false });
    expect(await lineFor(two)).toMatchObject({ scores: 1, scored: false, tied: true });
  });
});

test("once three have voted everybody sees every vote", async () => {
  const id = await assessed();
  for (const { id: by } of members) await voting(id, by);
  const ballot = await findBallot(three, id);
  expect(ballot?.matter.reward).toMatchObject({ award: { grade: "second", amount: 3_000_000 } });
  expect(ballot?.members.map(({ scores }) => scores.map(({ grade }) => grade))).toEqual([
    ["second"],
    ["second"],
    ["second"],
  ]);
});

test("three members voting at once make one decision", async () => {
  const id = await assessed();
  await Promise.all(members.map(({ id: by }) => voting(id, by)));
  const { entries } = await findEntries(auditor, EVERYTHING, null);
  const [decided] = await db.select().from(matters).where(eq(matters.id, id));
  expect(await db.$count(committeeScores, eq(committeeScores.matterId, id))).toBe(3);
  expect(
    entries.filter(({ event, number }) => event === "reward-decided" && number === decided?.number),
  ).toHaveLength(1);
});

describe("a page of one role is empty for another", () => {
  test("the ballot for the handler", async () => {
    expect(await findBallot(handler, await assessed())).toBeNull();
  });

  test("the payments for the committee", async () => {
    expect(await findPayments(one)).toEqual({ waiting: [], paid: [] });
  });

  test("the record of actions for finance", async () => {
    expect(await findEntries(finance, EVERYTHING, null)).toEqual({
      entries: [],
      next: null,
      isVague: false,
    });
  });
});

test("the auditor learns neither what was written nor the hour a reporter came", async () => {
  await assessed();
  const { entries } = await findEntries(auditor, EVERYTHING, null);
  const received = entries.filter(({ event }) => event === "received");
  expect(received.length).toBeGreaterThan(0);
  expect(received.filter(({ at }) => at.includes("T"))).toEqual([]);
  expect(JSON.stringify(entries)).not.toMatch(/白色粉末|与结论一致|轻盈/);
});
