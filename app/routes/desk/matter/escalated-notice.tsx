import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type EscalatedNoticeProps = { readonly matterId: string; readonly officials: number };

/** Why this matter lies here and not below, and what has to be found out first. */
export function EscalatedNotice({ matterId, officials }: EscalatedNoticeProps) {
  const { t } = useWords();
  return (
    <Notice tone="note" title={t("exclusion.escalated.title")}>
      <p>{t("exclusion.escalated.body")}</p>
      {officials > 0 ? (
        <p>
          <a href={`/desk/matters/${matterId}/officials`}>
            {t("exclusion.escalated.officials", { count: officials })}
          </a>
        </p>
      ) : null}
    </Notice>
  );
}
