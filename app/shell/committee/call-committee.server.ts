import type { Matter } from "#app/domain/matter/matter.ts";
import { amountFor } from "#app/domain/reward/amount-for.ts";
import { today } from "#app/shell/clock.server.ts";
import { seatItem } from "#app/shell/committee/seat.server.ts";
import { rewardScale } from "#app/shell/reward/reward-scale.server.ts";
import { inTransaction } from "#db/client.server.ts";
import {
  findOpenItems,
  findOutsideMemberFrom,
  findUncalled,
  insertItem,
  nextHearing,
  sessionOf,
} from "#db/stores/committee/session-store.server.ts";
import { lockMatter } from "#db/stores/matter/matter-store.server.ts";

/** Puts every reward that was found eligible on the agenda of the day's session, and seats who decides on it. */
export async function callCommittee(): Promise<void> {
  for (const matter of await findUncalled()) {
    const needsOutside = await isLarge(matter);
    const on = today();
    await inTransaction(async (tx) => {
      const held = await lockMatter(tx, matter.id);
      if (!held?.reward?.assessment.eligible || held.reward.decidedOn) return;
      const hearing = await nextHearing(tx, matter.id);
      const sessionId = await sessionOf(tx, on, hearing);
      await insertItem(tx, { matterId: matter.id, hearing, sessionId, needsOutside });
      await seatItem(tx, matter.id, on);
    });
  }
}

/** Seats anew wherever somebody has gone on leave, left or joined since. */
export async function seatAnew(): Promise<void> {
  for (const { matterId } of await findOpenItems())
    await inTransaction(async (tx) => {
      const held = await lockMatter(tx, matterId);
      if (held?.reward && !held.reward.decidedOn) await seatItem(tx, matterId, today());
    });
}

/** By the grade that was proposed: what each member would give is not known yet. */
async function isLarge(matter: Matter): Promise<boolean> {
  const { reward, receivedOn } = matter;
  const from = await findOutsideMemberFrom();
  if (from === null || !reward?.assessment.proposed) return false;
  const scale = await rewardScale(receivedOn, reward.assessedOn);
  return amountFor(matter, reward.assessment.proposed, scale).amount >= from;
}
