import { useLoaderData } from "@remix-run/react";
import { FIELD_VALUES, isRequired } from "#app/routes/public/law/api-fields.ts";
import { ApiFields, ApiParts, ApiSection } from "#app/routes/public/law/api-section.tsx";
import { TERM_FIELDS } from "#app/routes/public/law/calculator/term-question.ts";
import { dueExample, mistakenExample, rewardExample } from "#app/routes/public/law/examples.ts";
import { REWARD_FIELDS } from "#app/routes/public/law/reward/reward-question.ts";
import { lawLinks } from "#app/routes/public/law/sheet.ts";
import { KEPT_SECONDS } from "#app/routes/public/public-json.ts";
import { workCalendar } from "#app/shell/calendar/work-calendar.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { ReadingPage } from "#app/ui/frame/reading-page.tsx";
import { Bullets, ProseSection } from "#app/ui/prose.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("law.api.title");
export const links = lawLinks;

/** The examples are asked of the very code that answers a program. */
export async function loader() {
  return { due: dueExample(await workCalendar()), reward: rewardExample(today()) };
}

const DUE_PARTS = ["strict", "legal", "firm", "counted", "skipped", "madeUp"] as const;
const REWARD_PARTS = ["base", "amount", "floor", "cap", "financeConsulted", "says"] as const;

/** The published rewards, as the page of them has it. */
const FILES = [
  { href: "/api/reward-figures", says: "publication.file.json" },
  { href: "/api/reward-figures.csv", says: "publication.file.figures" },
  { href: "/api/reward-decisions.csv", says: "publication.file.decisions" },
] as const;

export default function Api() {
  const { t } = useWords();
  const { due, reward } = useLoaderData<typeof loader>();
  const fieldsOf = (names: readonly (typeof TERM_FIELDS | typeof REWARD_FIELDS)[number][]) =>
    names.map((name) => ({
      name,
      required: isRequired(name),
      says: t(`law.api.field.${name}`, FIELD_VALUES),
    }));
  const partsOf = (names: readonly (typeof DUE_PARTS | typeof REWARD_PARTS)[number][]) =>
    names.map((name) => ({ name, says: t(`law.api.says.${name}`) }));

  return (
    <ReadingPage title={t("law.api.title")} lead={t("law.api.lead")}>
      <ApiSection id="due" title={t("law.api.due.title")} says={t("law.api.due.says")} {...due}>
        <ApiFields fields={fieldsOf(TERM_FIELDS)} />
        <ApiParts parts={partsOf(DUE_PARTS)} />
      </ApiSection>
      <ApiSection
        id="reward-amount"
        title={t("law.api.reward.title")}
        says={t("law.api.reward.says")}
        {...reward}
      >
        <ApiFields fields={fieldsOf(REWARD_FIELDS)} />
        <ApiParts parts={partsOf(REWARD_PARTS)} />
      </ApiSection>
      <ApiSection
        id="bad"
        title={t("law.api.bad.title")}
        says={t("law.api.bad.says")}
        {...mistakenExample(t)}
      />
      <ProseSection id="files" title={t("publication.file.title")}>
        <p>{t("publication.file.says")}</p>
        <ul>
          {FILES.map(({ href, says }) => (
            <li key={href}>
              <a href={href}>
                {t(says)} <code className="code">{href}</code>
              </a>
            </li>
          ))}
        </ul>
      </ProseSection>
      <ProseSection id="openapi" title={t("law.openapi.title")}>
        <p>{t("law.openapi.says")}</p>
        <p>
          <a href="/openapi.json">
            <code className="code">/openapi.json</code>
          </a>
        </p>
      </ProseSection>
      <ProseSection title={t("law.api.terms.title")}>
        <Bullets
          items={[
            t("law.api.terms.cache", { seconds: KEPT_SECONDS }),
            t("law.api.terms.open"),
            t("law.api.terms.binding"),
          ]}
        />
      </ProseSection>
    </ReadingPage>
  );
}
