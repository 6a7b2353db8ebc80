import "#tests/support/own-keys.ts";
import { and, eq, sql } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { beginVerification } from "#app/domain/matter/actions/begin-verification.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { minutesFromNow, today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { findMatterEvents } from "#db/queries/matter/matter-events.server.ts";
import { matters } from "#db/schema/matters.ts";
import { sessions } from "#db/schema/office.ts";
import { absences } from "#db/schema/offices.ts";
import { proposals } from "#db/schema/proposals.ts";
import { filed } from "#tests/support/a-filing.ts";
import { leadsTo } from "#tests/support/a-reader.ts";
import { keptFrom } from "#tests/support/a-secret.ts";
import { chief, lead, second } from "#tests/support/acts/leading.ts";
import { atDesk, lastProposal } from "#tests/support/acts/proposing.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { handler, head, intake, leader, stranger } = office;

type Desk = Awaited<ReturnType<typeof atDesk>>;
const desks = new Map<string, Desk>();
const at = ({ id }: Officer): Desk => {
  const desk = desks.get(id);
  if (!desk) throw new Error("They are not at their desk");
  return desk;
};

beforeAll(async () => {
  await office.openOffice();
  await lead();
  for (const one of [handler, head, intake, leader, stranger, chief, second])
    desks.set(one.id, await atDesk(one));
});

let matterId = "";
beforeEach(async () => {
  matterId = await filed({ kind: "report" });
  await owner
    .update(matters)
    .set({ stage: "assigned", unitId: office.INSPECTION })
    .where(eq(matters.id, matterId));
  await perform(matterId, (it) => beginVerification(it, { by: handler.id, on: today() }));
});

const stands = async () => {
  const [row] = await owner.select().from(matters).where(eq(matters.id, matterId));
  if (!row) throw new Error("There is no such matter");
  return row;
};
const ask = async () => {
  const answer = await at(handler).propose(matterId, "extension", { reason: "检验未出" });
  expect(leadsTo(answer)).toBe(`/desk/matters/${matterId}?done=extension`);
  return lastProposal(matterId);
};
const refused = (because: string) => ({ data: { because: [because] } });
const history = async () =>
  (await findMatterEvents(intake, matterId)).map(({ event }) => event).toReversed();

test("more time is asked for, looked at and granted by three, and runs from the day it is granted", async () => {
  const { id } = await ask();
  expect(await stands()).toMatchObject({ extension: { approved: null, reason: "检验未出" } });
  expect(leadsTo(await at(head).say(matterId, id, "review"))).toBe(
    "/desk?queue=awaiting&said=review",
  );
  expect(await stands()).toMatchObject({ extension: { approved: null } });
  expect(leadsTo(await at(leader).say(matterId, id, "approve"))).toBe(
    "/desk?queue=awaiting&said=approve",
  );
  expect(await stands()).toMatchObject({ extension: { approved: true } });
  expect((await history()).slice(-3)).toEqual([
    expect.objectContaining({ type: "extension-requested", by: handler.id }),
    expect.objectContaining({
      ...{ type: "proposal-reviewed", by: head.id, what: "extension" },
      as: { office: "unit-head", acting: false, for: null },
    }),
    expect.objectContaining({
      ...{ type: "extension-decided", by: leader.id, on: today(), approved: true },
      as: { office: "leader", acting: false, for: null },
    }),
  ]);
});

describe("nobody has a word that is not theirs", () => {
  test("nobody approves before it was looked at, and nobody their own", async () => {
    const { id } = await ask();
    // Until it is their turn there is nothing for them here.
    expect(await at(leader).say(matterId, id, "approve")).toMatchObject({ status: 404 });
    expect(await at(head).say(matterId, id, "approve")).toMatchObject({
      data: { because: ["not-reviewed", "not-your-office"] },
    });
    expect(await at(handler).say(matterId, id, "review")).toMatchObject({
      data: { because: ["own-proposal", "not-your-office"] },
    });
    expect(await at(stranger).say(matterId, id, "review")).toMatchObject({ status: 404 });
    expect(await stands()).toMatchObject({ extension: { approved: null } });
  });

  test("whoever looked at it does not approve it as well", async () => {
    const { id } = await ask();
    await at(head).say(matterId, id, "review");
    expect(await at(head).say(matterId, id, "approve")).toMatchObject({
      data: { because: ["own-review", "not-your-office"] },
    });
  });

  test("two sessions are one person; of two words at the same moment one counts", async () => {
    const { id } = await ask();
    const counted = (answers: readonly unknown[]) => answers.filter((one) => leadsTo(one)).length;
    const elsewhere = await atDesk(handler);
    expect(await elsewhere.say(matterId, id, "review")).toMatchObject({
      data: { because: ["own-proposal", "not-your-office"] },
    });
    const [here, there] = [await atDesk(head), await atDesk(head)];
    const both = [here, there].map((desk) => desk.say(matterId, id, "review"));
    expect(counted(await Promise.all(both))).toBe(1);
    const words = [
      at(leader).say(matterId, id, "approve"),
      at(second).say(matterId, id, "return", { reason: "理由不足" }),
    ];
    expect(counted(await Promise.all(words))).toBe(1);
  });

  test("nobody from whom it is kept learns of it; another who leads decides", async () => {
    const { id } = await ask();
    await at(head).say(matterId, id, "review");
    await keptFrom(matterId, [leader]);
    expect(await at(leader).see(matterId, id)).toMatchObject({ status: 404 });
    expect(await at(leader).say(matterId, id, "approve")).toMatchObject({ status: 404 });
    expect(leadsTo(await at(second).say(matterId, id, "approve"))).toContain("said=approve");
  });

  test("an approval takes a code of the last half hour, and what waits is asked again", async () => {
    const { id } = await ask();
    await at(head).say(matterId, id, "review");
    const proven = (minutes: number) =>
      owner
        .update(sessions)
        .set({ provenAt: minutesFromNow(minutes) })
        .where(eq(sessions.staffId, leader.id));
    await proven(-31);
    expect(leadsTo(await at(leader).say(matterId, id, "approve"))).toMatch(
      /^\/desk\/account\/code\?for=approve-proposal/,
    );
    await proven(-29);
    expect(leadsTo(await at(leader).say(matterId, id, "approve"))).toContain("said=approve");
  });
});

describe("it is sent back or taken back", () => {
  test("with a reason, and can be asked for once more", async () => {
    const { id } = await ask();
    expect(await at(head).say(matterId, id, "return")).toMatchObject({
      data: { faults: [{ field: "reason", is: "missing" }] },
    });
    await at(head).say(matterId, id, "return", { reason: "差几天写清楚" });
    expect(await stands()).toMatchObject({ extension: { approved: false } });
    const page = await at(handler).action(matterId, "extension");
    expect(page).toMatchObject({ notNow: [], approval: { earlier: { reason: ["检验未出"] } } });
    const again = await ask();
    expect(again.id).not.toBe(id);
  });

  test("by who would approve it as well, with the same words", async () => {
    const { id } = await ask();
    await at(head).say(matterId, id, "review");
    await at(chief).say(matterId, id, "return", { reason: "理由不足" });
    expect((await history()).at(-1)).toMatchObject({
      ...{ type: "extension-decided", approved: false, reason: "理由不足", by: chief.id },
      as: { office: "chief" },
    });
  });

  test("by who made it alone; it was never asked then", async () => {
    const { id } = await ask();
    expect(await at(head).say(matterId, id, "withdraw")).toMatchObject(
      refused("not-your-proposal"),
    );
    expect(leadsTo(await at(handler).say(matterId, id, "withdraw"))).toBe(
      `/desk/matters/${matterId}?said=withdraw`,
    );
    expect(await stands()).toMatchObject({ extension: null });
    expect(await at(handler).say(matterId, id, "withdraw")).toMatchObject(refused("withdrawn"));
  });
});

describe("what no longer is as it was proposed", () => {
  test("cannot be proposed twice, nor by Back", async () => {
    await ask();
    const twice = await at(handler).propose(matterId, "extension", { reason: "再问一次" });
    expect(twice).toMatchObject(refused("proposed-already"));
    expect(await at(handler).action(matterId, "extension")).toMatchObject({
      notNow: ["proposed-already"],
    });
  });

  test("is not approved once the matter has gone on; proposed anew, the old one is taken back", async () => {
    const { id } = await ask();
    await at(head).say(matterId, id, "review");
    await at(handler).propose(matterId, "advertising", { record: "网络广告" });
    expect(await at(leader).say(matterId, id, "approve")).toMatchObject({ status: 404 });
    expect(await at(head).see(matterId, id)).toMatchObject({
      known: { isOld: true, words: [] },
    });
    const page = await at(handler).action(matterId, "extension");
    expect(page).toMatchObject({ notNow: [], approval: { earlier: { reason: ["检验未出"] } } });
    const again = await ask();
    expect(again.id).not.toBe(id);
    const [old] = await owner.select().from(proposals).where(eq(proposals.id, id));
    expect(old?.withdrawnAt).not.toBeNull();
    await at(head).say(matterId, again.id, "review");
    await at(leader).say(matterId, again.id, "approve");
    expect(await stands()).toMatchObject({ extension: { approved: true } });
  });

  test("is told to who saw something else", async () => {
    const { id } = await ask();
    const other = await at(head).say(matterId, id, "review", { digest: "another" });
    expect(other).toMatchObject(refused("content-changed"));
  });

  test("is refused with words when the limit has run out meanwhile, and waits on", async () => {
    const { id } = await ask();
    await at(head).say(matterId, id, "review");
    await owner.execute(sql`update matters set received_on = '2026-01-05' where id = ${matterId}`);
    expect(await at(leader).say(matterId, id, "approve")).toMatchObject(refused("limit-passed"));
    const [row] = await owner.select().from(proposals).where(eq(proposals.id, id));
    expect(row?.approvedBy).toBeNull();
  });
});

test("two who lead at once: one approves, the other is told", async () => {
  const { id } = await ask();
  await at(head).say(matterId, id, "review");
  const both = await Promise.all(
    [leader, chief].map((who) => at(who).say(matterId, id, "approve")),
  );
  expect(both.filter((answer) => leadsTo(answer)?.includes("said=approve"))).toHaveLength(1);
  const types = (await history()).filter(({ type }) => type === "extension-decided");
  expect(types).toHaveLength(1);
});

test("while the head is on leave their deputy looks at it, and the event says in whose place", async () => {
  const away = { bureauId: env.BUREAU_ID, id: uuidv4(), staffId: head.id, deputyId: stranger.id };
  await owner.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    const decided = { decidedBy: chief.id, decidedAt: new Date(), approved: true };
    await tx
      .insert(absences)
      .values({ ...away, askedBy: head.id, fromOn: today(), untilOn: today(), ...decided });
  });
  const { id } = await ask();
  expect(await at(head).say(matterId, id, "review")).toMatchObject(refused("on-leave"));
  await at(stranger).say(matterId, id, "review");
  const [reviewed] = await findMatterEvents(intake, matterId);
  expect(reviewed).toMatchObject({
    event: { as: { office: "unit-head", for: head.id } },
    insteadOf: expect.any(String),
  });
  await owner.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.delete(absences).where(and(eq(absences.id, away.id)));
  });
});
