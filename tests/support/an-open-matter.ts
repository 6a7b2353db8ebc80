import { eq } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import { type Day, day } from "#app/domain/calendar/day.ts";
import { clocks } from "#app/domain/matter/clocks/clocks.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { inTransaction } from "#db/client.server.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import { matters } from "#db/schema/matters.ts";
import { insertSubmission } from "#db/stores/intake/submission-store.server.ts";
import { setClocks } from "#db/stores/matter/clock-store.server.ts";
import { insertMatter } from "#db/stores/matter/matter-store.server.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { owner } from "#tests/support/owner.ts";

let filed = 0;

/** A matter in the register as it was on a day, its clocks counted by the calendar this program was written with. */
export async function anOpenMatter(but: Partial<Matter> & { on: Day }): Promise<Matter> {
  const { on, ...rest } = but;
  filed += 1;
  const number = `2027-${String(filed).padStart(4, "0")}`;
  const matter = aMatter({ receivedOn: on, ...rest, id: uuidv7(), number });
  const submissionId = uuidv7();
  await inTransaction(async (tx) => {
    await insertSubmission(tx, {
      id: submissionId,
      draftDigest: submissionId,
      kind: matter.kind,
      answers: {},
      language: "zh",
      receivedOn: on,
      receivedAt: new Date(`${on}T02:00:00Z`),
      sealedIdentity: null,
      receipt: { number: submissionId, secretHash: "" },
      evidence: [],
    });
    await insertMatter(tx, { ...matter, reward: null }, submissionId);
    const counted = { calendar: KNOWN_YEARS, today: day("2027-01-21") };
    await setClocks(tx, matter.id, clocks(matter, counted), counted.today);
  });
  // No reward enters the register ready-made; the owner of the tables may put one there afterwards.
  const { reward } = matter;
  if (reward) await owner.update(matters).set({ reward }).where(eq(matters.id, matter.id));
  return matter;
}
