import type { Decision } from "#app/domain/decision.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import type { Acting, Circumstances } from "#app/domain/matter/act.ts";
import type { Proposable } from "#app/domain/matter/approvals.ts";
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
import type { OnClocks } from "#app/domain/matter/record/on-clocks.ts";
import type { Stage } from "#app/domain/matter/stage.ts";
import type { Right } from "#app/domain/staff/right.ts";

/** What is true of an action whatever is written in its form. */
export type Known = {
  readonly name: string;
  /** At which stages of which kind it has its place. Elsewhere it cannot happen. */
  readonly at: Partial<Readonly<Record<Kind, readonly Stage[]>>>;
  /** Who may do it, and to which matters. */
  readonly by: readonly Right[];
  /** Whether a fresh code proves who sits there: before what others have asked for becomes so. */
  readonly proof: "session" | "fresh-code";
  /** Its line in APPROVALS: it is proposed, and becomes so when others agree. None where one person does it. */
  readonly approval?: Proposable;
  /** Where the law says so; the first is shown on the form. None where the office itself says so. */
  readonly basis: readonly Provision<unknown>[];
  /** Which of them it is for this matter, where it is one for each kind. */
  readonly basisOf?: (matter: Matter) => Provision<unknown>;
  /** Which limits it is the way to keep. The nearest of them makes it the next lawful act. */
  readonly serves?: readonly ClockName[];
  /** Whether it is the next act now, where serving a limit is not enough. */
  readonly isNext?: (matter: Matter) => boolean;
  /** Leads to the end where no limit asks for anything any more. */
  readonly closes?: true;
  /** What most matters never see stands apart; what takes a matter out of one's hands stands last. */
  readonly place?: "rare" | "last";
  readonly clocks: OnClocks;
  /** It may have happened on an earlier day than it is entered: its form asks for that day. */
  readonly isDated?: true;
  /** Who holds the matter afterwards. */
  readonly holder:
    | "same"
    | "own-unit"
    | "unit"
    | "doer"
    | "intake"
    | "nobody"
    | "elsewhere"
    | "as-before";
  /** No other step takes it back; what can be undone at first stands in undoable.ts. */
  readonly isFinal: boolean;
};

/** What whoever writes an action says of it; the rest follows in action(). */
export type Parts<
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
  /** What is done; of what takes approval, once it is approved. */
  readonly decide: (
    matter: Matter,
    read: ReadFrom<Of>,
    act: Acting,
    at: Needs,
  ) => Decision<EventOf<Left>, Reason>;
  /** What is set down when it is proposed, where something counts from then on; elsewhere that it was. */
  readonly proposes?: (read: ReadFrom<Of>, act: Acting) => EventOf<Left>;
  /** And when it is sent back. */
  readonly returns?: (reason: string, act: Acting) => EventOf<Left>;
};

type Rule = (matter: Matter, at: Circumstances) => Decision<MatterEvent, Reason>;
type Reading =
  | {
      readonly ok: true;
      readonly decide: Rule;
      /** What is left behind when it is proposed; refused where it could not be done as it is written. */
      readonly propose: Rule;
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
  /** What is left behind when whoever has to agree sends it back, be the matter where it was or not. */
  readonly returned: (matter: Matter, reason: string, act: Acting) => MatterEvent;
};
