import "#tests/support/own-keys.ts";
import { and, eq } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, day } from "#app/domain/calendar/day.ts";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { correct } from "#app/domain/matter/actions/back/correct.ts";
import { decideCorrection } from "#app/domain/matter/actions/back/decide-correction.ts";
import { recordedOn, type Subject } from "#app/domain/matter/corrections/recorded.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { db, inTransaction } from "#db/client.server.ts";
import { findCorrections } from "#db/queries/matter/corrections.server.ts";
import { findMatterPage } from "#db/queries/matter/matter-page.server.ts";
import { letters } from "#db/schema/letters.ts";
import { clocks, matterEvents } from "#db/schema/matters.ts";
import { corrections } from "#db/schema/proposals.ts";
import { filed } from "#tests/support/a-filing.ts";
import {
  handler,
  head,
  INSPECTION,
  intake,
  openOffice,
  stranger,
} from "#tests/support/an-office.ts";
import { anOpenMatter } from "#tests/support/an-open-matter.ts";

beforeAll(openOffice);

const on = today();
const by = ({ id }: Officer) => ({ by: id, on });
const reason = "录入时看错";
const answers = { productName: "某某片", respondent: "某药房" };

const asking = (id: string, subject: Subject, to: string, officer = handler) =>
  perform(id, (matter) => {
    const value = recordedOn(matter, { answers }).find((one) => one.subject === subject);
    if (!value) throw new Error(`${subject} is not recorded`);
    return correct(matter, { value, to, reason }, by(officer));
  });
const deciding = (id: string, officer = head, approved = true) =>
  perform(id, (matter) => decideCorrection(matter, { approved, note: "与原件一致" }, by(officer)));

/** A complaint that was accepted two days after it came in, and lies with a unit. */
async function accepted() {
  const received = addDays(on, -7);
  const { id } = await anOpenMatter({ on: received, kind: "complaint", unitId: INSPECTION });
  await perform(id, (matter) => accept(matter, { by: head.id, on: addDays(received, 2) }));
  return { id, wrong: addDays(received, 2), right: addDays(received, 1) };
}

describe("a correction by two", () => {
  test("keeps both values, both people and why, and counts the limits anew in rows of their own", async () => {
    const { id, wrong, right } = await accepted();
    expect(await asking(id, "day:accepted", right)).toMatchObject({ ok: true });
    expect(await findCorrections(handler, id)).toMatchObject([{ approved: null, decidedBy: null }]);
    expect(await deciding(id)).toMatchObject({ ok: true });

    expect(await findCorrections(handler, id)).toMatchObject([
      { subject: "day:accepted", old: wrong, new: right, reason, approved: true, madeOn: on },
    ]);
    const mediation = and(eq(clocks.matterId, id), eq(clocks.name, "mediation"));
    const runs = await db.select().from(clocks).where(mediation).orderBy(clocks.run);
    expect(runs).toMatchObject([
      { startOn: wrong, supersededOn: on },
      { startOn: right, supersededOn: null, stoppedOn: null },
    ]);
  });

  test("tells the complainant what a letter said otherwise", async () => {
    const { id, right } = await accepted();
    await asking(id, "day:accepted", right);
    await deciding(id);
    const owed = await db.select().from(letters).where(eq(letters.matterId, id));
    const [notice] = owed.filter(({ name }) => name === "corrected");
    expect(notice).toMatchObject({ audience: "reporter", words: { zh: { title: "更正告知书" } } });
    expect(notice?.words.zh.paragraphs.join("")).toMatch(
      /“受理”的日期：原记录.*更正为.*录入时看错/,
    );
  });

  test("of a corrected value shows the chain", async () => {
    const id = await filed({ kind: "report", answers });
    await perform(id, (matter) => ({
      ok: true,
      events: [
        { type: "assigned", by: intake.id, on, unitId: INSPECTION, reason: matter.number } as const,
      ],
    }));
    await asking(id, "respondent", "某大药房");
    await deciding(id);
    await asking(id, "respondent", "某大药房有限公司");
    await deciding(id);
    expect((await findCorrections(head, id)).map((one) => [one.old, one.new])).toEqual([
      ["某大药房", "某大药房有限公司"],
      ["某药房", "某大药房"],
    ]);
    expect(await findMatterPage(head, id)).toMatchObject({
      answers: { respondent: "某大药房有限公司" },
    });
    const owed = await db.select().from(letters).where(eq(letters.matterId, id));
    expect(owed.filter(({ name }) => name === "corrected")).toEqual([]);
  });

  test("that is not agreed to stays on record, and changes nothing", async () => {
    const { id, wrong, right } = await accepted();
    await asking(id, "day:accepted", right);
    await deciding(id, head, false);
    expect(await findCorrections(handler, id)).toMatchObject([{ approved: false }]);
    expect((await findMatterPage(head, id))?.matter.dates.accepted).toBe(wrong);
  });

  test("is for nobody who does not work on the matter", async () => {
    const { id, right } = await accepted();
    await asking(id, "day:accepted", right);
    expect(await findCorrections(stranger, id)).toEqual([]);
  });
});

describe("the database holds two people to it", () => {
  const row = (matterId: string, madeBy: string) => ({
    bureauId: env.BUREAU_ID,
    id: uuidv4(),
    matterId,
    subject: "fines" as const,
    oldValue: "1",
    newValue: "2",
    reason,
    matterVersion: 1,
    madeBy,
  });
  const decidedBy = (id: string, person: string, digest?: string) =>
    inTransaction(async (tx) => {
      const [kept] = await tx
        .select({ digest: corrections.digest })
        .from(corrections)
        .where(eq(corrections.id, id));
      await tx
        .update(corrections)
        .set({
          decidedBy: person,
          decidedAt: new Date(),
          decidedDigest: digest ?? kept?.digest ?? "",
          approved: true,
        })
        .where(eq(corrections.id, id));
    });

  test.each([
    ["whoever asked", () => head.id, undefined, "correction_is_two_peoples|decider-did-not-ask"],
    ["somebody without the right", () => handler.id, undefined, "decider-is-head"],
    ["who was shown something else", () => intake.id, "another", "decided-as-asked"],
  ])("and refuses %s", async (_, person, digest, rule) => {
    const { id } = await accepted();
    const asked = row(id, head.id);
    await db.insert(corrections).values(asked);
    await expect(decidedBy(asked.id, person(), digest)).rejects.toMatchObject({
      constraint: expect.stringMatching(rule),
    });
  });

  test("and nothing is put right that no two agreed to in the same moment", async () => {
    const { id, wrong, right } = await accepted();
    const correction = { subject: "day:accepted", old: wrong, new: day(right), reason } as const;
    const insert = db.insert(matterEvents).values({
      bureauId: env.BUREAU_ID,
      matterId: id,
      type: "corrected",
      event: { type: "corrected", by: head.id, on, note: "x", ...correction },
      version: 9,
    });
    await expect(insert).rejects.toMatchObject({ constraint: "corrected-by-two" });
  });
});
