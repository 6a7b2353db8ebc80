import type { Decision } from "#app/domain/decision.ts";
import type { Circumstances } from "#app/domain/matter/act.ts";
import type { Action } from "#app/domain/matter/action.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { thisHour, today } from "#app/shell/clock.server.ts";
import { performAction } from "#app/shell/matter/perform-action.server.ts";
import type { OfMatter, Press } from "#tests/simulate/doing.ts";

type Rule = (matter: Matter, at: Circumstances) => Decision<MatterEvent, string>;

/** As the page of an action sends it. */
export const byDesk = (
  action: Action,
  { standing, by }: Pick<OfMatter, "standing" | "by">,
  says: string,
  rule: Rule,
): Press => ({
  says,
  send: (form) =>
    performAction({ officer: by, action, matterId: standing.id }, form, (matter, moment) =>
      rule(matter, { by: by.id, on: today(), hour: thisHour(), ...moment }),
    ),
});

export const DESK = ["handler", "head"] as const;
