import { ButtonLink } from "#app/ui/form/button.tsx";
import { useWords } from "#app/ui/words.tsx";

/** The way out. The script covers the page at once and hears Esc pressed three times, and only then the key is named; the link works without it. */
export function LeaveLink() {
  const { t } = useWords();
  return (
    <>
      <ButtonLink tone="quiet" href="/leave" rel="nofollow noreferrer" data-leave="">
        {t("common.leave")}
        <small className="keys">{t("common.leaveKeys")}</small>
      </ButtonLink>
      <script type="module" src="/leave.js" />
    </>
  );
}
