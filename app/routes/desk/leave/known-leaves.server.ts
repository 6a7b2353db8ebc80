import type { Day } from "#app/domain/calendar/day.ts";
import { confirmersOf, deputiesFor, whyNotConfirmLeave } from "#app/domain/staff/leave.ts";
import { covers } from "#app/domain/staff/office.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { leaveRow } from "#app/routes/desk/leave/leave-rows.ts";
import { findLeaves } from "#db/queries/staff/leaves.server.ts";

/** Of all leaves what concerns this officer today, and for whom they may enter one. */
export async function knownLeaves(officer: Officer, today: Day) {
  const { house, leaves, names } = await findLeaves(officer, today);
  const mayEnterFor = ({ id }: { readonly id: string }) =>
    id === officer.id ||
    confirmersOf({ staffId: id, deputyId: null }, today, house).includes(officer.id);
  const subjects = names.filter(mayEnterFor);
  const fitting = subjects.map(({ id, name }) => ({ name, ids: deputiesFor(id, house) }));
  const rows = (of: typeof leaves) => of.map((leave) => leaveRow(leave, today));
  return {
    own: rows(leaves.filter(({ staffId }) => staffId === officer.id)),
    waiting: rows(
      leaves.filter(
        (leave) =>
          leave.approved === null &&
          leave.endedOn === null &&
          whyNotConfirmLeave(officer.id, leave, today, house).length === 0,
      ),
    ),
    away: rows(leaves.filter((leave) => leave.approved === true && covers(leave, today))),
    subjects: [
      ...subjects.filter(({ id }) => id === officer.id),
      ...subjects.filter(({ id }) => id !== officer.id),
    ],
    /** Whether others wait for what they decide. */
    decides:
      officer.role === "head" || house.liveTerms.some(({ staffId }) => staffId === officer.id),
    /** Each with those for whom they can stand in. */
    deputies: names.flatMap(({ id, name }) => {
      const instead = fitting.filter(({ ids }) => ids.includes(id)).map((one) => one.name);
      return instead.length > 0 ? [{ id, name, instead }] : [];
    }),
  };
}
