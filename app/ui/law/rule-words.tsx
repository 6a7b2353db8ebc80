import { isGrounds } from "#app/domain/law/ground.ts";
import type { Version } from "#app/domain/law/provision.ts";
import { langTag } from "#app/i18n/lang-tag.ts";
import type { Language } from "#app/i18n/translate.ts";
import { useWords } from "#app/ui/words.tsx";

type RuleWordsProps = { readonly version: Version<unknown> };

/** The Chinese is the law's or retold, and says which; in English our translation stands above it. */
export function RuleWords({ version }: RuleWordsProps) {
  const { t, language } = useWords();
  return (
    <div className="rule-words">
      {language === "en" ? (
        <div className="translation">
          <p className="label">{t("law.translation")}</p>
          <Said version={version} language="en" />
        </div>
      ) : null}
      <p className="label">{t(`law.words.${version.words}`)}</p>
      {version.words === "verbatim" ? (
        <blockquote lang={langTag("zh")}>
          <Said version={version} language="zh" />
        </blockquote>
      ) : (
        <div lang={langTag("zh")}>
          <Said version={version} language="zh" />
        </div>
      )}
    </div>
  );
}

function Said({ version, language }: RuleWordsProps & { readonly language: Language }) {
  const { says, value } = version;
  return (
    <>
      <p>{says[language]}</p>
      {isGrounds(value) ? (
        <ol>
          {value.map((ground) => (
            <li key={ground.code} value={ground.number}>
              {ground.says[language]}
            </li>
          ))}
        </ol>
      ) : null}
    </>
  );
}
