import "#tests/support/own-keys.ts";
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { Answers } from "#app/domain/intake/question.ts";
import { traceDigests } from "#app/shell/exclusion/name-digests.server.ts";
import {
  resolveOfficials,
  unresolvedOfficials,
} from "#app/shell/exclusion/resolve-officials.server.ts";
import { askToHire, askToMove, askToReset } from "#app/shell/staff/ask-staff-change.server.ts";
import { deactivate, decideChange } from "#app/shell/staff/decide-staff-change.server.ts";
import { db } from "#db/client.server.ts";
import { findMatter } from "#db/queries/matter/matter.server.ts";
import { matterNames } from "#db/schema/exclusions.ts";
import { matters } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";
import { staffChanges } from "#db/schema/sign-in.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aPost } from "#tests/support/a-post.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { INSPECTION, MARKET, administrator, head, leader, security } = office;
const asking = () => ({ by: security.id, posted: aPost({ actor: security.id }) });

/** What the newest change asks for is confirmed by whoever may. */
async function confirmed(): Promise<void> {
  const rows = await db.select().from(staffChanges).orderBy(staffChanges.id);
  for (const by of [head, administrator])
    await decideChange(rows.at(-1)?.id ?? "", by, {
      approved: true,
      posted: aPost({ actor: by.id }),
      key: "a session",
    });
}

async function hired(signInName: string, displayName: string, unitId = INSPECTION) {
  const mail = `${signInName}@office.example`;
  await askToHire({ signInName, displayName, mail, role: "handler", unitId }, asking());
  await confirmed();
  const [person] = await db.select().from(staff).where(eq(staff.signInName, signInName));
  expect(person).toMatchObject({ active: true });
  return { id: person?.id ?? "", role: "handler", unitId } as const;
}

/** The database's owner alone can write somebody's name anew. */
const goesBy = (displayName: string, { id }: { readonly id: string }) =>
  owner.update(staff).set({ displayName }).where(eq(staff.id, id));

async function inInspection(answers: Answers): Promise<string> {
  const id = await filed({ kind: "report", answers });
  await db.update(matters).set({ unitId: INSPECTION }).where(eq(matters.id, id));
  return id;
}

beforeAll(office.openOffice);

describe("somebody who comes after a report that names them", () => {
  test.each([
    ["沈默", "沈默收了钱。"],
    ["沈明远", "找沈科长就行。"],
    ["董晓嵐", "董晓岚\u3164来过三次。"],
    ["贺青山", "They said He Qingshan would see to it."],
    ["罗𬭎明", "罗𬭎明收了钱。"],
    ["艾尔肯·买买提", "艾尔肯·买买提收了钱。"],
    ["扎西多吉", "扎西多吉收了钱。"],
    ["昝建国", "老昝说没事。"],
  ])("%s never learns of it: %s", async (name, story) => {
    const named = await inInspection({ story });
    const other = await inInspection({ story: "批号是后来打上去的。" });
    const person = await hired(`new${Buffer.from(name).toString("hex")}`.slice(0, 30), name);
    expect(await findMatter(person, named)).toBeNull();
    expect(await findMatter(person, other)).not.toBeNull();
    expect(await findMatter(head, named)).not.toBeNull();
  });

  test("also behind more of what is remembered than one statement reads", async () => {
    const named = await inInspection({ story: "封子默收了钱。" });
    const [row] = await db.select().from(matterNames).where(eq(matterNames.matterId, named));
    const matterId = await inInspection({ story: "批号是后来打上去的。" });
    const bureauId = row?.bureauId ?? "";
    const many = Array.from({ length: 1100 }, () => ({
      ...{ bureauId, id: randomUUID(), matterId },
      digests: [1],
    }));
    await owner.insert(matterNames).values(many);
    const person = await hired("fengzimo", "封子默");
    expect(await findMatter(person, named)).toBeNull();
    expect(await findMatter(person, matterId)).not.toBeNull();
  });

  test.each([
    ["柴子默", "柴子默"],
    ["池子默", "chizimo"],
    ["冀子默", "冀~"],
  ])("%s is found as a release before this one remembered %s", async (name, remembered) => {
    const named = await inInspection({ story: "批号是后来打上去的。" });
    await owner
      .update(matterNames)
      .set({ digests: [...traceDigests([remembered])] })
      .where(eq(matterNames.matterId, named));
    const person = await hired(`old${Buffer.from(name).toString("hex")}`, name);
    expect(await findMatter(person, named)).toBeNull();
  });

  test("where the leadership had found that nobody here goes by that name", async () => {
    const id = await inInspection({ keepAway: "yes", keepOfficials: "温良" });
    const read = (await unresolvedOfficials(id)).map((official) => official.id);
    await resolveOfficials(id, { read, meant: [] }, aPost({ actor: leader.id }));
    expect(await findMatter(await hired("wenliang", "温良"), id)).toBeNull();
  });

  test("leaves in the table nothing from which the name could be read", async () => {
    const id = await inInspection({ story: "温良和周密都在场。" });
    const rows = await db.select().from(matterNames).where(eq(matterNames.matterId, id));
    expect(JSON.stringify(rows)).not.toMatch(/温良|周密/u);
    for (const digest of rows.flatMap(({ digests }) => digests))
      expect(digest).toBeLessThan(2 ** 24);
  });
});

test("somebody who comes back is kept from what they are named in, too", async () => {
  const person = await hired("fangyuan", "方圆圆");
  await deactivate(person.id, asking());
  await goesBy("方元元", person);
  const id = await inInspection({ story: "方圆圆说的。" });
  await goesBy("方圆圆", person);
  await askToReset(person, asking());
  await confirmed();
  expect(await findMatter(person, id)).toBeNull();
});

test("somebody who passed through a unit that was named takes its silence along", async () => {
  const id = await filed({ kind: "report", answers: { keepAway: "yes", keepUnits: [INSPECTION] } });
  await db.update(matters).set({ unitId: MARKET }).where(eq(matters.id, id));
  const person = await hired("guoke", "郭客");
  await askToMove(person.id, { role: "handler", unitId: MARKET }, asking());
  await confirmed();
  expect(await findMatter({ ...person, unitId: MARKET }, id)).toBeNull();
});
