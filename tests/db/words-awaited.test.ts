import "#tests/support/own-keys.ts";
import { and, eq, sql } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import { expect, test } from "vitest";
import type { Proposable } from "#app/domain/matter/approvals.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { db, readAs } from "#db/client.server.ts";
import { findMatter } from "#db/queries/matter/matter.server.ts";
import { matterEvents, matters } from "#db/schema/matters.ts";
import { absences } from "#db/schema/offices.ts";
import { proposalOpinions, proposals } from "#db/schema/proposals.ts";
import { keptFrom } from "#tests/support/a-secret.ts";
import { chief, second, third } from "#tests/support/acts/leading.ts";
import { matterAtHand } from "#tests/support/acts/matter-at-hand.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { handler, head, leader, stranger } = office;
const bureauId = env.BUREAU_ID;
const at = new Date();

const { id: matterId, standing } = matterAtHand({ stage: "in-verification" });

/** Two propose what goes to the police. */
const inTeam = (action: Proposable) =>
  action === "transfer-proposal" ? { partner: [head.id] } : {};
async function proposing(action: Proposable, by: Officer = handler) {
  const [matter] = await owner.select().from(matters).where(eq(matters.id, matterId()));
  const row = {
    bureauId,
    id: uuidv4(),
    matterId: matterId(),
    action,
    content: { reason: ["案情复杂"], ...inTeam(action) },
  };
  const [made] = await db
    .insert(proposals)
    .values({ ...row, matterVersion: matter?.version ?? 0, proposedBy: by.id })
    .returning();
  if (!made) throw new Error("It was not proposed");
  return made;
}
type Made = Awaited<ReturnType<typeof proposing>>;
const setting = ({ id }: Made, set: Partial<typeof proposals.$inferInsert>) =>
  db
    .update(proposals)
    .set(set)
    .where(and(eq(proposals.bureauId, bureauId), eq(proposals.id, id)));
const reviewing = (made: Made, by: Officer = head) =>
  setting(made, { reviewedBy: by.id, reviewedAt: at, reviewedDigest: made.digest });
const approving = (made: Made, by: Officer) =>
  setting(made, { approvedBy: by.id, approvedAt: at, approvedDigest: made.digest });

/** Whose word the database says it waits for; and of those who work elsewhere, who reads the matter and its history. */
async function awaited(): Promise<readonly string[]> {
  const people = { handler, head, stranger, leader, chief, second, third };
  const found: string[] = [];
  for (const [name, officer] of Object.entries(people)) {
    const { rows } = await readAs(officer, (tx) =>
      tx.execute(sql`select from awaited_proposals() where matter_id = ${matterId()}`),
    );
    const isIn = officer.unitId === office.INSPECTION;
    const sees = (await findMatter(officer, matterId())) !== null;
    const reads = await readAs(officer, (tx) =>
      tx.$count(matterEvents, eq(matterEvents.matterId, matterId())),
    );
    if (!isIn) expect([name, sees, reads > 0]).toEqual([name, rows.length > 0, rows.length > 0]);
    if (rows.length > 0) found.push(name);
  }
  return found;
}

test("it waits for the head of the unit, then for those who lead, then for nobody", async () => {
  expect(await awaited()).toEqual([]);
  const made = await proposing("case");
  expect(await awaited()).toEqual(["head"]);
  await reviewing(made);
  expect(await awaited()).toEqual(["leader", "chief", "second", "third"]);
  await approving(made, leader);
  expect(await awaited()).toEqual([]);
});

test("what goes to the police waits for the chief alone", async () => {
  await proposing("transfer-proposal");
  expect(await awaited()).toEqual(["chief"]);
});

test("it waits for nobody any more when it was sent back, taken back or the matter has gone on", async () => {
  const returned = { returnedBy: head.id, returnedAt: at, reason: "证据不足" };
  for (const ended of [returned, { withdrawnAt: at }]) {
    await setting(await proposing("case"), ended);
    expect(await awaited()).toEqual([]);
  }
  await proposing("case");
  await standing({ version: 9 });
  expect(await awaited()).toEqual([]);
});

test("nobody reviews or approves what they proposed, and nobody says two words", async () => {
  await reviewing(await proposing("collective-extension"), second);
  expect(await awaited()).toEqual(["leader", "chief", "third"]);
  await proposing("case", head);
  expect(await awaited()).toEqual(["leader", "chief", "third"]);
});

test("a matter that they are kept from waits for nobody in secret", async () => {
  await reviewing(await proposing("case"));
  await keptFrom(matterId(), [leader]);
  expect(await awaited()).toEqual(["chief", "second", "third"]);
});

test("while somebody is on leave it waits for who stands in, and not in the place of who had their word", async () => {
  const onLeave = async (staffId: string, deputyId: string) => {
    const row = { bureauId, id: uuidv4(), staffId, deputyId, askedBy: staffId, approved: true };
    await owner.transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`);
      const days = { fromOn: today(), untilOn: today(), decidedBy: third.id, decidedAt: at };
      await tx.insert(absences).values({ ...row, ...days });
    });
    return row.id;
  };
  const heads = await onLeave(head.id, stranger.id);
  const made = await proposing("case");
  expect(await awaited()).toEqual(["stranger"]);
  await reviewing(made, stranger);
  expect(await awaited()).toEqual(["leader", "chief", "second", "third"]);
  await owner.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`delete from absences where id = ${heads}`);
  });
});

test("what leaders decide together waits for whoever has not spoken, and then for who concludes", async () => {
  const made = await proposing("collective-extension");
  expect(await awaited()).toEqual(["leader", "chief", "second", "third"]);
  await reviewing(made, leader);
  expect(await awaited()).toEqual(["chief", "second", "third"]);
  const saying = ({ id }: Officer, agrees: boolean) =>
    db.insert(proposalOpinions).values({
      bureauId,
      proposalId: made.id,
      staffId: id,
      agrees,
      opinion: "意见",
      digest: made.digest,
    });
  await saying(chief, true);
  expect(await awaited()).toEqual(["second", "third"]);
  await saying(second, false);
  await saying(third, true);
  expect(await awaited()).toEqual(["chief", "second", "third"]);
});

test("whoever has the next word is told of it once, and once more when the limit ends", async () => {
  await owner.execute(sql`truncate staff_news`);
  const made = await proposing("case");
  const tell = () => owner.execute(sql`select tell_of_proposals(${today()})`);
  const told = async () => {
    const { rows } = await owner.execute<{ reader: string; kind: string }>(
      sql`select reader, kind from staff_news where about = ${made.id}`,
    );
    return rows.map(({ reader, kind }) => `${kind} ${reader}`).toSorted();
  };
  await tell();
  await tell();
  expect(await told()).toEqual([`letter ${head.id}`]);
  await reviewing(made);
  await keptFrom(matterId(), [second]);
  await standing({ nextDue: today() });
  await tell();
  const leaders = [leader, chief, third].flatMap(({ id }) => [`decision ${id}`, `letter ${id}`]);
  expect(await told()).toEqual([`letter ${head.id}`, ...leaders].toSorted());
});
