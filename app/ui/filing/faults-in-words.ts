import { type FileLimits, pictureNames } from "#app/domain/intake/accepted-files.ts";
import type { FileFault } from "#app/domain/intake/file-fault.ts";
import { formatList } from "#app/i18n/format.ts";
import type { Problem } from "#app/ui/form/error-summary.tsx";
import { troubleOf } from "#app/ui/form/trouble.ts";
import type { Words } from "#app/ui/words.tsx";

export type NamedFault = { readonly name: string; readonly fault: FileFault };

/** What the words about files need to know. */
export const fileValues = (limits: FileLimits, { language }: Pick<Words, "language">) => ({
  ...limits,
  pictures: formatList(pictureNames(), language),
});

/** Each file that was not taken, by its name, and why. */
export function faultsInWords(
  faults: readonly NamedFault[],
  limits: FileLimits,
  words: Words,
): readonly Problem[] {
  const { t } = words;
  const values = fileValues(limits, words);
  return faults.map(({ fault, name }) => ({
    field: "evidence",
    message: t(`filing.files.fault.${fault}`, {
      ...values,
      name: name || t(isOfForm(fault) ? "filing.files.theRest" : "filing.files.unnamed"),
    }),
    trouble: troubleOf(fault),
  }));
}

const isOfForm = (fault: FileFault) => fault === "slow-line" || fault === "broken-off";
