import { SITE_MAP } from "#app/ui/frame/site-map.ts";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("pages.siteMap.title");

export default function SiteMap() {
  const { t } = useWords();
  return (
    <main id="main" className="wrap narrow">
      <div className="stack">
        <h1>{t("pages.siteMap.title")}</h1>
        {SITE_MAP.map(({ part, links }) => (
          <section key={part} className="prose" aria-labelledby={part}>
            <h2 id={part}>{t(`pages.siteMap.${part}`)}</h2>
            <ul>
              {links.map(({ href, name }) => (
                <li key={href}>
                  <a href={href}>{t(`pages.siteMap.${name}`)}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </main>
  );
}
