import { STANDINGS, type Standing } from "#app/domain/law/provision.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { useWords } from "#app/ui/words.tsx";

type LawPanelProps = { readonly standings: Readonly<Record<Standing, number>> };

export function LawPanel({ standings }: LawPanelProps) {
  const { t } = useWords();
  return (
    <FactsBox
      panel
      title={t("roles.admin.law")}
      className="grounds"
      facts={STANDINGS.map((standing) => ({
        term: t(`roles.admin.standing.${standing}`),
        value: t("roles.admin.versions", { count: standings[standing] }),
      }))}
    />
  );
}
