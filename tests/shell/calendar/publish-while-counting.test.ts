import { setTimeout as pause } from "node:timers/promises";
import { and, eq, sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { publishNotice } from "#app/shell/calendar/publish-calendar.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { db } from "#db/client.server.ts";
import { clockChanges } from "#db/schema/calendar.ts";
import { clocks } from "#db/schema/matters.ts";
import { EXAMPLE_2027 } from "#tests/domain/calendar/example-2027.ts";
import { administrator, intake, openOffice } from "#tests/support/an-office.ts";
import { anOpenMatter } from "#tests/support/an-open-matter.ts";

/** Sixty days from here end on Wednesday 10 February 2027, which the example's notice makes a day of rest. */
const ACCEPTED_ON = day("2026-12-12");
const BY_THE_LAW_ALONE = "2027-02-10";
const BY_THE_NOTICE = "2027-02-15";

const inTheWay = new pg.Client({ connectionString: process.env["DATABASE_URL"] });
beforeAll(async () => {
  await openOffice();
  await inTheWay.connect();
});
afterAll(() => inTheWay.end());

const aComplaint = () => anOpenMatter({ on: day("2026-12-10"), kind: "complaint" });
const accepting = (id: string) =>
  perform(id, (matter) => accept(matter, { by: intake.id, on: ACCEPTED_ON }));
const publishing = (text: string) =>
  publishNotice({ text, by: administrator.id, festivalConfirmed: false });
const mediationEnds = async (matterId: string) => {
  const [clock] = await db
    .select({ legal: clocks.dueLegal })
    .from(clocks)
    .where(and(eq(clocks.matterId, matterId), eq(clocks.name, "mediation")));
  return clock?.legal;
};

/** Until somebody else waits for a lock of this kind. */
async function untilWaiting(kind: "advisory" | "transactionid") {
  for (;;) {
    const { rowCount } = await db.execute(sql`
      select 1 from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and wait_event = ${kind}`);
    if (rowCount) return;
    await pause(10);
  }
}

test("a notice waits for an action that has begun, and counts again what it left", async () => {
  const { id } = await aComplaint();
  await inTheWay.query("begin");
  await inTheWay.query("select 1 from matters where id = $1 for update", [id]);
  const action = accepting(id);
  await untilWaiting("transactionid");
  const notice = publishing(EXAMPLE_2027);
  await untilWaiting("advisory");
  await inTheWay.query("commit");

  expect(await action).toMatchObject({ ok: true });
  expect(await notice).toMatchObject({ ok: true });
  expect(await mediationEnds(id)).toBe(BY_THE_NOTICE);
  const [change] = await db.select().from(clockChanges).where(eq(clockChanges.matterId, id));
  expect(change).toMatchObject({ oldLegal: BY_THE_LAW_ALONE, newLegal: BY_THE_NOTICE });
});

test("an action that comes while a notice is being published counts by the notice", async () => {
  const SHORTER = EXAMPLE_2027.replace(
    "至12日（周五）放假调休，共8天",
    "至9日（周二）放假调休，共5天",
  );
  const first = await aComplaint();
  await accepting(first.id);
  expect(await mediationEnds(first.id)).toBe(BY_THE_NOTICE);

  const { id } = await aComplaint();
  await inTheWay.query("begin");
  await inTheWay.query("select 1 from clocks where matter_id = $1 for update", [first.id]);
  const notice = publishing(SHORTER);
  await untilWaiting("transactionid");
  const action = accepting(id);
  await untilWaiting("advisory");
  await inTheWay.query("commit");

  expect(await notice).toMatchObject({ ok: true });
  expect(await action).toMatchObject({ ok: true });
  expect(await mediationEnds(first.id)).toBe(BY_THE_LAW_ALONE);
  expect(await mediationEnds(id)).toBe(BY_THE_LAW_ALONE);
});
