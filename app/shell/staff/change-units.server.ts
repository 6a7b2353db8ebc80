import { v4 as uuidv4 } from "uuid";
import { refused } from "#app/domain/decision.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import {
  mayStandAbove,
  type UnitChangeKind,
  type UnitChangeReason,
  type UnitFault,
  type UnitParticulars,
  whyNotClose,
  whyNotConfirmUnit,
} from "#app/domain/staff/unit-change.ts";
import { today } from "#app/shell/clock.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import type { Transaction } from "#db/client.server.ts";
import {
  applyUnitChange,
  findHanging,
  insertUnitChange,
  lockOpenUnits,
  lockUnitChange,
  saveUnitDecision,
} from "#db/stores/staff/unit-change-store.server.ts";

export type AskedOfUnit = UnitParticulars & {
  readonly kind: UnitChangeKind;
  readonly unitId: string;
};
type AskOutcome = Outcome<UnitFault | "waits-already" | "form-used">;

export const askToOpen = (particulars: UnitParticulars, posted: Posted): Promise<AskOutcome> =>
  askOfUnit({ kind: "open", unitId: uuidv4(), ...particulars }, posted);

/** What one administrator wants of a unit. Refused where it could not be done now, or another change of it waits. */
export const askOfUnit = (asked: AskedOfUnit, posted: Posted): Promise<AskOutcome> =>
  once<UnitFault | "waits-already">(posted, async (tx) => {
    const faults = await whyNot(tx, asked);
    if (faults.length > 0) return refused(...faults);
    const by = posted.actor;
    if (!(await insertUnitChange(tx, { id: uuidv4(), ...asked, askedBy: by })))
      return refused("waits-already");
    return redirectTo("/security/changes");
  });

/** The second of two. What has become impossible since it was asked for is refused, and may be asked for again. */
export const decideOnUnit = (
  id: string,
  officer: Officer,
  approved: boolean,
  posted: Posted,
): Promise<Outcome<UnitChangeReason | "decided-already" | "form-used">> =>
  once<UnitChangeReason | "decided-already">(posted, async (tx) => {
    const change = await lockUnitChange(tx, id);
    if (!change) return refused("decided-already");
    const why = whyNotConfirmUnit(officer, change);
    const faults = approved ? await whyNot(tx, change) : [];
    if (why.length + faults.length > 0) return refused(...why, ...faults);

    await saveUnitDecision(tx, id, officer.id, approved);
    if (approved) await applyUnitChange(tx, change, today());
    return redirectTo("/security/changes");
  });

async function whyNot(
  tx: Transaction,
  { kind, unitId, upperUnitId }: Pick<AskedOfUnit, "kind" | "unitId" | "upperUnitId">,
): Promise<readonly UnitFault[]> {
  const open = await lockOpenUnits(tx);
  if (kind === "close") return whyNotClose(await findHanging(tx, unitId));
  return mayStandAbove(upperUnitId, unitId, open) ? [] : ["no-such-upper"];
}
