import { type Decision, refused } from "#app/domain/decision.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import type { Acting, Circumstances } from "#app/domain/matter/act.ts";
import type { ClockName } from "#app/domain/matter/clocks/clock.ts";
import type { EventOf, MatterEvent, MatterEventType } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import type {
  ActionPage,
  Faults,
  Fields,
  ReadFrom,
  Typed,
} from "#app/domain/matter/record/field.ts";
import { readFields } from "#app/domain/matter/record/read-fields.ts";
import type { Stage } from "#app/domain/matter/stage.ts";
import type { Right } from "#app/domain/staff/right.ts";

/** What an action may do to the limits of its matter. */
type OnClocks = {
  readonly starts?: readonly ClockName[];
  readonly stops?: readonly ClockName[];
  /** To another day, or to none while time is left out. */
  readonly moves?: readonly ClockName[];
};

/** What is true of an action whatever is written in its form. */
type Known = {
  readonly name: string;
  /** At which stages of which kind it has its place. Elsewhere it cannot happen. */
  readonly at: Partial<Readonly<Record<Kind, readonly Stage[]>>>;
  /** Who may do it, and to which matters. */
  readonly by: readonly Right[];
  /** Whether a fresh code proves who sits there: before what others have asked for becomes so. */
  readonly proof: "session" | "fresh-code";
  /** Where the law says so; the first is shown on the form. None where the office itself says so. */
  readonly basis: readonly Provision<unknown>[];
  /** Which of them it is for this matter, where it is one for each kind. */
  readonly basisOf?: (matter: Matter) => Provision<unknown>;
  /** Which limits it is the way to keep. The nearest of them makes it the next lawful act. */
  readonly serves?: readonly ClockName[];
  /** Whether it is the next act now, where serving a limit is not enough. */
  readonly isNext?: (matter: Matter) => boolean;
  /** The next act where no limit runs any more. */
  readonly closes?: true;
  /** What most matters never see stands apart; what takes a matter out of one's hands stands last. */
  readonly place?: "rare" | "last";
  readonly clocks: OnClocks;
  /** Who holds the matter afterwards. */
  readonly holder: "same" | "own-unit" | "unit" | "doer" | "intake" | "nobody" | "elsewhere";
  /** Nothing in this program takes it back. */
  readonly isFinal: boolean;
};

type Parts<
  Name extends string,
  Of extends Fields,
  Left extends MatterEventType,
  Needs extends Acting,
> = Known & {
  readonly name: Name;
  /** The events it may leave behind, and no others. */
  readonly leaves: readonly Left[];
  readonly fields: Of;
  /** What stands in its way whatever is written. */
  readonly blocked?: (matter: Matter, at: Needs) => readonly Reason[];
  readonly decide: (
    matter: Matter,
    read: ReadFrom<Of>,
    act: Acting,
    at: Needs,
  ) => Decision<EventOf<Left>, Reason>;
};

type Reading =
  | {
      readonly ok: true;
      readonly decide: (matter: Matter, at: Circumstances) => Decision<MatterEvent, Reason>;
    }
  | { readonly ok: false; readonly faults: Faults };

/** Everything that is true of one action. Every list of actions is read from these. */
export type ActionRecord = Known & {
  readonly leaves: readonly MatterEventType[];
  readonly fields: Fields;
  /** What stands in its way whatever is written: the page asks it first, and so does the rule. */
  readonly blocked: (matter: Matter, at: Circumstances) => readonly Reason[];
  /** The form as it was sent: the rule with what was written, or what is wrong with it. */
  readonly read: (typed: Typed, page: ActionPage) => Reading;
};

/** Makes one record: nobody decides before asking what stands in the way. */
export function action<
  const Name extends string,
  Of extends Fields,
  const Left extends MatterEventType,
  Needs extends Acting = Acting,
>(parts: Parts<Name, Of, Left, Needs>) {
  const blocked = (matter: Matter, at: Needs): readonly Reason[] =>
    standsAt(parts.at, matter) ? (parts.blocked?.(matter, at) ?? []) : ["wrong-stage"];
  const decide = (
    matter: Matter,
    read: ReadFrom<Of>,
    at: Needs,
  ): Decision<EventOf<Left>, Reason> => {
    const because = blocked(matter, at);
    if (because.length > 0) return refused(...because);
    return parts.decide(matter, read, { by: at.by, on: at.on }, at);
  };
  return {
    ...parts,
    blocked,
    decide,
    read: (typed: Typed, page: ActionPage) => {
      const reading = readFields(parts.fields, typed, page);
      if (!reading.ok) return reading;
      return {
        ok: true as const,
        decide: (matter: Matter, at: Needs) => decide(matter, reading.read, at),
      };
    },
  };
}

/** Whether a matter stands where an action has its place. */
export const standsAt = (
  at: ActionRecord["at"],
  { kind, stage }: Pick<Matter, "kind" | "stage">,
): boolean => at[kind]?.includes(stage) ?? false;
