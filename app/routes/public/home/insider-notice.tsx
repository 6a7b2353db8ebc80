import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

export function InsiderNotice() {
  const { t } = useWords();
  return (
    <Notice title={t("home.insider.title")}>
      <p className="small">{t("home.insider.says")}</p>
      <p className="small">
        <a href="/protection#safer">{t("home.insider.link")}</a>
      </p>
    </Notice>
  );
}
