import { INSIDER_CONDITIONS } from "#app/domain/law/rewards/insider-conditions.ts";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

/** Announcement 41 rewards an insider by its own, higher rule only under a real name. Said before the choice, and again. */
export function InsiderRewardRule({ chosen = false }: { readonly chosen?: boolean }) {
  const { t, language } = useWords();
  const cite = INSIDER_CONDITIONS.versions.at(-1)?.cite[language] ?? "";
  return (
    <Notice
      tone={chosen ? "soon" : undefined}
      title={t(chosen ? "filing.realName.chosen" : "filing.realName.title")}
    >
      <p className="small">{t("filing.realName.body", { cite })}</p>
      <p className="small">
        <a href="/reward#insider" target="_blank" rel="noopener">
          {t("filing.realName.more")}
        </a>
      </p>
      {chosen ? (
        <p className="small">
          <a href="/file/report/you#stance">{t("filing.realName.change")}</a>
        </p>
      ) : null}
    </Notice>
  );
}
