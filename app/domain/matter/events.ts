import type { Day } from "#app/domain/calendar/day.ts";
import type { Hour } from "#app/domain/calendar/hours.ts";
import type { CaseSums, EntryKind, Statement } from "#app/domain/cases/case.ts";
import type { CaseChange } from "#app/domain/cases/change.ts";
import type { Purpose } from "#app/domain/identity/unsealing.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { OfficeChannel } from "#app/domain/intake/registration.ts";
import type { SuspensionGround } from "#app/domain/law/cases/investigation-rules.ts";
import type { PauseCode } from "#app/domain/law/counting/pause-rules.ts";
import type { StepEventType } from "#app/domain/matter/actions/steps/step-events.ts";
import type { Proposable } from "#app/domain/matter/approvals.ts";
import type { Correction } from "#app/domain/matter/corrections/correction.ts";
import type { Act, Noted, Papered } from "#app/domain/matter/event.ts";
import type { Away, Findings, PausableClock } from "#app/domain/matter/matter.ts";
import type {
  AgreementForm,
  ChosenBy,
  ConsentWay,
  Side,
} from "#app/domain/matter/mediation/mediation.ts";
import type { Undoable } from "#app/domain/matter/undoable.ts";
import type { UncollectedFor } from "#app/domain/reward/collect.ts";
import type { ExtensionReason } from "#app/domain/reward/payee/extend-claim.ts";
import type { RewardEvent } from "#app/domain/reward/reward-events.ts";
import type { TimeOfDay } from "#app/domain/typed/time-of-day.ts";

/** What custodians did with the sealed identity. `act` is the vault's number for it: it believes only what is here. */
export type UnsealingEvent =
  | Act<"unsealing-requested", Unsealed>
  | Act<"unsealing-approved", Unsealed>
  | Act<"unsealing-refused", Unsealed>
  | Act<"identity-looked-at", Unsealed>
  | Act<"unsealing-expired", Unsealed>;

type Unsealed = { request: string; act: string; purpose: Purpose };

/** What was done, with a note of how. */
type StepEvent = { readonly [Type in StepEventType]: Act<Type, Noted> }[StepEventType];

/** What happens between the two sides of an accepted complaint. */
export type MediationEvent =
  | Act<"mediation-agreed", { side: Side; way: ConsentWay; agreedOn: Day }>
  | Act<"mediator-named", { mediators: string }>
  | Act<"mediator-released", { reason: string }>
  | Act<"mediator-challenged", { side: Side; askedOn: Day; reason: string }>
  | Act<"challenge-decided", { upheld: boolean; reason: string }>
  | Act<"delegated", { to: string }>
  | Act<"meeting-called", { day: Day; time: TimeOfDay; place: string }>
  | Act<"meeting-held", Noted & { came: readonly Side[] }>
  | Act<
      "appraisal-ordered",
      { institution: string; chosenBy: ChosenBy; costs: string; sentOn: Day }
    >
  | Act<"appraisal-returned", Noted & { backOn: Day }>;
export type MediationEventType = MediationEvent["type"];

/** What becomes of a case between its opening and its closing. */
export type InvestigationEvent =
  | Act<"officers-named", { officers: readonly string[] }>
  | Act<"investigation-suspended", Noted & Papered & { ground: SuspensionGround }>
  | Act<"investigation-ended", Noted & Papered>
  | Act<"penalty-executed", Papered>
  | Act<"case-closed", Papered>;

/** What is entered of the case by one, and confirmed or sent back by another. */
export type CaseEvent =
  /** Older ones say no more than the sums, which nobody had to confirm. */
  Act<"outcome-recorded", CaseSums & { statement?: Statement }> | LaterCaseEvent;

export type LaterCaseEvent =
  | Act<"case-entered", { what: EntryKind; statement: Statement }>
  /** What a review or a court made of it, or money that came in. */
  | Act<"case-change-entered", { change: CaseChange }>
  | Act<"case-confirmed", CaseSums & { what: EntryKind }>
  | Act<"case-returned", { what: EntryKind; reason: string }>
  /** Confirmed on another report of the same case. */
  | Act<"case-changed", CaseSums>;

/** What came of a suspected crime after its transfer was approved. */
export type PoliceEvent =
  | Act<"transferred", Noted & Papered & { police?: string; papers?: readonly string[] }>
  | Act<"police-received", { actOn: Day; signedBy: string; forwardedTo: string }>
  | Act<"police-opened", Noted & Papered>
  | Act<"police-declined", Noted & Papered>
  | Act<"police-challenged", Noted & Papered & { to?: "reconsideration" | "procurators" }>
  | Act<"police-upheld", Noted & Papered & { after: "reconsideration" | "procurators" }>
  | Act<"items-handed-over", Noted & Papered>
  | Act<"police-returned", Noted & Papered & { returnedBy: string }>
  | Act<"convicted", { actOn: Day; court: string; judgmentNumber: string }>;

/** What becomes of something that takes more than one: made, looked at, sent back, taken back; what a leader said. */
export type ProposalEvent =
  | Act<"proposal-made", Proposed>
  | Act<"proposal-reviewed", Proposed>
  | Act<"proposal-returned", Proposed & { reason: string }>
  | Act<"proposal-withdrawn", Proposed>
  | Act<"proposal-discussed", Proposed & { agrees: boolean }>;

type Proposed = { what: Proposable };

/** What one asks for and those above decide. */
export type ApprovalEvent =
  | ProposalEvent
  | Act<"extension-requested", { reason: string }>
  | Act<"extension-decided", { approved: boolean; reason: string }>
  | Act<"transfer-approved", Noted & { hour: Hour }>
  | Act<"transfer-refused", Noted>;

/** What one officer asks for and another decides: corrections, and new facts. */
export type AskedEvent =
  /** What the reporter added holds new facts, one officer says; another has yet to agree. */
  | Act<"facts-proposed", Noted & { supplement: string; from: Day }>
  /** The term runs anew from the day of the supplement; before there was one to name, from the day of the act. */
  | Act<"facts-added", Noted & { supplement?: string; from?: Day }>
  | Act<"facts-declined", Noted>
  | Act<"correction-proposed", Correction>
  | Act<"corrected", Correction & Noted>
  | Act<"correction-declined", Noted>;

/** A matter goes to a unit, back to intake, or into somebody's hands. */
export type HolderEvent =
  | Act<"assigned", { unitId: string; reason: string }>
  | Act<"sent-back", { reason: string }>
  | Act<"taken-up">;

export type MatterEvent =
  | StepEvent
  | MediationEvent
  /** Older ones began and ended on the day of the record, and name nothing that was away. */
  | Act<"paused", { clock: PausableClock; ground: PauseCode; from?: Day; away?: Away }>
  | Act<"resumed", { clock: PausableClock; until?: Day; report?: string }>
  | AskedEvent
  /** Whoever did something last takes it back. */
  | Act<"undone", { what: Undoable; reason: string }>
  | Act<"case-due-set", Noted & { until: Day }>
  | ApprovalEvent
  | Act<"transfer-proposed", Noted>
  | PoliceEvent
  | RewardEvent
  | UnsealingEvent
  /** The reporter asks for more time to claim their reward. */
  | Act<"claim-extension-asked", { reason: ExtensionReason }>
  /** Nobody has claimed it, and a few days are left. */
  | Act<"claim-reminded">
  /** It was claimed, and the money waits for whoever claimed it. */
  | Act<"collection-reminded", { why: UncollectedFor; until: Day }>
  /** Where the office took it down: how it came, and on which day it was entered. */
  | Act<"received", { kind: Kind; channel?: OfficeChannel; enteredOn?: Day }>
  | Act<"identity-asked", { until: Day }>
  | Act<"accepted">
  | Act<"refused", { grounds: readonly string[]; factors?: readonly string[]; explanation: string }>
  /** The complainant took the complaint back before it was accepted. */
  | Act<"withdrawn", Noted>
  | HolderEvent
  | Act<"referred", { to: string; reason: string }>
  /** In which form; those from before did not say. */
  | Act<"settled", { terms: string; form?: AgreementForm }>
  | Act<"mediation-ended", { ground: string; explanation: string }>
  | Act<"findings-recorded", Findings>
  | Act<"case-opened", { caseNumber?: string }>
  | InvestigationEvent
  | Act<"declined", { ground: string; reason: string }>
  | CaseEvent
  /** The reporter added something; what it says is sealed, and stands under this id. */
  | Act<"supplemented", { supplement: string; files: number }>
  /** Somebody is kept from the matter; who that is stands apart, where those who may not know never look. */
  | Act<"kept-away", Noted>
  | Act<"archived">;

export type MatterEventType = MatterEvent["type"];
export type EventOf<Type extends MatterEventType> = Extract<MatterEvent, { readonly type: Type }>;

/** What members of the committee do, each for themselves: no news for anybody else, until the decision. */
export const SECRET_EVENTS = [
  "vote-cast",
  "vote-repeated",
  "tie-declared",
  "tie-revoked",
] as const satisfies readonly MatterEventType[];
