import { eq } from "drizzle-orm";
import { beforeAll, beforeEach } from "vitest";
import { matters } from "#db/schema/matters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { lead } from "#tests/support/acts/leading.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

type Set = Partial<typeof matters.$inferInsert>;

/** In an office that is led, one report for each test, with the inspection and at the stage where the tests begin. */
export function matterAtHand(begins: Set) {
  let id = "";
  const standing = (set: Set) => owner.update(matters).set(set).where(eq(matters.id, id));
  beforeAll(async () => {
    await office.openOffice();
    await lead();
  });
  beforeEach(async () => {
    id = await filed({ kind: "report" });
    await standing({ unitId: office.INSPECTION, ...begins });
  });
  return { id: () => id, standing };
}
