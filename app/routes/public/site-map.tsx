import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("pages.siteMap.title");

const parts = [
  {
    part: "tell",
    links: [
      { href: "/file/complaint", name: "complaint" },
      { href: "/file/report", name: "report" },
      { href: "/enquiry", name: "enquiry" },
      { href: "/adverse-reaction", name: "adverse" },
    ],
  },
  { part: "follow", links: [{ href: "/progress", name: "progress" }] },
  {
    part: "about",
    links: [
      { href: "/", name: "home" },
      { href: "/help", name: "help" },
      { href: "/law", name: "law" },
      { href: "/law/calculator", name: "calculator" },
      { href: "/law/reward", name: "rewardCalculator" },
      { href: "/law/api", name: "api" },
      { href: "/protection", name: "protection" },
      { href: "/audit-root", name: "auditRoot" },
      { href: "/accessibility", name: "accessibility" },
    ],
  },
] as const;

export default function SiteMap() {
  const { t } = useWords();
  return (
    <main id="main" className="wrap narrow">
      <div className="stack">
        <h1>{t("pages.siteMap.title")}</h1>
        {parts.map(({ part, links }) => (
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
