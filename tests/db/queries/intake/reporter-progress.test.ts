import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import { reporterProgress } from "#db/queries/intake/reporter-progress.server.ts";
import { matters } from "#db/schema/matters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { LEADERSHIP, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(openOffice);

async function whoIsOnIt(id: string) {
  const [row] = await db.select().from(matters).where(eq(matters.id, id));
  const progress = await reporterProgress(row?.submissionId ?? "");
  const [own] = progress?.matters ?? [];
  return own && { unit: own.unit?.name ?? null, hasNoDecider: own.hasNoDecider };
}
const about = (keepOfficials: string) =>
  filed({ kind: "report", answers: { keepAway: "yes", keepOfficials } });

test("whoever named an official is told that the unit above has it, not those below", async () => {
  const id = await about("老某科长");
  expect(await whoIsOnIt(id)).toEqual({ unit: LEADERSHIP, hasNoDecider: false });
});

test("where nobody is above, they are told that nobody sees it yet", async () => {
  const id = await about("老某科长");
  await owner.update(matters).set({ escalatedTo: null }).where(eq(matters.id, id));
  expect(await whoIsOnIt(id)).toEqual({ unit: null, hasNoDecider: true });
});

test("a report that keeps nobody away lies with intake", async () => {
  const id = await filed({ kind: "report" });
  expect(await whoIsOnIt(id)).toEqual({ unit: null, hasNoDecider: false });
});
