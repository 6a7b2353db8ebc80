import "#tests/support/own-keys.ts";
import { and, eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import { today } from "#app/shell/clock.server.ts";
import { remindOfClaims } from "#app/shell/reward/remind-of-claims.server.ts";
import { letters } from "#db/schema/letters.ts";
import { clocks, matters } from "#db/schema/matters.ts";
import { toldReport } from "#tests/support/acts/payee.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(office.openOffice);

/** Told of a reward so many days ago; its clock as the register last counted it. */
async function told(daysAgo: number) {
  const id = await toldReport({ notifiedOn: addDays(today(), -daysAgo) });
  const [row] = await owner.select().from(matters).where(eq(matters.id, id));
  await owner.insert(clocks).values({
    ...{
      bureauId: row?.bureauId ?? "",
      matterId: id,
      name: "reward-claim",
      provision: "X-05.claim",
    },
    ...{ versionFrom: "2025-06-05", extended: false, startOn: addDays(today(), -daysAgo) },
    ...{ dueStrict: addDays(today(), 3), dueLegal: addDays(today(), 3), firm: true },
  } as typeof clocks.$inferInsert);
  return id;
}
const remindersOf = (id: string) =>
  owner
    .select({ audience: letters.audience, words: letters.words })
    .from(letters)
    .where(and(eq(letters.matterId, id), eq(letters.name, "claim-reminder")));

test("one letter to whoever has a few days left, however often it is asked for", async () => {
  // Thirty working days are 42 days without a feast, and up to 52 with one.
  const [soon, early] = [await told(40), await told(1)];
  await remindOfClaims();
  await remindOfClaims();
  const sent = await remindersOf(soon);
  expect(sent).toMatchObject([{ audience: "reporter" }]);
  expect(JSON.stringify(sent[0]?.words)).toContain("5,000.00");
  expect(await remindersOf(early)).toEqual([]);
});
