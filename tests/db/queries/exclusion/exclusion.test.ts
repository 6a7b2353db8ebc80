import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { EVERYTHING } from "#app/domain/audit/audit-filter.ts";
import { addDays } from "#app/domain/calendar/day.ts";
import { recounted } from "#app/domain/matter/clocks/recount.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { readAs } from "#db/client.server.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import { findEntries } from "#db/queries/audit/audit-log.server.ts";
import { findExpectedMoves } from "#db/queries/calendar/expected-moves.server.ts";
import { findAgenda } from "#db/queries/committee/agenda.server.ts";
import { findBallot } from "#db/queries/committee/ballot.server.ts";
import { countWaiting } from "#db/queries/desk/waiting.server.ts";
import { countSealed } from "#db/queries/identity/sealed-identities.server.ts";
import { findOutbox } from "#db/queries/letters/outbox.server.ts";
import { findMatter } from "#db/queries/matter/matter.server.ts";
import { findMatterPage } from "#db/queries/matter/matter-page.server.ts";
import { findQueue } from "#db/queries/matter/queue.server.ts";
import { countQueues } from "#db/queries/matter/queue-counts.server.ts";
import type { Dates } from "#db/queries/matter/queue-rules.server.ts";
import { findPayment, findPayments } from "#db/queries/payout/payments.server.ts";
import { matters } from "#db/schema/matters.ts";
import { findCounts } from "#db/stores/calendar/recount-store.server.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { keptFrom } from "#tests/support/a-secret.ts";
import {
  administrator,
  auditor,
  custodian,
  finance,
  handler,
  head,
  INSPECTION,
  intake,
  members,
  openOffice,
} from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const [member = intake] = members;
const EVERY_ROLE = [intake, handler, head, member, finance, custodian, auditor, administrator];
const dates: Dates = { today: today(), soonUntil: addDays(today(), 400) };

/** Four reports on their way, so that every role has one it would see: new, in a unit, before the committee, to be paid. */
async function fourReports(): Promise<readonly string[]> {
  const named = { stance: "named", name: "张三", phone: "13800008000" };
  const ids = [];
  for (const reward of [
    null,
    null,
    aReward(),
    aReward({ claim: { on: today(), codeDigest: "" } }),
  ]) {
    const id = await filed({ kind: "report", answers: named });
    const unitId = ids.length === 0 ? null : INSPECTION;
    const stage = reward ? "outcome-recorded" : "received";
    await owner.update(matters).set({ unitId, stage, reward }).where(eq(matters.id, id));
    ids.push(id);
  }
  return ids;
}

/** Everything that any page tells this officer about matters, in lists and in numbers. */
async function told(viewer: Officer): Promise<string> {
  const counts = await countQueues(viewer, dates);
  const queues = counts.map(({ queue }) => findQueue(viewer, queue, dates, null));
  const recounts = recounted(await findCounts(null), {
    ...KNOWN_YEARS,
    through: addDays(today(), 1),
  });
  const { oldestMinutes, ...outbox } = await findOutbox(viewer);
  const standings = sql`select * from known_standings order by unit_id, raised_to, stage, urgency`;
  return JSON.stringify([
    // As the database itself hands it on, with no condition of a page.
    await readAs(viewer, async (tx) => (await tx.execute(standings)).rows),
    counts,
    await Promise.all(queues),
    await countWaiting(viewer),
    await findAgenda(viewer),
    await findPayments(viewer),
    await findEntries(viewer, EVERYTHING, null),
    await countSealed(viewer),
    await findExpectedMoves(viewer, recounts, 1),
    outbox,
  ]);
}

beforeAll(async () => {
  await openOffice();
  await fourReports();
});

describe.each(EVERY_ROLE.map((officer) => [officer.role, officer] as const))(
  "a matter kept from the %s",
  (_, officer) => {
    test("changes nothing that they are told", async () => {
      const before = await told(officer);
      const hidden = await fourReports();
      expect(await told(officer), "the test can fail").not.toBe(before);
      for (const id of hidden) await keptFrom(id, [officer]);
      expect(await told(officer)).toBe(before);
    });

    test("has no page", async () => {
      for (const id of await fourReports()) {
        await keptFrom(id, [officer]);
        const pages = [findMatter, findMatterPage, findBallot, findPayment];
        const found = await Promise.all(pages.map((find) => find(officer, id)));
        expect(found).toEqual([null, null, null, null]);
      }
    });
  },
);
