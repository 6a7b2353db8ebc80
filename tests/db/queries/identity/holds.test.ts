import "#tests/support/own-keys.ts";
import { v4 as uuidv4 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { holdPlaceAs, holdPlaceIn } from "#app/routes/custodian/hold-place.ts";
import { today } from "#app/shell/clock.server.ts";
import { findHold, findHolds, type HoldPlace } from "#db/queries/identity/holds.server.ts";
import { retentionHolds } from "#db/schema/retention.ts";
import { filed } from "#tests/support/a-filing.ts";
import { keptFrom } from "#tests/support/a-secret.ts";
import { custodian, intake, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const MANY = 230;
let matterId = "";

beforeAll(async () => {
  await openOffice();
  matterId = await filed({ kind: "report" });
  await owner.insert(retentionHolds).values(
    Array.from({ length: MANY }, (_, nth) => ({
      ...{ bureauId: env.BUREAU_ID, id: uuidv4(), matterId, ground: "appeal" as const },
      ...{ placedBy: custodian.id, placedOn: addDays(today(), -Math.floor(nth / 3)) },
    })),
  );
});

async function walked() {
  const found: string[] = [];
  let after: HoldPlace | null = null;
  do {
    const page = await findHolds(custodian, after);
    found.push(...page.holds.map(({ id }) => id));
    after = page.next && holdPlaceIn(new URL(`http://x/?after=${holdPlaceAs(page.next)}`));
  } while (after);
  return found;
}

test("every hold is found by reading on, once, and the last of them by itself", async () => {
  const found = await walked();
  expect([found.length, new Set(found).size]).toEqual([MANY, MANY]);
  expect(await findHold(custodian, found.at(-1) ?? "")).toMatchObject({ matterId });
});

test("nobody else finds any, nor a custodian who is kept from the matter", async () => {
  const [first = ""] = await walked();
  expect(await findHold(intake, first)).toBeNull();
  await keptFrom(matterId, [custodian]);
  expect(await walked()).toEqual([]);
  expect(await findHold(custodian, first)).toBeNull();
});

test.each(["", "x", "2026-11-01", "2026-13-01.x", `2026-11-01.${uuidv4()}.x`])(
  "%j is no place in the list",
  (after) => {
    expect(holdPlaceIn(new URL(`http://x/?after=${after}`))).toBeNull();
  },
);
