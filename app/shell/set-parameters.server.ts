import { v7 as uuidv7 } from "uuid";
import type { Day } from "#app/domain/calendar/day.ts";
import type { RewardScale } from "#app/domain/law/reward-scale.ts";
import { insertParameters } from "#db/stores/parameter-store.server.ts";

type Settled = {
  readonly from: Day;
  readonly scale: RewardScale;
  readonly source: string;
  readonly by: string;
};

/** Adds what the province has settled from a day on. Nothing that was said before is changed. */
export const setParameters = ({ from, scale, source, by }: Settled): Promise<void> =>
  insertParameters({ id: uuidv7(), fromOn: from, scale, source, enteredBy: by });
