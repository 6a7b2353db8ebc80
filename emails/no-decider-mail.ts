import type { OfficeFacts } from "#app/domain/office/facts.ts";
import { translator } from "#app/i18n/translate.ts";

/** What waits for nobody: a matter, a proposal about one, or a reward before too few of the committee. */
type Stranded = "stranded" | "undecided" | "short";

/** What administrators are told while nobody here can decide on something: not what it is, nor how much. */
export function strandedMail(office: OfficeFacts, kinds: readonly Stranded[]) {
  const t = translator("zh");
  const [first = "stranded"] = kinds;
  const body = kinds
    .flatMap((kind) => [t(`exclusion.${kind}.says`), t(`exclusion.${kind}.wayOut`)])
    .join("\n\n");
  return { subject: t(`exclusion.${first}.subject`, { office: office.name }), body };
}
