import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import type { Stage } from "#app/domain/matter/stage.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { findQueue } from "#db/queries/matter/queue.server.ts";
import { countQueues } from "#db/queries/matter/queue-counts.server.ts";
import type { Dates } from "#db/queries/matter/queue-rules.server.ts";
import { matters } from "#db/schema/matters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { aMediation } from "#tests/support/acts/a-mediation.ts";
import {
  handler,
  head,
  INSPECTION,
  intake,
  leader,
  openOffice,
  stranger,
} from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

type Kept = Partial<Record<"correction" | "newFacts" | "mediation" | "reward", object>>;
type Lying = { readonly stage: Stage; readonly unitId: string | null } & Kept;

const dates: Dates = { today: today(), soonUntil: addDays(today(), 5) };
const correction = { subject: "day:accepted", old: "x", new: "y", reason: "看错" };
const facts = { supplement: "x", from: today() };
const denied = aReward({
  assessment: { ...aReward().assessment, eligible: false },
  denial: null,
  assessedBy: handler.id,
});

/** As it would lie there after somebody asked. */
async function lying({ stage, unitId, ...kept }: Lying): Promise<string> {
  const id = await filed({ kind: kept.mediation ? "complaint" : "report" });
  const waiting = Object.fromEntries(
    Object.entries(kept).map(([name, value]) => [name, sql`${JSON.stringify(value)}::jsonb`]),
  );
  await owner
    .update(matters)
    .set({ stage, unitId, ...waiting })
    .where(eq(matters.id, id));
  return id;
}

async function whomItWaitsFor(id: string): Promise<readonly Officer[]> {
  const found: Officer[] = [];
  for (const viewer of [intake, handler, head, leader, stranger]) {
    const { rows } = await findQueue(viewer, "awaiting", dates, null);
    if (rows.some((row) => row.id === id)) found.push(viewer);
  }
  return found;
}

beforeAll(openOffice);

describe("what waits for a second person lies with what waits for their word", () => {
  const at = { stage: "assigned", unitId: INSPECTION } as const;
  const closed = { stage: "outcome-recorded", unitId: INSPECTION } as const;
  const mediating = { stage: "accepted", unitId: INSPECTION } as const;
  const challenge = { by: "respondent", on: today() } as const;
  test.each<[string, Lying, readonly Officer[]]>([
    ["nothing", at, []],
    [
      "a correction that a handler asks for",
      { ...at, correction: { ...correction, proposedBy: handler.id } },
      [head],
    ],
    [
      "one of what no unit holds yet, which a colleague asks for",
      { stage: "received", unitId: null, correction: { ...correction, proposedBy: leader.id } },
      [intake],
    ],
    [
      "one of what no unit holds yet, which they ask for themselves",
      { stage: "received", unitId: null, correction: { ...correction, proposedBy: intake.id } },
      [],
    ],
    [
      "one of a sealed answer, where only the unit can read it",
      {
        ...at,
        correction: { ...correction, subject: "sealed:explanation", proposedBy: handler.id },
      },
      [head],
    ],
    [
      "new facts that a handler found",
      { ...at, newFacts: { ...facts, proposedBy: handler.id } },
      [head],
    ],
    [
      "new facts, once a case is opened without them",
      { ...at, stage: "case-opened", newFacts: { ...facts, proposedBy: handler.id } },
      [],
    ],
    ["a challenged mediator", { ...mediating, mediation: aMediation({ challenge }) }, [head]],
    ["a mediator nobody challenged", { ...mediating, mediation: aMediation() }, []],
    ["a no that the handler found", { ...closed, reward: denied }, [head]],
    ["a no that the head found", { ...closed, reward: { ...denied, assessedBy: head.id } }, []],
    [
      "a no that was told",
      { ...closed, reward: { ...denied, denial: { by: head.id, on: today(), reason: "x" } } },
      [],
    ],
    ["an award", { ...closed, reward: aReward() }, []],
  ])("%s", async (_, how, viewers) => {
    expect(await whomItWaitsFor(await lying(how))).toEqual(viewers);
  });

  test.each([intake, handler, head, leader])("and is counted with it", async (viewer) => {
    const { rows } = await findQueue(viewer, "awaiting", dates, null);
    const counts = await countQueues(viewer, dates);
    expect(counts.find(({ queue }) => queue === "awaiting")).toEqual({
      queue: "awaiting",
      count: rows.length,
    });
  });
});
