import type { Shape } from "#app/i18n/shape.ts";
import type { dayOfAct as zh } from "#app/i18n/zh/day-of-act.ts";

export const dayOfAct: Shape<typeof zh> = {
  ask: "Not done today? Give the day it was done",
  says: "Leave it empty for today. It can be any day from {{from}} to today; the day of record is still today. Time limits run from the day it was done. What is entered after the last day still counts as late.",
  entered: "Done on {{on}}, entered on {{entered}}. Reason: {{because}}",
  proof: "Proved by: {{proof}}",
  late: "Late",
  lateByEntry:
    "Done on {{on}}, but entered only on {{entered}}. It was due on {{due}} and counts as late.",
};
