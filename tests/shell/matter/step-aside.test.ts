import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import { beginVerification } from "#app/domain/matter/actions/begin-verification.ts";
import { recuse } from "#app/domain/matter/actions/recuse.ts";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { db } from "#db/client.server.ts";
import { findMatter } from "#db/queries/matter/matter.server.ts";
import { letters } from "#db/schema/letters.ts";
import { matters } from "#db/schema/matters.ts";
import { file, filed, mattersOf } from "#tests/support/a-filing.ts";
import {
  handler,
  head,
  INSPECTION,
  intake,
  LEADERSHIP,
  leader,
  openOffice,
} from "#tests/support/an-office.ts";

const by = (officer: { readonly id: string }) => ({ by: officer.id, on: today() });
const tie = (id: string, officer: { readonly id: string }) =>
  perform(id, (matter) => recuse(matter, "表弟在对方公司", by(officer)));
const stateOf = async (id: string) => {
  const [row] = await db.select().from(matters).where(eq(matters.id, id));
  return row;
};

beforeAll(openOffice);

test("the only intake officer who steps aside hands the matter to the leadership, which may assign it", async () => {
  const id = await filed({ kind: "report" });
  await tie(id, intake);
  expect(await findMatter(intake, id)).toBeNull();
  expect((await findMatter(leader, id))?.escalatedTo).toBe(LEADERSHIP);
  const owed = await db.select().from(letters).where(eq(letters.matterId, id));
  expect(owed.map(({ name, audience }) => `${name} to ${audience}`)).toContain("raised to head");

  const to = { unitId: INSPECTION, reason: "生产环节" };
  const assigned = await perform(id, (matter, { barrier }) =>
    assign(matter, to, by(leader), barrier),
  );
  expect(assigned.ok).toBe(true);
  expect(await stateOf(id)).toMatchObject({ unitId: INSPECTION, escalatedTo: null });
});

test("a tie holds for everything that came of the same submission", async () => {
  const both = await mattersOf(await file({ kind: "complaint", answers: { alsoReport: "yes" } }));
  await tie(both[0]?.id ?? "", intake);
  const left = await Promise.all(both.map(({ id }) => findMatter(intake, id)));
  const above = await Promise.all(both.map(({ id }) => findMatter(leader, id)));
  expect(left).toEqual([null, null]);
  expect(above.map((matter) => matter?.escalatedTo)).toEqual([LEADERSHIP, LEADERSHIP]);
});

test("a handler who steps aside handles it no longer, and whatever they still send is for nobody", async () => {
  const id = await filed({ kind: "report" });
  await perform(id, (matter) => assign(matter, { unitId: INSPECTION, reason: "生产" }, by(intake)));
  await perform(id, (matter) => beginVerification(matter, by(handler)));
  await tie(id, handler);
  expect(await stateOf(id)).toMatchObject({ handlerId: null, escalatedTo: LEADERSHIP });
  expect(await findMatter(head, id)).not.toBeNull();
  expect(await perform(id, (matter) => recuse(matter, "又", by(handler)))).toMatchObject({
    ok: true,
  });
  const late = await perform(id, (matter, { barrier }) =>
    assign(
      { ...matter, unitId: null, stage: "received" },
      { unitId: INSPECTION, reason: "x" },
      by(handler),
      barrier,
    ),
  );
  expect(late.ok).toBe(false);
});

test("a unit without anybody who may handle the matter is refused in words", async () => {
  const id = await filed({ kind: "complaint" });
  await perform(id, (matter) => accept(matter, by(intake)));
  await perform(id, (matter) => recuse(matter, "亲属", by(handler)));
  const to = { unitId: INSPECTION, reason: "生产" };
  const refusal = await perform(id, (matter, { barrier }) =>
    assign(matter, to, by(intake), barrier),
  );
  expect(refusal).toEqual({ ok: false, because: ["unit-kept-away"] });
});
