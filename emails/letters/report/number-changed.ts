import type { Matter } from "#app/domain/matter/matter.ts";
import type { LetterAbout } from "#emails/letters/letter-about.ts";

const wasToldOther = (_event: unknown, { penalty }: Matter): boolean => {
  const { was = null, number } = penalty?.told ?? {};
  return was !== null && was !== number;
};

const toReporter = {
  name: "number-changed",
  to: "reporter",
  isOwed: wasToldOther,
  values: ({ matter: { penalty } }: { readonly matter: Matter }) => ({
    before: penalty?.told?.was ?? "",
    decision: penalty?.told?.number ?? "",
  }),
} as const;

/** A letter named another number before: its reader is told which it is now. */
export const numberChanged: LetterAbout<"case-confirmed"> = toReporter;

/** The same, where it was confirmed on another report of the case. */
export const numberChangedBeside: LetterAbout<"case-changed"> = toReporter;
