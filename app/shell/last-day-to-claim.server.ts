import type { Day } from "#app/domain/calendar/day.ts";
import { type Counting, clocks } from "#app/domain/matter/clocks/clocks.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

export const lastDayToClaim = (matter: Matter, counted: Counting): Day | null =>
  clocks(matter, counted).find(({ name }) => name === "reward-claim")?.due.legal ?? null;
