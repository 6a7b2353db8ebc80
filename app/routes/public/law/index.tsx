import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CATALOGUE } from "#app/domain/law/catalogue.ts";
import { folded } from "#app/domain/typed/characters.ts";
import { formatDay } from "#app/i18n/format.ts";
import { LawSearch } from "#app/routes/public/law/law-search.tsx";
import { LawTools } from "#app/routes/public/law/law-tools.tsx";
import { ReadingGuide } from "#app/routes/public/law/reading-guide.tsx";
import { RuleEntry } from "#app/routes/public/law/rule/rule-entry.tsx";
import { rulesFound } from "#app/routes/public/law/rules-found.ts";
import { lawLinks } from "#app/routes/public/law/sheet.ts";
import { today } from "#app/shell/clock.server.ts";
import { ReadingPage } from "#app/ui/frame/reading-page.tsx";
import { ruleTitle } from "#app/ui/law/rule-title.ts";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("law.title");
export const links = lawLinks;

export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  return {
    on: today(),
    asked: folded(searchParams.get("rule") ?? ""),
    all: searchParams.has("all"),
  };
}

/** Renders the very constants that the clocks count with. */
export default function Law() {
  const { t, language } = useWords();
  const { on, asked, all } = useLoaderData<typeof loader>();
  const chapters = CATALOGUE.map(({ chapter, provisions }) => ({
    chapter,
    rules: rulesFound(provisions, asked, ({ name }) => ruleTitle(name, t)),
  })).filter(({ rules }) => rules.length > 0);
  return (
    <ReadingPage title={t("law.title")} lead={t("law.lead")}>
      <LawTools />
      <div className="stack tight">
        <p className="small soft">{t("law.today", { day: formatDay(on, language) })}</p>
        <p className="small soft no-print">{t("law.print")}</p>
        <ReadingGuide />
      </div>
      <LawSearch asked={asked} found={chapters.flatMap(({ rules }) => rules).length} />
      <section className="stack" aria-labelledby="contents">
        <h2 id="contents">{t(asked === "" ? "law.contents" : "law.search.found")}</h2>
        {all ? null : (
          <p className="no-print">
            <a href="/law?all=#contents">{t("law.search.all")}</a>
          </p>
        )}
        {chapters.map(({ chapter, rules }) => (
          <details key={chapter} className="panel chapter" open={all || asked !== ""}>
            <summary>
              <h2 id={chapter}>
                {t("law.chapterCount", {
                  chapter: t(`law.chapter.${chapter}`),
                  count: rules.length,
                })}
              </h2>
            </summary>
            {rules.map((provision) => (
              <RuleEntry key={provision.id} provision={provision} today={on} />
            ))}
          </details>
        ))}
      </section>
    </ReadingPage>
  );
}
