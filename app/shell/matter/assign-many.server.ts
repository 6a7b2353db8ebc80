import { type Decision, refused } from "#app/domain/decision.ts";
import { assignment } from "#app/domain/matter/actions/assign.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { thisHour, today } from "#app/shell/clock.server.ts";
import type { Posted } from "#app/shell/form/once.server.ts";
import type { Moment } from "#app/shell/matter/perform.server.ts";
import { performAction } from "#app/shell/matter/perform-action.server.ts";

/** Which matter goes to which unit, and how it stood on the page where that was chosen. */
export type Assigned = {
  readonly matterId: string;
  readonly unitId: string;
  readonly version: number;
};
/** What became of one of them; no reasons where it was done. */
export type AssignedOrNot = Assigned & { readonly because: readonly Reason[] };

/**
 * Sends each matter to its unit, one after the other and each by itself: one that cannot go keeps none of the others back.
 * Pressed again, it does what was not done, and nothing twice.
 */
export async function assignMany(
  officer: Officer,
  chosen: readonly Assigned[],
  { reason, posted }: { readonly reason: string; readonly posted: Posted },
): Promise<readonly AssignedOrNot[]> {
  const done: AssignedOrNot[] = [];
  for (const one of chosen) {
    const form = {
      posted: { ...posted, key: `${posted.key}/${one.matterId}` },
      version: one.version,
      location: "/desk/assign",
    };
    const doing = { officer, action: "assignment", matterId: one.matterId } as const;
    const act = { by: officer.id, on: today(), hour: thisHour() };
    const outcome = await performAction<Reason>(doing, form, (matter, moment) =>
      decide(matter, { unitId: one.unitId, reason }, { ...act, ...moment }),
    );
    done.push({ ...one, because: outcome.ok ? [] : outcome.because });
  }
  return done;
}

type To = Pick<Assigned, "unitId"> & { readonly reason: string };

const decide = (
  matter: Matter,
  to: To,
  at: Moment & Parameters<typeof assignment.decide>[2],
): Decision<MatterEvent, Reason> =>
  permits("assignment", matter) ? assignment.decide(matter, to, at) : refused("wrong-stage");
