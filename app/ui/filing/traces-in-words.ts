import type { Trace } from "#app/domain/intake/photo-traces.ts";
import { formatList } from "#app/i18n/format.ts";
import type { Words } from "#app/ui/words.tsx";

type KeptFile = {
  readonly mediaType: string;
  readonly removed?: readonly Trace[] | undefined;
};

/** What was taken out of a picture, or that a document was left as it is. */
export function tracesInWords({ mediaType, removed }: KeptFile, { t, language }: Words): string {
  if (removed === undefined)
    return mediaType === "application/pdf" ? t("filing.files.untouched") : "";
  if (removed.length === 0) return t("filing.files.nothingFound");
  const traces = removed.map((trace) => t(`filing.files.trace.${trace}`));
  return t("filing.files.removed", { traces: formatList(traces, language) });
}
