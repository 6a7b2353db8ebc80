import { useLoaderData } from "@remix-run/react";
import { inForce } from "#app/domain/law/provision.ts";
import { NOTIFY_REWARD } from "#app/domain/law/rewards/reward-terms.ts";
import {
  MOST_OF_ONE,
  PUBLISHED_AFTER_DAYS,
  ROUNDED_TO,
  SMALLEST_GROUP,
} from "#app/domain/publication/policy.ts";
import { formatYuan } from "#app/i18n/format.ts";
import { rewardLinks } from "#app/routes/public/reward/sheet.ts";
import { today } from "#app/shell/clock.server.ts";
import { ReadingPage } from "#app/ui/frame/reading-page.tsx";
import { limitWords } from "#app/ui/law/limit-words.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Bullets, ProseSection } from "#app/ui/prose.tsx";
import { yearsIn } from "#app/ui/reward/range-words.ts";
import { ReleaseShown } from "#app/ui/reward/release-shown.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";
import { findPublished } from "#db/queries/publication/published.server.ts";

export const meta = titleMeta("publication.title");
export const links = rewardLinks;

/** What two last agreed to show, the newest years first. */
export async function loader() {
  return { on: today(), releases: (await findPublished()).toReversed() };
}

const POLICY = { count: SMALLEST_GROUP, days: PUBLISHED_AFTER_DAYS };

export default function Published() {
  const { t } = useWords();
  const { releases } = useLoaderData<typeof loader>();
  return (
    <ReadingPage title={t("publication.title")} lead={t("publication.lead")}>
      {releases.length === 0 ? (
        <Notice title={t("publication.none.title")}>
          <p>{t("publication.none.says", POLICY)}</p>
        </Notice>
      ) : null}
      {releases.map((release) => (
        <section key={release.from} className="titled" aria-labelledby={`of-${release.from}`}>
          <h2 id={`of-${release.from}`}>{yearsIn(release, { t })}</h2>
          <div className="stack">
            <ReleaseShown release={release} />
          </div>
        </section>
      ))}
      <HowCounted />
    </ReadingPage>
  );
}

function HowCounted() {
  const { t, language } = useWords();
  const { on } = useLoaderData<typeof loader>();
  const { cite, value } = inForce(NOTIFY_REWARD, on);
  return (
    <ProseSection id="how" title={t("publication.how.title")}>
      <Bullets
        items={[
          t("publication.how.few", POLICY),
          t("publication.how.late", POLICY),
          t("publication.how.rounded", {
            amount: formatYuan(ROUNDED_TO, language),
            share: MOST_OF_ONE,
          }),
          t("publication.how.insiders", POLICY),
          t("publication.how.kept"),
          t("publication.how.told", { cite: cite[language], limit: limitWords(value, t) }),
          t("publication.how.frozen"),
        ]}
      />
      <p className="no-print">
        {t("publication.how.data")}
        <a href="/api/reward-figures">{t("publication.how.json")}</a>
        {t("publication.separator")}
        <a href="/api/reward-figures.csv">{t("publication.file.figures")}</a>
        {t("publication.separator")}
        <a href="/api/reward-decisions.csv">{t("publication.file.decisions")}</a>
      </p>
      <p className="no-print">
        <a href="/reward">{t("publication.how.explained")}</a>
      </p>
    </ProseSection>
  );
}
