import { may } from "#app/domain/access/may.ts";
import { type Decision, refused } from "#app/domain/decision.ts";
import type { Action } from "#app/domain/matter/action.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import type { Outcome } from "#app/shell/form/once.server.ts";
import type { Moment } from "#app/shell/matter/perform.server.ts";
import { type MatterForm, performOnce } from "#app/shell/matter/perform-once.server.ts";

type Doing = { readonly officer: Officer; readonly action: Action; readonly matterId: string };

/**
 * An action of the desk, by whoever may still do it once the matter is held: somebody else may have sent it away between
 * the page and the lock.
 */
export const performAction = <Reason extends string>(
  { officer, action, matterId }: Doing,
  form: MatterForm,
  decide: (matter: Matter, moment: Moment) => Decision<MatterEvent, Reason>,
): Promise<Outcome<Reason | "no-such-matter" | "changed-meanwhile" | "form-used">> =>
  performOnce<Reason | "no-such-matter">(matterId, form, (matter, moment) =>
    may(officer, action, matter) ? decide(matter, moment) : refused("no-such-matter"),
  );
