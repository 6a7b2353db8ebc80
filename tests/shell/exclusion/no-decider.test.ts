import "#tests/support/own-keys.ts";
import { eq, isNull } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Officer } from "#app/domain/staff/roles.ts";
import { openAnswers } from "#app/shell/content/open-content.server.ts";
import { noDeciderFor, remindOfNoDecider } from "#app/shell/exclusion/no-decider.server.ts";
import { replaceExcluded } from "#app/shell/exclusion/replace-excluded.server.ts";
import { unresolvedOfficials } from "#app/shell/exclusion/resolve-officials.server.ts";
import { askToHire } from "#app/shell/staff/ask-staff-change.server.ts";
import { askOfUnit, askToOpen, decideOnUnit } from "#app/shell/staff/change-units.server.ts";
import { decideChange } from "#app/shell/staff/decide-staff-change.server.ts";
import { db } from "#db/client.server.ts";
import { findMatter } from "#db/queries/matter/matter.server.ts";
import { letters, mailbox } from "#db/schema/letters.ts";
import { matters } from "#db/schema/matters.ts";
import { staff, units } from "#db/schema/office.ts";
import { staffChanges, unitChanges } from "#db/schema/sign-in.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aPost } from "#tests/support/a-post.ts";
import { administratorsAlarmed } from "#tests/support/acts/alarmed.ts";
import {
  administrator,
  auditor,
  intake,
  LEADERSHIP,
  leader,
  openOffice,
  security,
} from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const keptFrom = (...officials: readonly string[]) =>
  filed({ kind: "report", answers: { keepAway: "yes", keepOfficials: officials.join("\n") } });
const [TOP, INTAKE, SECURITY] = ["head12", "intake0", "security-administrator11"];
const sees = async (viewer: Officer, id: string) => (await findMatter(viewer, id)) !== null;
const isHead = (of: Officer) =>
  owner.update(staff).set({ role: "head", unitId: LEADERSHIP }).where(eq(staff.id, of.id));

beforeAll(openOffice);

test("while somebody can decide, nobody is alarmed", async () => {
  await keptFrom(TOP);
  expect([await noDeciderFor(security), await noDeciderFor(administrator)]).toEqual([false, false]);
  await remindOfNoDecider();
  expect(await db.$count(mailbox)).toBe(0);
});

test("what everybody named has to stay away from is told to whoever keeps people and system, once a day", async () => {
  const id = await keptFrom(TOP, INTAKE);
  const mails = await administratorsAlarmed(noDeciderFor);
  const [matter] = await db.select().from(matters).where(eq(matters.id, id));
  for (const { subject, body } of mails) expect(subject + body).not.toContain(matter?.number);
  await owner.update(matters).set({ stage: "archived" }).where(eq(matters.id, id));
});

test("whoever is named is not told", async () => {
  const id = await keptFrom(TOP, INTAKE, SECURITY);
  expect([await noDeciderFor(security), await noDeciderFor(administrator)]).toEqual([false, true]);
  await owner.update(matters).set({ stage: "archived" }).where(eq(matters.id, id));
});

test("somebody sent from above, made head of the unit at the top, finds it before them", async () => {
  const [known, unknown] = [await keptFrom(TOP, INTAKE), await keptFrom(TOP, "罗科长")];
  await replaceExcluded();
  expect(await noDeciderFor(security)).toBe(true);

  await isHead(auditor);
  const sent: Officer = { ...auditor, role: "head", unitId: LEADERSHIP };
  await replaceExcluded();
  expect(await noDeciderFor(security)).toBe(false);
  for (const id of [known, unknown]) {
    expect([await sees(sent, id), await sees(leader, id), await sees(intake, id)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(await openAnswers(sent, id)).toMatchObject({ ongoing: "yes" });
    const owed = await db.select().from(letters).where(eq(letters.matterId, id));
    expect(owed.map(({ name }) => name)).toContain("raised");
  }
  expect((await unresolvedOfficials(unknown)).map(({ text }) => text)).toEqual(["罗科长"]);
});

test("when the one above leaves, what waited for them is told of", async () => {
  await owner.update(staff).set({ active: false }).where(eq(staff.id, auditor.id));
  await replaceExcluded();
  expect(await noDeciderFor(security)).toBe(true);
});

test("two administrators put a unit above the top, without asking anybody who has to stay away", async () => {
  const id = await keptFrom(TOP, INTAKE);
  await replaceExcluded();
  const authority = { name: "上级机关", nameEn: "Authority above", mail: "above@office.example" };
  await askToOpen({ ...authority, upperUnitId: null }, bySecurity());
  await confirmUnit();
  const [above] = await owner.select().from(units).where(eq(units.name, authority.name));
  const [top] = await owner.select().from(units).where(eq(units.id, LEADERSHIP));
  if (!above || !top) throw new Error("no such unit");
  const { name, nameEn, mail } = top;
  await askOfUnit(
    { kind: "alter", unitId: LEADERSHIP, name, nameEn, mail, upperUnitId: above.id },
    bySecurity(),
  );
  await confirmUnit();
  const envoy = { signInName: "envoy", displayName: "特派", mail: "envoy@office.example" };
  await askToHire(
    { ...envoy, role: "head", unitId: above.id },
    { by: security.id, posted: bySecurity() },
  );
  const [change] = await owner.select().from(staffChanges).where(isNull(staffChanges.decidedBy));
  const posted = aPost({ actor: administrator.id });
  await decideChange(change?.id ?? "", administrator, { approved: true, posted, key: "session" });

  await replaceExcluded();
  const [sent] = await owner.select().from(staff).where(eq(staff.signInName, envoy.signInName));
  expect(await sees({ id: sent?.id ?? "", role: "head", unitId: above.id }, id)).toBe(true);
  expect([await sees(leader, id), await noDeciderFor(security)]).toEqual([false, false]);
});

const bySecurity = () => aPost({ actor: security.id });

async function confirmUnit(): Promise<void> {
  const [change] = await owner.select().from(unitChanges).where(isNull(unitChanges.decidedBy));
  await decideOnUnit(change?.id ?? "", administrator, true, aPost({ actor: administrator.id }));
}
