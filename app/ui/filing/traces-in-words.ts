import type { Trace } from "#app/domain/intake/photo-traces.ts";
import type { PictureChange } from "#app/domain/intake/picture-change.ts";
import { formatList } from "#app/i18n/format.ts";
import type { Words } from "#app/ui/words.tsx";

type KeptFile = {
  readonly mediaType: string;
  readonly removed?: readonly Trace[] | undefined;
  readonly changed?: readonly PictureChange[] | undefined;
};

/** What was taken out of a picture and what else became of it, or that a file was left as it is. */
export function tracesInWords(file: KeptFile, words: Words): string {
  const { mediaType, removed, changed = [] } = file;
  const { t, language } = words;
  if (removed === undefined)
    return t(mediaType === "application/pdf" ? "filing.files.untouched" : "filing.files.sealed");
  const traces = removed.map((trace) => t(`filing.files.trace.${trace}`));
  return [
    removed.length === 0
      ? t("filing.files.nothingFound")
      : t("filing.files.removed", { traces: formatList(traces, language) }),
    ...changed.map((change) => t(`filing.files.changed.${change.of}`, change)),
  ].join(language === "zh" ? "；" : "; ");
}
