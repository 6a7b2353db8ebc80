import type { Milestone } from "#app/domain/matter/dates.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** Of what was written down, what can be put right: days, what the penalty was, grounds, and what the reporter wrote of whom and what. */
const OF_PENALTY = ["decisionNumber", "fines", "confiscations"] as const;
const OF_DECISIONS = [
  "refused-grounds",
  "mediation-ended-ground",
  "declined-ground",
  "referred-to",
] as const;
export const OF_ANSWERS = ["productName", "respondent"] as const;
/** Of what is sealed, single facts; never what somebody told, nor who they are. */
export const OF_SEALED = ["licence", "batch", "platform", "respondentAddress"] as const;

type OfPenalty = (typeof OF_PENALTY)[number];
type OfDecision = (typeof OF_DECISIONS)[number];
export type OfAnswer = (typeof OF_ANSWERS)[number];
export type OfSealed = (typeof OF_SEALED)[number];
/** Of what is sealed no value stands in the register: a reference, under which both lie sealed. */
export type SealedSubject = `sealed:${OfSealed}`;
export type Subject = `day:${Milestone}` | OfPenalty | OfDecision | OfAnswer | SealedSubject;

/** A recorded value as text: a day, fen, codes with commas between them, or words. */
export type Recorded = { readonly subject: Subject; readonly value: string };

/** Where a value stands that is not the matter's own: in what decided it, and in what the reporter filled in. */
export type Elsewhere = {
  readonly events?: readonly MatterEvent[] | undefined;
  readonly answers?: Readonly<Partial<Record<OfAnswer | OfSealed, string>>> | undefined;
};

/** Everything that can be put right on a matter, as it is recorded now: what was corrected before stands as corrected. */
export const recordedOn = (matter: Matter, elsewhere: Elsewhere = {}): readonly Recorded[] => [
  ...[
    ...ofPenalty(matter),
    ...ofDecisions(matter, elsewhere),
    ...ofAnswers(elsewhere),
    ...days(matter),
  ].map(({ subject, value }) => ({ subject, value: matter.corrected[subject] ?? value })),
  ...ofSealed(elsewhere),
];

const ofPenalty = ({ penalty }: Matter): readonly Recorded[] =>
  penalty ? OF_PENALTY.map((subject) => ({ subject, value: String(penalty[subject]) })) : [];

/** Those days that follow from another are no recorded values, nor those that approvals set. */
const NOT_TYPED: readonly string[] = [
  "facts-added",
  "transfer-approved",
  "extension-decided",
  "archived",
] satisfies readonly Milestone[];

const days = ({ dates }: Matter): readonly Recorded[] =>
  Object.entries(dates).flatMap(([name, on]) =>
    typeof on === "string" && isMilestone(name)
      ? [{ subject: `day:${name}` as const, value: on }]
      : [],
  );

const SET_AHEAD: readonly string[] = [
  "identity-due",
  "case-due",
  "transfer-hour",
  "given-back",
  "entered",
];

const isMilestone = (name: string): name is Milestone =>
  !SET_AHEAD.includes(name) && !NOT_TYPED.includes(name);

const ofAnswers = ({ answers = {} }: Elsewhere): readonly Recorded[] =>
  OF_ANSWERS.flatMap((subject) => {
    const value = answers[subject];
    return value ? [{ subject, value }] : [];
  });

/** As whoever holds their key has them open, put right already where it was. */
const ofSealed = ({ answers = {} }: Elsewhere): readonly Recorded[] =>
  OF_SEALED.flatMap((name) => {
    const value = answers[name];
    return value ? [{ subject: `sealed:${name}` as const, value }] : [];
  });

/** What decided it names its grounds, unless it was taken back; newest last. */
const ofDecisions = ({ dates }: Matter, { events = [] }: Elsewhere): readonly Recorded[] => {
  const values = events.flatMap((event) => groundIn(event) ?? []);
  return OF_DECISIONS.flatMap((subject) => {
    const { value, type } = values.findLast((one) => one.subject === subject) ?? {};
    return value !== undefined && type !== undefined && dates[type] ? [{ subject, value }] : [];
  });
};

function groundIn(event: MatterEvent) {
  const { type } = event;
  if (type === "refused")
    return { type, subject: "refused-grounds", value: event.grounds.join(",") } as const;
  if (type === "mediation-ended")
    return { type, subject: "mediation-ended-ground", value: event.ground } as const;
  if (type === "declined")
    return { type, subject: "declined-ground", value: event.ground } as const;
  return type === "referred" ? ({ type, subject: "referred-to", value: event.to } as const) : null;
}
