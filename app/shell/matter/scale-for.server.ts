import type { Day } from "#app/domain/calendar/day.ts";
import type { RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reader } from "#db/client.server.ts";
import { findScale } from "#db/queries/reward/settled-scale.server.ts";

/** The scale that a rule about this matter's reward asks for now; none where nothing was punished, and so nothing is rewarded. */
export async function scaleFor(
  { kind, penalty, reward, receivedOn }: Matter,
  today: Day,
  reader?: Reader,
): Promise<{ readonly scale?: RewardScale }> {
  if (kind !== "report" || penalty === null) return {};
  const settled = await findScale(receivedOn, reward?.assessedOn ?? today, reader);
  return { scale: settled ?? scaleInForce(receivedOn) };
}
