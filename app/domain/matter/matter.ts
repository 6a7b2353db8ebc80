import type { Day } from "#app/domain/calendar/day.ts";
import type { CaseSums, EntryKind, PenaltyKind } from "#app/domain/cases/case.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { PauseCode } from "#app/domain/law/counting/pause-rules.ts";
import type { WaitingCorrection } from "#app/domain/matter/corrections/correction.ts";
import type { Subject } from "#app/domain/matter/corrections/recorded.ts";
import type { Dates } from "#app/domain/matter/dates.ts";
import type { Mediation } from "#app/domain/matter/mediation/mediation.ts";
import type { Stage } from "#app/domain/matter/stage.ts";
import type { Undoable } from "#app/domain/matter/undoable.ts";
import type { Reward } from "#app/domain/reward/reward.ts";

export type Extension = {
  readonly requestedBy: string;
  readonly requestedOn: Day;
  readonly reason: string;
  readonly approved: boolean | null;
};

/** Time that the law leaves out of one clock; open while `until` is null. */
export type MatterPause = {
  readonly clock: PausableClock;
  /** A ground of the law; or that the police had the file. */
  readonly ground: PauseCode | "with-police";
  readonly from: Day;
  readonly until: Day | null;
  /** Older pauses say nothing of it. */
  readonly away?: Away;
  /** What came back, by its name and number; null where it ended by itself. */
  readonly report?: string | null;
};

/** What is away meanwhile: at whom, under which number, by which paper, and until when it was to be back, where that was said. */
export type Away = {
  readonly institution: string;
  readonly sample: string;
  readonly document: string;
  readonly expectedOn: Day | null;
};

export type PausableClock = "mediation" | "verification" | "penalty-case";

export type Findings = { readonly summary: string; readonly conditions: readonly string[] };

/** With who found it: somebody else decides on it. */
export type RecordedFindings = Findings & { readonly recordedBy: string };

/** A case as it is investigated: its number in the office, and who investigates. Older ones have no number. */
export type Investigation = {
  readonly caseNumber: string | null;
  readonly officers: readonly string[];
};

/** What somebody entered of the case and no other has confirmed: what stands afterwards; it may have been sent back. */
export type OpenEntry = {
  readonly what: EntryKind;
  readonly by: string;
  readonly state: "waits" | "returned";
  readonly sums: CaseSums;
  /** What kinds of penalty a change leaves; of a decision they stand with the penalty already. */
  readonly kinds?: readonly PenaltyKind[];
};

type Told = { readonly number: string; readonly was: string | null };

/** The penalty as the matter carries it; confirmed, where no entry of the decision is open. */
export type Penalty = CaseSums & {
  readonly entry?: OpenEntry;
  /** Which number a letter gave its reporter, and which one the letter before; none where none has left. */
  readonly told?: Told;
  /** The kinds of penalty that the decision imposes; left out of what was recorded before anybody asked. */
  readonly kinds?: readonly PenaltyKind[];
  /** Of a sentence, not a penalty: which court passed it. The number is then the judgment's. */
  readonly court?: string;
};

/** Something that the reporter added: where it lies, and on which day it came. */
export type Added = { readonly id: string; readonly on: Day };

/** New facts of the reporter that one officer has named and another has yet to agree to. */
export type NewFacts = {
  readonly proposedBy: string;
  readonly supplement: string;
  readonly from: Day;
};

/** How a matter stood before what was done last, so that whoever did it can take it back. */
export type Before = {
  readonly act: Undoable;
  readonly by: string;
  /** The version that it led to. */
  readonly version: number;
  readonly state: Pick<
    Matter,
    | "stage"
    | "unitId"
    | "handlerId"
    | "dates"
    | "pauses"
    | "mediation"
    | "extension"
    | "findings"
    | "investigation"
    | "penalty"
    | "newFacts"
  >;
};

/** One complaint or one report as it stands today. Its events say how it came to be. */
export type Matter = {
  readonly id: string;
  readonly number: string;
  readonly kind: Kind;
  readonly stage: Stage;
  readonly receivedOn: Day;
  readonly insider: boolean;
  /** Whether the reporter gave their name, be it sealed. */
  readonly named: boolean;
  readonly unitId: string | null;
  readonly handlerId: string | null;
  /** The unit above that decides instead, where those whose turn it is must not know of the matter. */
  readonly escalatedTo: string | null;
  readonly dates: Dates;
  readonly pauses: readonly MatterPause[];
  /** How far a complaint has been mediated; null before anything was set down. */
  readonly mediation: Mediation | null;
  readonly extension: Extension | null;
  /** Who wrote the report that asks for a transfer to the police: somebody else decides on it. */
  readonly transferProposedBy: string | null;
  readonly findings: RecordedFindings | null;
  readonly investigation: Investigation | null;
  readonly penalty: Penalty | null;
  readonly reward: Reward | null;
  /** Put right, where the value itself stands elsewhere: in what the reporter filled in, or in an event. */
  readonly corrected: Readonly<Partial<Record<Subject, string>>>;
  /** Waits for another officer. */
  readonly correction: WaitingCorrection | null;
  readonly added: readonly Added[];
  readonly newFacts: NewFacts | null;
  /** Null where what was done last cannot be taken back. */
  readonly before: Before | null;
  /** How often it has changed: a form says on which state it was filled in. */
  readonly version: number;
};
