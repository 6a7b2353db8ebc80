import { holderFor, holdersOf } from "#app/domain/exclusion/holder.ts";
import {
  type SealedValues,
  sealedAnswersNow,
  unsealed,
} from "#app/domain/matter/corrections/sealed.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { openAnswers, openSupplements } from "#app/shell/content/open-content.server.ts";
import { openCorrections } from "#app/shell/content/seal-correction.server.ts";
import type { MatterPage } from "#db/queries/matter/matter-page.server.ts";

/** A matter with what was written, as far as this officer's office has the key; or why it stays closed. */
export type OpenedMatter = MatterPage & {
  readonly closed: "elsewhere" | "erased" | null;
  /** What the reporter added later, by the id that its event names. */
  readonly added: Readonly<Record<string, string>>;
  /** What was put right of what is sealed. */
  readonly putRight: SealedValues;
};

export async function opened(officer: Officer, found: MatterPage): Promise<OpenedMatter> {
  const written = await openAnswers(officer, found.matter.id);
  if (written) {
    const added = Object.fromEntries(await openSupplements(officer, found.matter.id));
    const putRight = await openCorrections(officer, found.matter.id);
    return { ...withPutRight(found, written, putRight), closed: null, added, putRight };
  }
  const ours = holdersOf(found.matter).some((holder) => holder === holderFor(officer));
  const shut = withPutRight(found, {}, {});
  return { ...shut, closed: ours ? "erased" : "elsewhere", added: {}, putRight: {} };
}

/** The answers as they stand now, those that were put right also as they were filed, and what waits for a second officer. */
function withPutRight(
  found: MatterPage,
  written: MatterPage["answers"],
  values: SealedValues,
): MatterPage {
  const { correction } = found.matter;
  const now = sealedAnswersNow(found.matter, values);
  const before = Object.keys(now).map((name) => [name, answerIn(written, name)] as const);
  return {
    ...found,
    matter: { ...found.matter, correction: correction && unsealed(correction, values) },
    answers: { ...found.answers, ...written, ...now },
    filed: { ...found.filed, ...Object.fromEntries(before) },
  };
}

const answerIn = (written: MatterPage["answers"], asked: string) =>
  Object.entries(written).find(([name]) => name === asked)?.[1] ?? "";
