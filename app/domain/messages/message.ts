import { addDays, type Day } from "#app/domain/calendar/day.ts";
import { type Holder, holderFor, holdersOf } from "#app/domain/exclusion/holder.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { charactersIn } from "#app/domain/typed/characters.ts";

/** Who speaks. Of the office the reporter learns no more than that it is the office. */
export const AUTHORS = ["reporter", "office"] as const;
export type Author = (typeof AUTHORS)[number];

/** A message as far as it is not sealed: its place in the thread, by whom, on which day, and until when it asks for an answer. */
export type MessageHead = {
  readonly position: number;
  readonly author: Author;
  readonly writtenOn: Day;
  readonly answerBy: Day | null;
};

/** Policy: three pages; what is longer is a statement, and has its place among what is added. */
export const LONGEST_MESSAGE = 3000;
/** Policy: of one reporter on one matter; beyond it the text is kept for the next day. */
export const MOST_A_DAY = 20;
/** Policy: a question that may wait longer than this is not asked yet. */
export const LONGEST_WAIT_DAYS = 60;

export const MESSAGE_REASONS = [
  "archived",
  "elsewhere",
  "nothing-written",
  "too-long",
  "enough-today",
  "day-passed",
  "day-too-far",
] as const;
export type MessageReason = (typeof MESSAGE_REASONS)[number];

/** Every reason why a reporter's message cannot be taken. It moves no date (Order 121 knows none that waits for an answer). */
export const whyNotFromReporter = (
  { stage }: Pick<Matter, "stage">,
  { text, writtenToday }: { readonly text: string; readonly writtenToday: number },
): readonly MessageReason[] =>
  reasons([
    ["archived", stage === "archived"],
    ["enough-today", writtenToday >= MOST_A_DAY],
    ...ofText(text),
  ]);

type Question = { readonly text: string; readonly answerBy: Day | null; readonly on: Day };

/** Every reason why an officer's message cannot be taken: only who holds the matter speaks for it. */
export const whyNotFromOffice = (
  officer: Officer,
  matter: Pick<Matter, "stage" | "unitId" | "escalatedTo">,
  { text, answerBy, on }: Question,
): readonly MessageReason[] =>
  reasons([
    ["archived", matter.stage === "archived"],
    ["elsewhere", !isHeldBy(matter, holderFor(officer))],
    ...ofText(text),
    ["day-passed", answerBy !== null && answerBy <= on],
    ["day-too-far", answerBy !== null && answerBy > addDays(on, LONGEST_WAIT_DAYS)],
  ]);

/** Every reason why an officer cannot put down a note: it goes with the matter, and a closed file takes no more. */
export const whyNoNote = (
  officer: Officer,
  matter: Pick<Matter, "stage" | "unitId" | "escalatedTo">,
  text: string,
): readonly MessageReason[] =>
  reasons([
    ["archived", matter.stage === "archived"],
    ["elsewhere", !isHeldBy(matter, holderFor(officer))],
    ...ofText(text),
  ]);

/** Whether whoever opens with this key has the matter in hand. */
const isHeldBy = (matter: Pick<Matter, "unitId" | "escalatedTo">, holder: Holder | null): boolean =>
  holdersOf(matter).some((one) => one === holder);

type Checked = readonly [MessageReason, boolean];

const ofText = (text: string): readonly Checked[] => [
  ["nothing-written", text === ""],
  ["too-long", charactersIn(text) > LONGEST_MESSAGE],
];

const reasons = (checked: readonly Checked[]): readonly MessageReason[] =>
  checked.flatMap(([reason, is]) => (is ? [reason] : []));
