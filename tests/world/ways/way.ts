import type { Day } from "#app/domain/calendar/day.ts";
import type { Decision } from "#app/domain/decision.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { Acting, Counted } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";

/** Who acts, before it is known which of them: whoever has the part in a matter is put in their place. */
export const PARTS = {
  intake: "{intake}",
  handler: "{handler}",
  head: "{head}",
  first: "{first}",
  second: "{second}",
  third: "{third}",
  finance: "{finance}",
} as const;
type Part = keyof typeof PARTS;
export const UNIT = "{unit}";

export type Rule = (
  matter: Matter,
  act: Acting,
  lastDayToClaim: () => Day | null,
) => Decision<MatterEvent, string>;

/** What somebody does, so many days after the matter came in. What the rule refuses does not happen. */
export type Step = { readonly after: number; readonly by: string; readonly does: Rule };

/** What becomes of a matter if nothing comes between; and of how many in a thousand. */
export type Way = {
  readonly name: string;
  readonly kind: Kind;
  readonly named: boolean;
  readonly insider: boolean;
  readonly share: number;
  readonly steps: readonly Step[];
};

export const step = (after: number, by: Part | "reporter", does: Rule): Step => ({
  after,
  by: by === "reporter" ? by : PARTS[by],
  does,
});

/** By the calendar of the gazetted years, for rules that ask whether a day has passed. */
export const counted = (act: Acting): Counted => ({ ...act, calendar: KNOWN_YEARS });
