import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { provisionById } from "#app/domain/law/catalogue.ts";
import { livesOf } from "#app/domain/law/life.ts";
import { isKey } from "#app/i18n/known-key.ts";
import { RuleUses } from "#app/routes/public/law/rule/rule-uses.tsx";
import { RuleVersion } from "#app/routes/public/law/rule/rule-version.tsx";
import { usesOf } from "#app/routes/public/law/rule/uses-of.ts";
import { lawLinks } from "#app/routes/public/law/sheet.ts";
import { today } from "#app/shell/clock.server.ts";
import { ruleTitle } from "#app/ui/law/rule-title.ts";
import { useWords } from "#app/ui/words.tsx";
import { titled } from "#app/web/request/title.ts";

export const links = lawLinks;

export const meta: MetaFunction<typeof loader> = ({ matches, data: found }) => {
  const key = `law.name.${found?.name}`;
  return titled(matches, isKey(key) ? key : "law.title");
};

export function loader({ params }: LoaderFunctionArgs) {
  const provision = provisionById(params["id"] ?? "");
  if (!provision) throw new Response(null, { status: 404 });
  return { id: provision.id, name: provision.name, on: today() };
}

/** One rule through time, its versions side by side. */
export default function Rule() {
  const { t } = useWords();
  const { id, name, on } = useLoaderData<typeof loader>();
  const provision = provisionById(id);
  if (!provision) return null;

  const lives = livesOf(provision, on);
  return (
    <main id="main" className="wrap">
      <div className="stack">
        <div>
          <a className="back no-print" href={`/law?all=#${id}`}>
            {t("law.back")}
          </a>
          <h1>{ruleTitle(name, t)}</h1>
          <p className="small soft">{t("law.number", { id })}</p>
        </div>
        <section className="titled" aria-labelledby="versions">
          <h2 id="versions">{t("law.versions")}</h2>
          {lives.length > 1 ? (
            <p className="small soft">{t("law.versionsMany", { count: lives.length })}</p>
          ) : null}
          <div className="versions">
            {lives.map((life) => (
              <RuleVersion key={life.version.from} life={life} today={on} />
            ))}
          </div>
        </section>
        <RuleUses uses={usesOf(provision)} />
        <p className="small soft no-print">{t("law.print")}</p>
      </div>
    </main>
  );
}
