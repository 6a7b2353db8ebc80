import "#tests/support/own-keys.ts";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import { recordOf } from "#app/domain/matter/action.ts";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { undo } from "#app/domain/matter/actions/back/undo.ts";
import { decideFacts } from "#app/domain/matter/actions/facts/decide-facts.ts";
import { proposeFacts } from "#app/domain/matter/actions/facts/propose-facts.ts";
import { supplement } from "#app/domain/matter/actions/supplement.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { thisHour, today } from "#app/shell/clock.server.ts";
import { deliverLetters } from "#app/shell/letters/deliver-letters.server.ts";
import { noteShown } from "#app/shell/matter/note-shown.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { db } from "#db/client.server.ts";
import { findFormerClocks } from "#db/queries/matter/former-clocks.server.ts";
import { findMatterLetters } from "#db/queries/matter/matter-letters.server.ts";
import { letters } from "#db/schema/letters.ts";
import { clocks, matterEvents, matters } from "#db/schema/matters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { handler, head, INSPECTION, intake, openOffice } from "#tests/support/an-office.ts";
import { anOpenMatter } from "#tests/support/an-open-matter.ts";

beforeAll(openOffice);

const on = today();
const AT_WORK = { id: INSPECTION, name: "稽查科", nameEn: "", handles: true, closed: false };
const by = ({ id }: Officer) => ({ by: id, on });
const accepting = (id: string) => perform(id, (matter) => accept(matter, by(intake)));
const undoing = (id: string, officer = intake) =>
  perform(id, (matter, { told }) => undo(matter, "选错了事项", { ...by(officer), told }));
const matterIn = async (id: string): Promise<Matter> => {
  const [row] = await db.select().from(matters).where(eq(matters.id, id));
  if (!row) throw new Error("no such matter");
  return row;
};

async function accepted() {
  const id = await filed({ kind: "complaint" });
  await accepting(id);
  return id;
}

describe("what was done last, taken back before anybody outside knew", () => {
  test("leaves the matter as it was, both events on record and its letter unsent", async () => {
    const id = await accepted();
    expect(await undoing(id)).toMatchObject({ ok: true });

    expect(await matterIn(id)).toMatchObject({ stage: "received", before: null, version: 2 });
    const events = await db.select().from(matterEvents).where(eq(matterEvents.matterId, id));
    expect(events.map(({ type }) => type)).toEqual(["received", "accepted", "undone"]);
    await deliverLetters();
    const own = await findMatterLetters(intake, id);
    expect(own.filter(({ isWithdrawn }) => isWithdrawn)).toMatchObject([
      { title: "投诉受理决定书", isSent: false },
    ]);
  });

  test("ends the limit that it began, which stays on record, and the other runs on", async () => {
    const id = await accepted();
    await undoing(id);
    const current = and(eq(clocks.matterId, id), sql`superseded_on is null`);
    expect(
      (await db.select().from(clocks).where(current)).map(({ name, stoppedOn }) => [
        name,
        stoppedOn,
      ]),
    ).toEqual([["acceptance", null]]);
    expect(await findFormerClocks(intake, id)).toMatchObject([
      { name: "acceptance", start: on, supersededOn: on, stoppedOn: on },
      { name: "mediation", start: on, supersededOn: on, stoppedOn: on },
    ]);
    // Accepted once more, mediation runs again, in a row of its own.
    await accepting(id);
    const again = and(eq(clocks.matterId, id), eq(clocks.name, "mediation"));
    const runs = await db.select().from(clocks).where(again);
    expect(runs.map(({ run, supersededOn }) => [run, supersededOn]).toSorted()).toEqual([
      [1, on],
      [2, null],
    ]);
  });
});

test("accepted and assigned in one press is taken back whole, with both its letters", async () => {
  const id = await filed({ kind: "complaint" });
  const page = { matter: await matterIn(id), units: [AT_WORK] };
  const pressed = recordOf("acceptance-and-assignment").read({ unitId: [INSPECTION] }, page);
  if (!pressed.ok) throw new Error("not read");
  const done = await perform(id, (matter, moment) =>
    pressed.decide(matter, { ...by(intake), hour: thisHour(), ...moment }),
  );
  expect(done).toMatchObject({ ok: true });
  expect(await matterIn(id)).toMatchObject({ stage: "accepted", unitId: INSPECTION, version: 1 });

  expect(await undoing(id)).toMatchObject({ ok: true });
  expect(await matterIn(id)).toMatchObject({ stage: "received", unitId: null, before: null });
  const own = await findMatterLetters(intake, id);
  const withdrawn = own.filter(({ isWithdrawn }) => isWithdrawn).map(({ title }) => title);
  expect(withdrawn.toSorted()).toEqual(["事项已分送", "投诉受理决定书"]);
});

describe("nothing is taken back", () => {
  test("once a letter of it has left", async () => {
    const id = await accepted();
    await deliverLetters();
    expect(await undoing(id)).toEqual({ ok: false, because: ["told-already"] });
    expect(await matterIn(id)).toMatchObject({ stage: "accepted" });
  });

  test("once the reporter has looked, though no letter has left", async () => {
    const id = await accepted();
    await noteShown([await matterIn(id)]);
    expect(await undoing(id)).toEqual({ ok: false, because: ["told-already"] });
  });

  test("where the reporter looked before it was done, it still can be", async () => {
    const id = await filed({ kind: "complaint" });
    await noteShown([await matterIn(id)]);
    await accepting(id);
    expect(await undoing(id)).toMatchObject({ ok: true });
  });

  test("by two at once more than once", async () => {
    const id = await accepted();
    const answers = await Promise.all([undoing(id), undoing(id)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, because: ["nothing-to-undo"] });
  });

  test("past the program: the database asks as well who did it, and whether a letter has left", async () => {
    const id = await accepted();
    const event = { type: "undone", what: "accepted", reason: "x", by: head.id, on } as const;
    const taking = (who: string) =>
      db.insert(matterEvents).values({
        bureauId: env.BUREAU_ID,
        matterId: id,
        type: "undone",
        event: { ...event, by: who },
        version: 2,
      });
    await expect(taking(head.id)).rejects.toMatchObject({ constraint: "taken-back-by-who-did-it" });
    await deliverLetters();
    await expect(taking(intake.id)).rejects.toMatchObject({ constraint: "taken-back-before-told" });
  });
});

describe("new facts", () => {
  const adding = (id: string, supplementId: string) =>
    perform(id, (matter) =>
      supplement(matter, { id: supplementId, text: "补充", files: 0, addedToday: 0, on }),
    );
  /** Received a week ago, so that what is added today begins the term anew. */
  const assigned = async () => {
    const received = addDays(on, -7);
    const { id } = await anOpenMatter({ on: received, stage: "assigned", unitId: INSPECTION });
    await adding(id, "s1");
    return id;
  };
  const naming = (id: string, officer: Officer) =>
    perform(id, (matter) =>
      proposeFacts(matter, { supplement: "s1", note: "另有批号" }, by(officer)),
    );
  const agreeing = (id: string, officer: Officer) =>
    perform(id, (matter) => decideFacts(matter, { areNew: true, note: "属实" }, by(officer)));

  test("begin verification anew in a row of its own; the old row keeps the day it was due", async () => {
    const id = await assigned();
    const verification = and(eq(clocks.matterId, id), eq(clocks.name, "verification"));
    const [before] = await db.select().from(clocks).where(verification);
    await naming(id, handler);
    await agreeing(id, head);
    const [first, second] = await db.select().from(clocks).where(verification).orderBy(clocks.run);
    expect(first).toMatchObject({ startOn: before?.startOn, supersededOn: on, stoppedOn: on });
    expect(first?.dueLegal).toBe(before?.dueLegal);
    expect(second).toMatchObject({ startOn: on, supersededOn: null, stoppedOn: null });
    expect(await db.$count(clocks, and(verification, isNotNull(clocks.supersededOn)))).toBe(1);
  });

  test("cannot be agreed to by whoever named them, also past the program", async () => {
    const id = await assigned();
    await naming(id, head);
    expect(await agreeing(id, head)).toEqual({ ok: false, because: ["own-request"] });
    const event = { by: head.id, on, note: "x", supplement: "s1", from: on };
    const insert = db.insert(matterEvents).values({
      bureauId: env.BUREAU_ID,
      matterId: id,
      type: "facts-added",
      event: { type: "facts-added", ...event },
      version: 9,
    });
    await expect(insert).rejects.toMatchObject({ constraint: "decider-did-not-ask" });
  });

  test("cannot be named from nothing, also past the program", async () => {
    const id = await filed({ kind: "report" });
    const event = { by: head.id, on, note: "x", supplement: "s7", from: on };
    const insert = db.insert(matterEvents).values({
      bureauId: env.BUREAU_ID,
      matterId: id,
      type: "facts-proposed",
      event: { type: "facts-proposed", ...event },
      version: 1,
    });
    await expect(insert).rejects.toMatchObject({ constraint: "facts-were-added" });
  });

  test("are news for the head of the unit", async () => {
    const id = await assigned();
    await naming(id, handler);
    const owed = await db.select().from(letters).where(eq(letters.matterId, id));
    expect(owed.filter(({ name }) => name === "facts-proposed")).toMatchObject([
      { audience: "head" },
    ]);
  });
});
