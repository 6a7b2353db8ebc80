import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Answers } from "#app/domain/intake/question.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { openAnswers } from "#app/shell/content/open-content.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { db } from "#db/client.server.ts";
import { findMatter } from "#db/queries/matter/matter.server.ts";
import { matterExclusions, namedOfficials } from "#db/schema/exclusions.ts";
import { submissions } from "#db/schema/intake.ts";
import { matters } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";
import { filed } from "#tests/support/a-filing.ts";
import {
  handler,
  head,
  INSPECTION,
  INTAKE_UNIT,
  intake,
  LEADERSHIP,
  leader,
  MARKET,
  openOffice,
  stranger,
} from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const report = (answers: Answers) => filed({ kind: "report", answers });
const sees = async (viewer: Officer, id: string) => (await findMatter(viewer, id)) !== null;
const liesAbove = async (id: string) => {
  const [row] = await db.select().from(matters).where(eq(matters.id, id));
  return row?.escalatedTo;
};
const groundsOf = async (id: string) => {
  const rows = await db.select().from(matterExclusions).where(eq(matterExclusions.matterId, id));
  return rows.map(({ ground, staffId, unitId }) => [ground, staffId ?? unitId]);
};

const move = ({ id }: Officer, unitId: string) =>
  owner.update(staff).set({ unitId }).where(eq(staff.id, id));

beforeAll(openOffice);

describe("a reporter who wants intake kept away", () => {
  let id = "";
  beforeEach(async () => {
    id = await report({ keepAway: "yes", keepUnits: [INTAKE_UNIT], keepOfficials: "" });
  });

  test("is heard by the leadership, which can read the report, and by nobody in intake", async () => {
    expect(await sees(intake, id)).toBe(false);
    expect(await sees(leader, id)).toBe(true);
    expect(await liesAbove(id)).toBe(LEADERSHIP);
    expect(await openAnswers(leader, id)).toMatchObject({ ongoing: "yes" });
    expect(await openAnswers(intake, id)).toBeNull();
  });

  test("has said so to nobody who reads the report", async () => {
    const [row] = await db
      .select({ answers: submissions.answers })
      .from(submissions)
      .innerJoin(matters, eq(matters.submissionId, submissions.id))
      .where(eq(matters.id, id));
    const read = { ...row?.answers, ...(await openAnswers(leader, id)) };
    expect(Object.keys(read).filter((name) => name.startsWith("keep"))).toEqual([]);
  });
});

test("a question that was closed again keeps nobody away", async () => {
  const id = await report({ keepAway: "no", keepUnits: [INTAKE_UNIT], keepOfficials: "handler1" });
  expect(await groundsOf(id)).toEqual([]);
  expect(await sees(intake, id)).toBe(true);
});

describe("an official named by the reporter", () => {
  test("who is recognised never learns of it; everybody else works on", async () => {
    const id = await report({
      keepAway: "yes",
      keepOfficials: " HANDLER 1 ",
    });
    await db.update(matters).set({ unitId: INSPECTION }).where(eq(matters.id, id));
    expect(await groundsOf(id)).toEqual([["named", handler.id]]);
    expect([await sees(handler, id), await sees(head, id)]).toEqual([false, true]);
  });

  test("whom nobody recognises leaves it to the unit above, and is written down sealed", async () => {
    const id = await report({ keepAway: "yes", keepOfficials: "何科长" });
    expect(await groundsOf(id)).toEqual([]);
    expect([await sees(intake, id), await sees(leader, id)]).toEqual([false, true]);
    const [row] = await db.select().from(namedOfficials).where(eq(namedOfficials.matterId, id));
    expect(Buffer.from(row?.sealed ?? "").toString()).not.toContain("何科长");
  });
});

describe("where the head of the unit above is named, too,", () => {
  const FROM_THE_TOP = { keepAway: "yes", keepOfficials: "head12\n罗科长" };

  test("a matter with an official whom nobody recognises is for nobody", async () => {
    const id = await report(FROM_THE_TOP);
    await db.update(matters).set({ unitId: INSPECTION }).where(eq(matters.id, id));
    const below = [intake, handler, head, stranger, leader];
    expect(await Promise.all(below.map((officer) => sees(officer, id)))).toEqual(
      below.map(() => false),
    );
    await db.update(matters).set({ unitId: null }).where(eq(matters.id, id));
    expect(await sees(intake, id)).toBe(false);
  });

  test("nobody can act on it who knows its address", async () => {
    const id = await report(FROM_THE_TOP);
    const to = { unitId: INSPECTION, reason: "生产" };
    const act = { by: intake.id, on: today() };
    const assigned = perform(id, (matter, { barrier }) => assign(matter, to, act, barrier));
    expect(await assigned).toEqual({ ok: false, because: ["no-such-matter"] });
  });
});

test("a unit that is kept away stays so, wherever its people move", async () => {
  const id = await report({ keepAway: "yes", keepUnits: [INSPECTION] });
  await db.update(matters).set({ unitId: MARKET }).where(eq(matters.id, id));
  await move(handler, MARKET);
  expect(await sees({ ...handler, unitId: MARKET }, id)).toBe(false);
  expect(await sees(stranger, id)).toBe(true);
  await move(handler, INSPECTION);
});

test("whoever is named is recognised though they may not sign in that day", async () => {
  await owner.update(staff).set({ active: false }).where(eq(staff.id, head.id));
  const id = await report({ keepAway: "yes", keepOfficials: "head2", story: "他和handler1很熟。" });
  await owner.update(staff).set({ active: true }).where(eq(staff.id, head.id));
  expect(await groundsOf(id)).toEqual([
    ["named", head.id],
    ["mentioned", handler.id],
  ]);
});

test("whoever the report speaks of does not learn of it", async () => {
  const id = await report({ story: "他们说 head2 已经打点好了。" });
  expect(await groundsOf(id)).toEqual([["mentioned", head.id]]);
});

test("the reporter's own name keeps nobody away: staff may report, too", async () => {
  const named = { stance: "named", name: "head2", phone: "13800008000" };
  expect(await groundsOf(await report(named))).toEqual([]);
});
