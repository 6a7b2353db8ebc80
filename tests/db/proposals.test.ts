import "#tests/support/own-keys.ts";
import { and, eq, sql } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import { describe, expect, test } from "vitest";
import { APPROVALS, type Proposable } from "#app/domain/matter/approvals.ts";
import {
  type Proposal,
  whyNotApprove,
  whyNotReturn,
  whyNotReview,
} from "#app/domain/matter/proposal.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { db, inTransaction, readAs } from "#db/client.server.ts";
import { houseFrom } from "#db/queries/staff/house.server.ts";
import { matters } from "#db/schema/matters.ts";
import { absences } from "#db/schema/offices.ts";
import { proposalOpinions, proposals } from "#db/schema/proposals.ts";
import { keptFrom } from "#tests/support/a-secret.ts";
import { chief, second, third } from "#tests/support/acts/leading.ts";
import { matterAtHand } from "#tests/support/acts/matter-at-hand.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { administrator, handler, head, intake, leader, security, stranger } = office;
const bureauId = env.BUREAU_ID;
const refusal = (constraint: string) => ({ code: "23514", constraint });
const forbidden = { code: "42501" };
const stands = { code: "23001" };

type Who = { readonly id: string };

const { id: matterId, standing } = matterAtHand({ stage: "in-verification" });

/** Two propose what goes to the police. */
const inTeam = (action: Proposable) =>
  action === "transfer-proposal" ? { partner: [head.id] } : {};

/** Straight into the table as the pages' login, past every rule of the program. */
async function proposing(
  action: Proposable,
  by: Who = handler,
  content: object = { reason: ["案情复杂"], ...inTeam(action) },
) {
  const id = uuidv4();
  const row = {
    bureauId,
    id,
    matterId: matterId(),
    action,
    content: { ...content },
    proposedBy: by.id,
  };
  const [matter] = await owner.select().from(matters).where(eq(matters.id, matterId()));
  await db.insert(proposals).values({ ...row, matterVersion: matter?.version ?? 0 });
  return id;
}
const rowOf = async (id: string) => {
  const [row] = await owner.select().from(proposals).where(eq(proposals.id, id));
  if (!row) throw new Error("It was not proposed");
  return row;
};
const setting = (id: string, set: Partial<typeof proposals.$inferInsert>) =>
  db
    .update(proposals)
    .set(set)
    .where(and(eq(proposals.bureauId, bureauId), eq(proposals.id, id)));
const at = new Date();
const reviewing = async (id: string, by: Who, seen?: string) =>
  setting(id, {
    reviewedBy: by.id,
    reviewedAt: at,
    reviewedDigest: seen ?? (await rowOf(id)).digest,
  });
const approving = async (id: string, by: Who, seen?: string) =>
  setting(id, {
    approvedBy: by.id,
    approvedAt: at,
    approvedDigest: seen ?? (await rowOf(id)).digest,
  });
const returning = (id: string, by: Who, reason = "证据不足") =>
  setting(id, { returnedBy: by.id, returnedAt: at, reason });

test("a case is opened by three: who proposes, the head of the unit, a leader", async () => {
  const id = await proposing("case");
  await expect(approving(id, leader)).rejects.toMatchObject(refusal("reviewed-before-approved"));
  await reviewing(id, head);
  await approving(id, leader);
  await expect(returning(id, leader)).rejects.toMatchObject(stands);
});

test("what goes to the police is the chief's, or of who stands in for them", async () => {
  const id = await proposing("transfer-proposal");
  for (const by of [head, leader, stranger, handler])
    await expect(approving(id, by)).rejects.toMatchObject({ code: "23514" });
  await owner.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.insert(absences).values({
      ...{ bureauId, id: uuidv4(), staffId: chief.id, deputyId: leader.id, askedBy: chief.id },
      ...{ fromOn: today(), untilOn: today(), decidedBy: second.id, decidedAt: at, approved: true },
    });
  });
  await expect(approving(id, chief)).rejects.toMatchObject(refusal("approver-is-in-office"));
  await approving(id, leader);
  await owner.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`delete from absences`);
  });
});

describe("no word on a proposal", () => {
  test("is its maker's or its reviewer's once more", async () => {
    const own = await proposing("case", head);
    await expect(reviewing(own, head)).rejects.toMatchObject(refusal("reviewer-did-not-propose"));
    await setting(own, { withdrawnAt: at });
    const id = await proposing("collective-extension", leader);
    await expect(reviewing(id, leader)).rejects.toMatchObject(refusal("reviewer-did-not-propose"));
    await reviewing(id, second);
    await expect(approving(id, second)).rejects.toMatchObject(refusal("approver-did-not-propose"));
    await expect(approving(id, leader)).rejects.toMatchObject(refusal("approver-did-not-propose"));
    await expect(returning(id, leader)).rejects.toMatchObject(refusal("returner-did-not-propose"));
  });

  test("is of anything else than was seen, or of a matter that has gone on", async () => {
    const id = await proposing("case");
    await expect(reviewing(id, head, "another")).rejects.toMatchObject(
      refusal("reviewed-as-proposed"),
    );
    await reviewing(id, head);
    await expect(approving(id, leader, "another")).rejects.toMatchObject(
      refusal("approved-as-proposed"),
    );
    await standing({ version: 99 });
    await expect(approving(id, leader)).rejects.toMatchObject(refusal("approved-as-it-stands"));
    await returning(id, leader);
  });

  test("is anybody's from whom the matter is kept", async () => {
    const id = await proposing("case");
    await reviewing(id, head);
    await keptFrom(matterId(), [{ ...leader }]);
    await expect(approving(id, leader)).rejects.toMatchObject(refusal("approver-is-in-office"));
    await approving(id, second);
  });

  test("changes what was proposed, and none goes away", async () => {
    const id = await proposing("case");
    await expect(db.update(proposals).set({ content: {} })).rejects.toMatchObject(forbidden);
    const byOwner = owner.update(proposals).set({ content: {} }).where(eq(proposals.id, id));
    await expect(byOwner).rejects.toMatchObject(stands);
    await expect(owner.delete(proposals)).rejects.toMatchObject(stands);
    await reviewing(id, head);
    await expect(reviewing(id, head)).rejects.toMatchObject(stands);
  });
});

test("there is one open proposal of a kind, until it is sent back or taken back", async () => {
  const id = await proposing("case");
  await expect(proposing("case")).rejects.toMatchObject({ code: "23505" });
  await proposing("extension");
  await expect(returning(id, stranger)).rejects.toMatchObject(refusal("returner-is-in-office"));
  await expect(returning(id, head, "")).rejects.toMatchObject({ code: "23514" });
  await returning(id, head);
  const next = await proposing("case");
  await setting(next, { withdrawnAt: at });
  const last = await proposing("case", handler, { reason: "另一件" });
  expect((await rowOf(last)).digest).not.toBe((await rowOf(next)).digest);
});

test("a proposal begins undecided, of an action that somebody approves, of the matter as it stands", async () => {
  const row = { bureauId, id: uuidv4(), matterId: matterId(), content: {}, proposedBy: handler.id };
  const decided = { reviewedBy: head.id, reviewedAt: at, reviewedDigest: "" };
  const [matter] = await owner.select().from(matters).where(eq(matters.id, matterId()));
  const matterVersion = matter?.version ?? 0;
  const inserting = (but: Partial<typeof proposals.$inferInsert>) =>
    db.insert(proposals).values({ ...row, action: "case", matterVersion, ...but });
  await expect(inserting(decided)).rejects.toMatchObject(refusal("proposed-before-decided"));
  await expect(inserting({ matterVersion: 77 })).rejects.toMatchObject(
    refusal("proposed-as-it-stands"),
  );
  const other =
    db.execute(sql`insert into proposals (bureau_id, id, matter_id, action, content, matter_version, proposed_by)
    values (${bureauId}, ${uuidv4()}, ${matterId()}, 'archive', '{}', ${matterVersion}, ${handler.id})`);
  await expect(other).rejects.toMatchObject(refusal("proposed-to-somebody"));
});

describe("what the leaders decide together", () => {
  const saying = async (id: string, by: Who, agrees: boolean, opinion = "同意延期六十日") =>
    db.insert(proposalOpinions).values({
      ...{ bureauId, proposalId: id, staffId: by.id, agrees, opinion },
      digest: (await rowOf(id)).digest,
    });

  test("takes three opinions, each by its own hand, and more that agree than not", async () => {
    const id = await proposing("collective-extension");
    await expect(saying(id, leader, true)).rejects.toMatchObject(refusal("said-in-turn"));
    await reviewing(id, third);
    await expect(saying(id, head, true)).rejects.toMatchObject(refusal("attends-who-leads"));
    await expect(saying(id, third, true)).rejects.toMatchObject(
      refusal("attends-who-did-not-propose"),
    );
    await expect(saying(id, leader, true, "")).rejects.toMatchObject(
      refusal("opinion_says_something"),
    );
    await saying(id, leader, true);
    await saying(id, second, false);
    await expect(saying(id, second, true)).rejects.toMatchObject({ code: "23505" });
    await expect(approving(id, chief)).rejects.toMatchObject(refusal("three-agree-together"));
    await saying(id, chief, true);
    await approving(id, chief);
    await expect(saying(id, leader, true)).rejects.toMatchObject(refusal("said-in-turn"));
  });

  test("is not approved where no more agree than not", async () => {
    const id = await proposing("collective-extension");
    await reviewing(id, third);
    for (const by of [leader, second]) await saying(id, by, false);
    await saying(id, chief, true);
    await expect(approving(id, chief)).rejects.toMatchObject(refusal("three-agree-together"));
    await expect(owner.update(proposalOpinions).set({ agrees: true })).rejects.toMatchObject(
      stands,
    );
  });

  test("is nothing that one of them decides", async () => {
    const id = await proposing("case");
    await reviewing(id, head);
    await expect(saying(id, leader, true)).rejects.toMatchObject(refusal("decided-together"));
  });
});

describe("the database and the rules say the same", () => {
  test("of who reviews and who approves", async () => {
    const { rows } = await owner.execute(sql`select a.action, w.review, w.approve
      from jsonb_object_keys(${JSON.stringify(APPROVALS)}::jsonb) a(action), approval_of(a.action) w`);
    expect(Object.fromEntries(rows.map(({ action, ...wanted }) => [action, wanted]))).toEqual(
      APPROVALS,
    );
  });

  const OF_HEADS = [
    ...(["extension", "case", "declining", "case-extension"] as const),
    ...(["suspension", "termination", "case-closing"] as const),
  ];
  test.each<[Proposable, Who | null]>([
    ...OF_HEADS.flatMap((action): [Proposable, Who | null][] => [
      [action, null],
      [action, head],
    ]),
    ["collective-extension", null],
    ["collective-extension", third],
    ["transfer-proposal", null],
  ])("of everybody's word on %s, reviewed by %j", async (action, reviewer) => {
    const id = await proposing(action);
    if (reviewer) await reviewing(id, reviewer);
    const { digest } = await rowOf(id);
    const house = await houseFrom(today(), owner);
    const proposal: Proposal = {
      ...{ action, unitId: office.INSPECTION, digest, ended: null },
      ...{ proposedBy: handler.id, reviewedBy: reviewer?.id ?? null },
    };
    for (const { id: by } of [
      handler,
      head,
      stranger,
      intake,
      leader,
      second,
      chief,
      administrator,
    ])
      for (const [word, whyNot, set] of wordsOf(by, digest)) {
        const asked = { by, seen: digest, on: today() };
        const isOneOfMany = APPROVALS[action].approve === "together" && word === "approve";
        const rule = !isOneOfMany && whyNot(proposal, asked, house).length === 0;
        expect(await isTried(id, set), `${word} by ${by}`).toBe(rule);
      }
  });

  const wordsOf = (by: string, seen: string) =>
    [
      ["review", whyNotReview, { reviewedBy: by, reviewedAt: at, reviewedDigest: seen }],
      ["approve", whyNotApprove, { approvedBy: by, approvedAt: at, approvedDigest: seen }],
      ["return", whyNotReturn, { returnedBy: by, returnedAt: at, reason: "不同意" }],
    ] as const;
});

/** Whether the database would let it through; nothing is kept of it. */
async function isTried(id: string, set: Partial<typeof proposals.$inferInsert>): Promise<boolean> {
  const rolledBack = new Error("nothing is kept");
  return inTransaction(async (tx) => {
    await tx.update(proposals).set(set).where(eq(proposals.id, id));
    throw rolledBack;
  }).catch((error: unknown) => error === rolledBack);
}

test("who works on the matter sees what was proposed, and nobody else", async () => {
  const id = await proposing("case");
  const seenBy = ({ id: viewer }: Who) =>
    readAs({ id: viewer }, (tx) =>
      tx.$count(proposals, and(eq(proposals.matterId, matterId()), eq(proposals.id, id))),
    );
  for (const who of [handler, head, intake]) expect(await seenBy(who)).toBe(1);
  for (const who of [stranger, administrator, security]) expect(await seenBy(who)).toBe(0);
  await keptFrom(matterId(), [head]);
  expect(await seenBy(head)).toBe(0);
});

test("every word stands in the log of the matter, and no login of a part writes one", async () => {
  const id = await proposing("case");
  await reviewing(id, head);
  await returning(id, leader);
  const { rows } = await owner.execute(sql`select action, actor from audit_entries
    where matter_id = ${matterId()} and action like 'proposal-%' order by at`);
  expect(rows.map(({ action, actor }) => `${action} ${actor}`)).toEqual([
    `proposal-made ${handler.id}`,
    `proposal-reviewed ${head.id}`,
    `proposal-returned ${leader.id}`,
  ]);
  const entry = JSON.stringify([
    { action: "proposal-approved", by: leader.id, matterId: matterId(), about: "{}" },
  ]);
  const writing = db.execute(sql`select append_audit(${bureauId}, ${entry}::jsonb)`);
  await expect(writing).rejects.toMatchObject(forbidden);
});
