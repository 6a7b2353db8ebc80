import { v7 as uuidv7 } from "uuid";
import type { Day } from "#app/domain/calendar/day.ts";
import { refused } from "#app/domain/decision.ts";
import {
  deputiesFor,
  type LeaveFault,
  type LeaveReason,
  whyNotConfirmLeave,
  whyNotLeave,
} from "#app/domain/staff/leave.ts";
import { today } from "#app/shell/clock.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { houseFrom } from "#db/queries/staff/house.server.ts";
import {
  holdAbsences,
  insertAbsence,
  lockAskedAbsence,
  lockOwnAbsence,
  saveAbsenceDecision,
  saveAbsenceEnd,
} from "#db/stores/staff/absence-store.server.ts";

export type TypedLeave = {
  readonly staffId: string;
  readonly deputyId: string | null;
  readonly from: Day;
  readonly until: Day;
};

const PAGE = redirectTo("/desk/leave");

/** Leave of one's own, which another confirms; or of somebody for whom one may confirm it, and does so by entering it. */
export const askForLeave = (
  { from, until, ...whose }: TypedLeave,
  posted: Posted,
): Promise<Outcome<LeaveFault | LeaveReason | "form-used">> =>
  once<LeaveFault | LeaveReason>(posted, async (tx) => {
    await holdAbsences(tx);
    const house = await houseFrom(today(), tx);
    const leave = { ...whose, from, until, endedOn: null };
    const faults = whyNotLeave(leave, house.liveAbsences, house, today());
    const isOwn = whose.staffId === posted.actor;
    const why = isOwn ? [] : whyNotConfirmLeave(posted.actor, whose, today(), house);
    if (faults.length + why.length > 0) return refused(...faults, ...why);
    const days = { fromOn: from, untilOn: until };
    await insertAbsence(tx, { id: uuidv7(), ...whose, ...days, askedBy: posted.actor });
    return PAGE;
  });

type Decided = LeaveFault | LeaveReason | "decided-already";

/** The word of who heads the unit or stands above. From then on the deputy decides. */
export const decideOnLeave = (
  id: string,
  approved: boolean,
  posted: Posted,
): Promise<Outcome<Decided | "form-used">> =>
  once<Decided>(posted, async (tx) => {
    await holdAbsences(tx);
    const asked = await lockAskedAbsence(tx, id);
    if (!asked) return refused("decided-already");
    const house = await houseFrom(today(), tx);
    const why = whyNotConfirmLeave(posted.actor, asked, today(), house);
    const { staffId, deputyId } = asked;
    const fits = deputyId === null || deputiesFor(staffId, house).includes(deputyId);
    if (why.length > 0) return refused(...why);
    if (approved && !fits) return refused("deputy-does-not-fit");

    await saveAbsenceDecision(tx, id, posted.actor, approved);
    return PAGE;
  });

/** Back from leave, or it is taken back before anybody confirmed it: at once, by its owner alone. */
export const endLeave = (
  id: string,
  posted: Posted,
): Promise<Outcome<"ended-already" | "form-used">> =>
  once<"ended-already">(posted, async (tx) => {
    await holdAbsences(tx);
    const own = await lockOwnAbsence(tx, id, posted.actor);
    if (!own || own.untilOn < today()) return refused("ended-already");
    await saveAbsenceEnd(tx, id, posted.actor);
    return PAGE;
  });
