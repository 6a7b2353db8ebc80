import { FACT_FIELDS, missingFacts, type OfficeFacts } from "#app/domain/office/facts.ts";
import { formatInstant } from "#app/i18n/format.ts";
import { Said } from "#app/routes/admin/facts/said.tsx";
import { FactsBox } from "#app/ui/facts.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type PresentFactsProps = {
  readonly present: OfficeFacts;
  /** The last change that was asked for, where it was refused. */
  readonly refused: { readonly by: string; readonly at: Date; readonly reason: string } | null;
};

/** What the office says of itself now, what is missing of it, and why the last change did not come to be. */
export function PresentFacts({ present, refused }: PresentFactsProps) {
  const { t, language } = useWords();
  const count = missingFacts(present).length;
  return (
    <>
      {refused ? (
        <Notice tone="late" title={t("office.refused.title")}>
          <p>
            {t("office.refused.says", {
              name: refused.by,
              at: formatInstant(refused.at, language),
              reason: refused.reason,
            })}
          </p>
        </Notice>
      ) : null}
      {count > 0 ? (
        <Notice tone="soon" title={t("office.missing.title", { count })}>
          <p>{t("office.missing.says")}</p>
        </Notice>
      ) : null}
      <FactsBox
        panel
        title={t("office.present")}
        className="grounds"
        facts={FACT_FIELDS.map((field) => ({
          term: t(`office.field.${field}`),
          value: <Said facts={present} field={field} />,
        }))}
      />
    </>
  );
}
