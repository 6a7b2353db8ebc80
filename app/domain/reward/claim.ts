import type { Day } from "#app/domain/calendar/day.ts";
import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

type Claiming = { readonly codeDigest: string; readonly lastDay: Day; readonly on: Day };

/**
 * The reporter asks for the money, once, and gets a collection code. After the last day the law takes the reward as
 * given up.
 */
export function claim(
  { reward }: Matter,
  { codeDigest, lastDay, on }: Claiming,
): Decision<MatterEvent, "not-notified" | "paid-already" | "claimed-already" | "claim-lapsed"> {
  if (!reward?.notifiedOn) return refused("not-notified");
  if (reward.payment) return refused("paid-already");
  if (reward.claim) return refused("claimed-already");
  if (reward.lapsedOn || on > lastDay) return refused("claim-lapsed");
  return decided({ type: "reward-claimed", by: "reporter", on, codeDigest });
}
