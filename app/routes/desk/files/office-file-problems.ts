import type { FileLimits } from "#app/domain/intake/accepted-files.ts";
import { isKey } from "#app/i18n/known-key.ts";
import type { Wrong } from "#app/routes/desk/files/asks-for-office-files.ts";
import { faultsInWords, type NamedFault } from "#app/ui/filing/faults-in-words.ts";
import type { Problem } from "#app/ui/form/error-summary.tsx";
import type { Words } from "#app/ui/words.tsx";

type Faulty = { readonly wrong: readonly Wrong[]; readonly faults: readonly NamedFault[] };

/** What is to be put right in the form for new files, each with its control. What concerns reporters alone is said anew. */
export function problemsWith(
  { wrong, faults }: Faulty,
  limits: FileLimits,
  words: Words,
): readonly Problem[] {
  const { t } = words;
  const files = faultsInWords(faults, limits, words).map((problem, index) => {
    const own = `desk.officeFile.fault.${faults[index]?.fault}`;
    const name = faults[index]?.name || t("desk.officeFile.oneOfThem");
    return isKey(own) ? { ...problem, message: t(own, { name }) } : problem;
  });
  return [
    ...wrong.map((field) => ({
      field,
      message: t(`desk.officeFile.wrong.${field}`),
      trouble: "misread" as const,
    })),
    ...files,
  ];
}
