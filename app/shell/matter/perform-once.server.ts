import type { Decision } from "#app/domain/decision.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { type Moment, performIn } from "#app/shell/matter/perform.server.ts";

export type MatterForm = {
  readonly posted: Posted;
  /** Null for a reporter's form, which rests on nothing that staff change. */
  readonly version: number | null;
  readonly location: string;
};

/** As `perform`, for what is asked by a form: done once, and only on the matter as its sender saw it. */
export const performOnce = <Reason extends string>(
  matterId: string,
  { posted, version, location }: MatterForm,
  decide: (matter: Matter, moment: Moment) => Decision<MatterEvent, Reason>,
): Promise<Outcome<Reason | "no-such-matter" | "changed-meanwhile" | "form-used">> =>
  once(posted, async (tx) => {
    const decision = await performIn(tx, matterId, decide, version);
    return decision.ok ? redirectTo(location) : decision;
  });
