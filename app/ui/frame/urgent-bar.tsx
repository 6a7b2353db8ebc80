import { useWords } from "#app/ui/words.tsx";

/** Phone numbers without drama. */
export function UrgentBar() {
  const { t } = useWords();
  return (
    <aside className="urgent" aria-label={t("common.urgent.label")}>
      <p className="wrap">
        {t("common.urgent.danger")}
        <a href="tel:120">120</a>
        {t("common.urgent.stop")}
        {t("common.urgent.crime")}
        <a href="tel:110">110</a>
        {t("common.urgent.stop")}
      </p>
    </aside>
  );
}
