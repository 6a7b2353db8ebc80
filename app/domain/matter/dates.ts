import type { Day } from "#app/domain/calendar/day.ts";
import type { Hour } from "#app/domain/calendar/hours.ts";
import type { StepEventType } from "#app/domain/matter/actions/steps/step-events.ts";

/** The days on which something happened that starts or stops a clock. */
export type Milestone =
  | StepEventType
  | "identity-asked"
  | "accepted"
  | "refused"
  | "withdrawn"
  | "assigned"
  | "taken-up"
  | "facts-added"
  | "case-opened"
  | "declined"
  | "referred"
  | "settled"
  | "mediation-ended"
  | "transfer-proposed"
  | "transfer-approved"
  | "transfer-refused"
  | "transferred"
  | "police-opened"
  | "police-declined"
  | "police-challenged"
  | "items-handed-over"
  | "police-received"
  | "police-upheld"
  | "procurators-asked"
  | "supervision-failed"
  | "police-returned"
  | "proposed-anew"
  | "convicted"
  | "investigation-ended"
  | "penalty-executed"
  | "case-closed"
  | "outcome-recorded"
  | "sent-back"
  | "reward-review-asked"
  | "reward-review-answered"
  | "reward-reopened"
  | "extension-decided"
  | "findings-recorded"
  | "claim-extension-asked"
  | "reward-returned"
  | "claim-reminded"
  | "collection-reminded"
  | "archived";

/** Days that a decision sets itself, where the law leaves the length to it. */
type SetDay = "identity-due" | "case-due" | "collection-due";

/** The newest day on which police, procurators or a court gave the file back; a new round of the police keeps it. */
type GivenBack = "given-back";

export type Dates = Readonly<Partial<Record<Milestone | SetDay | GivenBack, Day>>> & {
  /** The twenty-four hours of a transfer need the hour of its approval. */
  readonly "transfer-hour"?: Hour;
  /** The days of record of what was entered later than it happened. */
  readonly entered?: Readonly<Partial<Record<Milestone, Day>>>;
};
