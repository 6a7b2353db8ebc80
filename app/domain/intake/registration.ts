import { addDays, type Day } from "#app/domain/calendar/day.ts";
import { type FormStep, type QuestionName, stepsOf } from "#app/domain/intake/form.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import { type DayFault, readDay } from "#app/domain/typed/day-typed.ts";
import { isUnderstood } from "#app/domain/typed/reading.ts";

/** Beside these pages, how it can reach the office (Order 121, art. 8): somebody of the office then takes it down. */
export const OFFICE_CHANNELS = ["telephone", "letter", "visit"] as const;
export type OfficeChannel = (typeof OFFICE_CHANNELS)[number];
export const FILING_CHANNELS = ["online", ...OFFICE_CHANNELS] as const;

/** What came by telephone, letter or visit: who takes it down, and the day from which every limit is counted. */
export type Registration = {
  /** A staff id. The register does not tell it to who works on the matter; the log does to auditors. */
  readonly by: string;
  readonly channel: OfficeChannel;
  /** Of the call or visit; of a letter, the day stamped on it when it arrived. */
  readonly receivedOn: Day;
};

/** Policy: a letter that lay a year is no slip of the pen any more. Later is never refused: the clock has run since then. */
export const LONGEST_LAIN_DAYS = 365;

export type ReceivedFault = "in-the-future" | "too-long-ago";

/** Why nothing can have been received on that day; null where it can. */
export function whyNotReceivedOn(receivedOn: Day, today: Day): ReceivedFault | null {
  if (receivedOn > today) return "in-the-future";
  return receivedOn < addDays(today, -LONGEST_LAIN_DAYS) ? "too-long-ago" : null;
}

/** As it was typed, by whom. */
export type RegistrationTyped = Readonly<Record<"by" | "channel" | "received", string>>;
export type RegistrationFault =
  | { readonly field: "channel" }
  | { readonly field: "received"; readonly code: DayFault | ReceivedFault };

/** How and when it came, where both can be; else everything that is wrong with them. */
export function readRegistration({ by, channel: typed, received }: RegistrationTyped, today: Day) {
  const channel = OFFICE_CHANNELS.find((one) => one === typed);
  const day = readDay(received);
  const code = isUnderstood(day) ? whyNotReceivedOn(day.value, today) : day.why;
  const faults: readonly RegistrationFault[] = [
    ...(channel ? [] : [{ field: "channel" } as const]),
    ...(code ? [{ field: "received", code } as const] : []),
  ];
  const registration: Registration | null =
    channel && isUnderstood(day) && !code ? { by, channel, receivedOn: day.value } : null;
  return { registration, faults };
}

/** What a letter may leave out: it was received all the same, and its writer can still be asked. */
const MAY_BE_MISSING: readonly QuestionName[] = ["phone", "address"];

/** The questions of a form as the office answers them for somebody. */
export const stepsToRegister = (kind: Kind): readonly FormStep[] =>
  stepsOf(kind).map(({ name, questions }) => ({
    name,
    questions: questions.map((question) =>
      MAY_BE_MISSING.includes(question.name) ? { ...question, required: false } : question,
    ),
  }));
