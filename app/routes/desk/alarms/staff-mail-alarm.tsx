import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

/** Over every page of those who can see to it: colleagues are not reached by mail. */
export function StaffMailAlarm() {
  const { t } = useWords();
  return (
    <Notice tone="late" title={t("outbox.staff.title")}>
      <p>{t("outbox.staff.says")}</p>
    </Notice>
  );
}
