import { addDays, type Day } from "#app/domain/calendar/day.ts";
import type { Away } from "#app/domain/matter/matter.ts";

/** A sample sent away on that day, due back three weeks later. */
export const sampleOf = (on: Day): Away => ({
  institution: "省药品检验研究院",
  sample: "CY-0001",
  document: "委托检验书第1号",
  expectedOn: addDays(on, 21),
});
