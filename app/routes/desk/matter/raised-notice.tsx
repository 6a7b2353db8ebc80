import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type RaisedNoticeProps = { readonly matterId: string; readonly officials: number };

/** Why this matter lies here and not below, and what has to be found out first. */
export function RaisedNotice({ matterId, officials }: RaisedNoticeProps) {
  const { t } = useWords();
  return (
    <Notice tone="note" title={t("exclusion.raised.title")}>
      <p>{t("exclusion.raised.body")}</p>
      {officials > 0 ? (
        <p>
          <a href={`/desk/matters/${matterId}/officials`}>
            {t("exclusion.raised.officials", { count: officials })}
          </a>
        </p>
      ) : null}
    </Notice>
  );
}
