import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

/** Over every page of those who keep people and system: the unit above the bureau has to be asked. */
export function StrandedAlarm() {
  const { t } = useWords();
  return (
    <Notice tone="late" title={t("exclusion.stranded.title")}>
      <p>{t("exclusion.stranded.says")}</p>
      <p>{t("exclusion.stranded.wayOut")}</p>
    </Notice>
  );
}
