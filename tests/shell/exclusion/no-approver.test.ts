import "#tests/support/own-keys.ts";
import { eq, isNull, sql } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import { afterEach, expect, test } from "vitest";
import type { Proposable } from "#app/domain/matter/approvals.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { noApproverFor, remindOfNoDecider } from "#app/shell/exclusion/no-decider.server.ts";
import { db } from "#db/client.server.ts";
import { mailbox } from "#db/schema/letters.ts";
import { matters } from "#db/schema/matters.ts";
import { absences, officeTerms } from "#db/schema/offices.ts";
import { proposals } from "#db/schema/proposals.ts";
import { keptFrom } from "#tests/support/a-secret.ts";
import { administratorsAlarmed } from "#tests/support/acts/alarmed.ts";
import { chief, second, third } from "#tests/support/acts/leading.ts";
import { matterAtHand } from "#tests/support/acts/matter-at-hand.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { administrator, handler, head, leader, security } = office;
const bureauId = env.BUREAU_ID;

const { id: matterId, standing } = matterAtHand({ stage: "case-opened" });
afterEach(() =>
  owner.update(proposals).set({ withdrawnAt: new Date() }).where(isNull(proposals.withdrawnAt)),
);

async function proposing(action: Proposable, but: Partial<typeof proposals.$inferInsert> = {}) {
  const [matter] = await owner.select().from(matters).where(eq(matters.id, matterId()));
  const partner = action === "transfer-proposal" ? { partner: [head.id] } : {};
  await owner.insert(proposals).values({
    ...{
      bureauId,
      id: uuidv4(),
      matterId: matterId(),
      action,
      content: { ...partner, record: ["案情复杂"] },
    },
    ...{ matterVersion: matter?.version ?? 0, proposedBy: handler.id, ...but },
  });
}
const looked = (by: Officer) => ({ reviewedBy: by.id, reviewedAt: new Date(), reviewedDigest: "" });
const isAlarmed = () => noApproverFor(security);

test("while somebody can have each word, nobody is alarmed", async () => {
  await proposing("termination");
  await proposing("collective-extension");
  await proposing("transfer-proposal");
  expect(await isAlarmed()).toBe(false);
  await remindOfNoDecider();
  expect(await db.$count(mailbox)).toBe(0);
});

test("where all who lead are kept away, whoever keeps people and system is told, once a day, and not of what", async () => {
  await proposing("suspension");
  await keptFrom(matterId(), [leader, second, third]);
  expect(await isAlarmed()).toBe(false);
  await keptFrom(matterId(), [chief]);
  const mails = await administratorsAlarmed(noApproverFor);
  const [matter] = await owner.select().from(matters).where(eq(matters.id, matterId()));
  for (const { subject, body } of mails) {
    expect(subject + body).toContain("代行职责");
    expect(subject + body).not.toContain(matter?.number);
  }
});

test("whoever it is kept from is not told either", async () => {
  await proposing("case-closing");
  await keptFrom(matterId(), [leader, second, third, chief, security]);
  expect([await noApproverFor(security), await noApproverFor(administrator)]).toEqual([
    false,
    true,
  ]);
});

test("what nobody of the unit can look at waits for the unit above, once it has it", async () => {
  await proposing("termination");
  await keptFrom(matterId(), [head]);
  expect(await isAlarmed()).toBe(true);
  await standing({ escalatedTo: office.LEADERSHIP });
  expect(await isAlarmed()).toBe(false);
});

test("whoever looks at it does not decide as well", async () => {
  await standing({ unitId: office.LEADERSHIP });
  await proposing("termination");
  await keptFrom(matterId(), [second, third, chief]);
  expect(await isAlarmed()).toBe(true);
});

test("to decide together takes three beside who looked at it", async () => {
  await proposing("collective-extension");
  expect(await isAlarmed()).toBe(false);
  await keptFrom(matterId(), [third]);
  expect(await isAlarmed()).toBe(true);
});

test.each([
  ["one who leads", leader, false],
  ["the chief alone", chief, true],
])("what was looked at waits for who is left, and that is not %s", async (_, gone, isAlone) => {
  await proposing("termination", looked(head));
  await keptFrom(matterId(), isAlone ? [leader, second, third, gone] : [gone]);
  expect(await isAlarmed()).toBe(isAlone);
});

test("who proposed it together with another does not decide on it", async () => {
  await proposing("transfer-proposal", { content: { partner: [chief.id], record: ["涉嫌犯罪"] } });
  expect(await isAlarmed()).toBe(true);
});

test("who is on leave is missed until somebody stands in", async () => {
  await proposing("termination");
  const leaving = async (deputyId: string | null) => {
    const id = uuidv4();
    await owner.insert(absences).values({
      ...{ bureauId, id, staffId: head.id, fromOn: today(), untilOn: today(), deputyId },
      ...{ askedBy: head.id, askedAt: new Date(0) },
      ...{ decidedBy: chief.id, decidedAt: new Date(), approved: true },
    });
    const alarmed = await isAlarmed();
    const ended = { endedBy: head.id, endedAt: new Date() };
    await owner.update(absences).set(ended).where(eq(absences.id, id));
    return alarmed;
  };
  expect(await leaving(null)).toBe(true);
  expect(await leaving(leader.id)).toBe(false);
});

test("once nobody leads the office, all that waits is told of", async () => {
  await proposing("termination");
  await owner.update(officeTerms).set({ endedBy: security.id, endedAt: sql`now()` });
  expect(await isAlarmed()).toBe(true);
});
