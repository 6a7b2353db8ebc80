import type { Answers } from "#app/domain/intake/question.ts";
import type { Correction } from "#app/domain/matter/corrections/correction.ts";
import {
  OF_SEALED,
  type OfSealed,
  type SealedSubject,
  type Subject,
} from "#app/domain/matter/corrections/recorded.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** What was put right of answers that are sealed, opened: both values, by the reference that stands in their place. */
export type SealedValues = Readonly<Record<string, { readonly old: string; readonly new: string }>>;

export const isOfSealed = (subject: Subject): subject is SealedSubject =>
  subject.startsWith("sealed:");

/** A change of a sealed answer with its values where they are opened; without any where they are not. */
export function unsealed<Change extends Pick<Correction, "subject" | "old" | "new">>(
  change: Change,
  values: SealedValues,
): Change {
  if (!isOfSealed(change.subject)) return change;
  return { ...change, ...(values[change.new] ?? { old: "", new: "" }) };
}

/** Whether its values stay sealed for who looks at it. */
export const isShut = ({
  subject,
  new: value,
}: Pick<Correction, "subject" | "old" | "new">): boolean => isOfSealed(subject) && value === "";

/** Sealed answers as two have put them right. */
export const sealedAnswersNow = (
  { corrected }: Pick<Matter, "corrected">,
  values: SealedValues,
): Answers =>
  Object.fromEntries(
    OF_SEALED.flatMap((name) => {
      const now = values[corrected[sealedSubject(name)] ?? ""];
      return now ? [[name, now.new] as const] : [];
    }),
  );

/** The references of those in force. */
export const sealedInForce = ({ corrected }: Pick<Matter, "corrected">): readonly string[] =>
  OF_SEALED.flatMap((name) => corrected[sealedSubject(name)] ?? []);

const sealedSubject = (name: OfSealed): SealedSubject => `sealed:${name}`;
