import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

/** That something rang within a day, and the way to what it was. */
export function AlarmNotice({ count }: { readonly count: number }) {
  const { t } = useWords();
  return (
    <Notice tone="soon" title={t("audit.alarm.title")}>
      <p>
        {t("audit.alarm.says", { count })} <a href="/audit?kind=alarms">{t("audit.alarm.show")}</a>
      </p>
    </Notice>
  );
}
