import { useLoaderData } from "@remix-run/react";
import { CATALOGUE } from "#app/domain/law/catalogue.ts";
import { formatDay } from "#app/i18n/format.ts";
import { LawTools } from "#app/routes/public/law/law-tools.tsx";
import { ReadingGuide } from "#app/routes/public/law/reading-guide.tsx";
import { RuleEntry } from "#app/routes/public/law/rule/rule-entry.tsx";
import { lawLinks } from "#app/routes/public/law/sheet.ts";
import { today } from "#app/shell/clock.server.ts";
import { ReadingPage } from "#app/ui/frame/reading-page.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("law.title");
export const links = lawLinks;

export function loader() {
  return { on: today() };
}

/** Renders the very constants that the clocks count with. */
export default function Law() {
  const { t, language } = useWords();
  const { on } = useLoaderData<typeof loader>();
  return (
    <ReadingPage title={t("law.title")} lead={t("law.lead")}>
      <LawTools />
      <div className="stack tight">
        <p className="small soft">
          {t("law.today", { day: formatDay(on, language) })}
          <span className="no-print">{t("law.print")}</span>
        </p>
        <ReadingGuide />
      </div>
      <nav className="prose no-print" aria-labelledby="contents">
        <h2 id="contents">{t("law.contents")}</h2>
        <ul className="contents">
          {CATALOGUE.map(({ chapter, provisions }) => (
            <li key={chapter}>
              <a href={`#${chapter}`}>
                {t("law.chapterCount", {
                  chapter: t(`law.chapter.${chapter}`),
                  count: provisions.length,
                })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {CATALOGUE.map(({ chapter, provisions }) => (
        <section key={chapter} className="titled" aria-labelledby={chapter}>
          <h2 id={chapter}>{t(`law.chapter.${chapter}`)}</h2>
          {provisions.map((provision) => (
            <RuleEntry key={provision.id} provision={provision} today={on} />
          ))}
        </section>
      ))}
    </ReadingPage>
  );
}
