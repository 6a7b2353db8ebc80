import type { Action } from "#app/domain/matter/action.ts";
import { CASE } from "#tests/domain/matter/record/agreed/case.ts";
import { COMPLAINT } from "#tests/domain/matter/record/agreed/complaint.ts";
import { WHATEVER } from "#tests/domain/matter/record/agreed/ever.ts";
import { MEDIATION } from "#tests/domain/matter/record/agreed/mediation.ts";
import { POLICE } from "#tests/domain/matter/record/agreed/police.ts";
import { REPORT } from "#tests/domain/matter/record/agreed/report.ts";
import { REWARD } from "#tests/domain/matter/record/agreed/reward.ts";
import type { Agreed } from "#tests/domain/matter/record/agreed/row.ts";

/** As agreed on paper with whoever has to answer for it: what each action asks, what it rests on, and what follows from it. */
export const AGREED: Readonly<Record<Action, Agreed>> = {
  ...COMPLAINT,
  ...MEDIATION,
  ...REPORT,
  ...CASE,
  ...POLICE,
  ...REWARD,
  ...WHATEVER,
};
