import { useOfficeWords } from "#app/ui/frame/office-words.tsx";
import { ReadingPage } from "#app/ui/frame/reading-page.tsx";
import { Bullets, ProseSection } from "#app/ui/prose.tsx";
import { WithPhones } from "#app/ui/with-phones.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("pages.accessibility.title");

const done = ["script", "keyboard", "reader", "zoom", "colour", "elder", "motion"] as const;
const missing = ["evidence", "sign", "letter"] as const;

export default function Accessibility() {
  const { t } = useWords();
  const office = useOfficeWords();
  return (
    <ReadingPage title={t("pages.accessibility.title")} lead={t("pages.accessibility.lead")}>
      <ProseSection title={t("pages.accessibility.done.title")}>
        <Bullets items={done.map((name) => t(`pages.accessibility.done.${name}`))} />
      </ProseSection>
      <ProseSection title={t("pages.accessibility.standard.title")}>
        <p>{t("pages.accessibility.standard.says")}</p>
      </ProseSection>
      <ProseSection title={t("pages.accessibility.missing.title")}>
        <Bullets items={missing.map((name) => t(`pages.accessibility.missing.${name}`))} />
      </ProseSection>
      <ProseSection title={t("pages.accessibility.contact.title")}>
        <p>
          <WithPhones>{t("pages.accessibility.contact.says", office)}</WithPhones>
        </p>
      </ProseSection>
    </ReadingPage>
  );
}
