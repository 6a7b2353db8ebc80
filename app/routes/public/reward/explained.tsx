import { useLoaderData } from "@remix-run/react";
import { addDays } from "#app/domain/calendar/day.ts";
import { AfterDecision } from "#app/routes/public/reward/after-decision.tsx";
import { HowMuch } from "#app/routes/public/reward/how-much.tsx";
import { rewardLinks } from "#app/routes/public/reward/sheet.ts";
import { WhoIsRewarded } from "#app/routes/public/reward/who-is-rewarded.tsx";
import { today } from "#app/shell/clock.server.ts";
import { rewardScale } from "#app/shell/reward/reward-scale.server.ts";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { ReadingPage } from "#app/ui/frame/reading-page.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("rewardExplained.title");
export const links = rewardLinks;

/** By the scale that this office applies to a report of today. */
export async function loader() {
  const on = today();
  return { on, scale: await rewardScale(on, addDays(on, 1)) };
}

const PARTS = [
  "who",
  "none",
  "insider",
  "grade",
  "amount",
  "several",
  "example",
  "told",
  "claim",
  "review",
  "secret",
] as const;

export default function RewardExplained() {
  const { t } = useWords();
  const { on, scale } = useLoaderData<typeof loader>();
  return (
    <ReadingPage title={t("rewardExplained.title")} lead={t("rewardExplained.lead")}>
      <Notice tone="soon" title={t("rewardExplained.standing.title")}>
        {(["secondary", "unconfirmed"] as const).map((standing) => (
          <p key={standing} className="small">
            {t(`rewardExplained.standing.${standing}`, { mark: t(`law.standing.${standing}`) })}
          </p>
        ))}
      </Notice>
      <nav className="panel no-print" aria-labelledby="contents">
        <h2 id="contents">{t("rewardExplained.contents")}</h2>
        <ul>
          {PARTS.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(`rewardExplained.${part}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <WhoIsRewarded today={on} scale={scale} />
      <HowMuch today={on} scale={scale} />
      <AfterDecision today={on} />
      <div className="actions no-print">
        <ButtonLink href="/file/report">{t("rewardExplained.go")}</ButtonLink>
        <a href="/law?all=#rewards">{t("rewardExplained.allRules")}</a>
        <a href="/reward/published">{t("publication.title")}</a>
      </div>
      <p className="small soft no-print">{t("rewardExplained.print")}</p>
    </ReadingPage>
  );
}
