import { useOfficeWords } from "#app/ui/frame/office-words.tsx";
import { ReadingPage } from "#app/ui/frame/reading-page.tsx";
import { Bullets, ProseSection } from "#app/ui/prose.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("enquiry.title");

const dataSearch = "https://www.nmpa.gov.cn/datasearch/home-index.html";

const questions = [
  { about: "approval", href: "/file/report" },
  { about: "device", href: "/file/report" },
  { about: "cure", href: "/file/report" },
  { about: "online", href: "/file/complaint" },
  { about: "reward", href: "/protection#safer" },
  { about: "taking", href: "/adverse-reaction" },
] as const;

/** Answers first, each with the next thing to do; then whom to call. */
export default function Enquiry() {
  const { t } = useWords();
  const office = useOfficeWords();
  return (
    <ReadingPage title={t("enquiry.title")} lead={t("enquiry.lead")}>
      <section className="titled" aria-labelledby="questions">
        <h2 id="questions">{t("enquiry.questions")}</h2>
        {questions.map(({ about, href }) => (
          <details key={about} className="more" id={about}>
            <summary>{t(`enquiry.${about}.ask`)}</summary>
            <div className="prose">
              <p>{t(`enquiry.${about}.answer`)}</p>
              <p>
                <a href={href}>{t(`enquiry.${about}.next`)}</a>
              </p>
            </div>
          </details>
        ))}
        <p>
          <a href={dataSearch} rel="noreferrer" hrefLang="zh-CN">
            {t("enquiry.lookup.name")}
            <span className="soft small">{t("enquiry.lookup.leaves")}</span>
          </a>
        </p>
      </section>
      <ProseSection title={t("enquiry.ask.title")}>
        <Bullets
          items={[
            t("enquiry.ask.phone", office),
            t("enquiry.ask.visit", office),
            t("enquiry.ask.hotline"),
            t("enquiry.ask.government"),
          ]}
        />
        <p className="soft small">{t("enquiry.ask.order")}</p>
      </ProseSection>
    </ReadingPage>
  );
}
