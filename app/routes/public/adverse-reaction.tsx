import { Facts } from "#app/ui/facts.tsx";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { useOfficeWords } from "#app/ui/frame/office-words.tsx";
import { ReadingPage } from "#app/ui/frame/reading-page.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Bullets, ProseSection } from "#app/ui/prose.tsx";
import { WithPhones } from "#app/ui/with-phones.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("adverse.title");

const products = ["medicine", "device", "cosmetic", "vaccine"] as const;

/** An adverse reaction is no accusation: it goes to those who monitor, by product. */
export default function AdverseReaction() {
  const { t } = useWords();
  return (
    <ReadingPage title={t("adverse.title")} lead={t("adverse.lead")}>
      <Notice tone="soon" title={t("adverse.danger.title")}>
        <p>{t("adverse.danger.says")}</p>
      </Notice>
      <section className="facts-box titled" aria-labelledby="channels">
        <h2 id="channels">{t("adverse.channels")}</h2>
        <Facts
          facts={products.map((product) => ({
            term: t(`adverse.${product}.name`),
            value: <Channel product={product} />,
          }))}
        />
      </section>
      <ProseSection title={t("adverse.tell.title")}>
        <Bullets
          items={[
            t("adverse.tell.product"),
            t("adverse.tell.use"),
            t("adverse.tell.reaction"),
            t("adverse.tell.records"),
          ]}
        />
      </ProseSection>
      <ProseSection title={t("adverse.us.title")}>
        <p>
          <WithPhones>{t("adverse.us.says", useOfficeWords())}</WithPhones>
        </p>
      </ProseSection>
      <ProseSection title={t("adverse.breach.title")}>
        <p>{t("adverse.breach.says")}</p>
        <ButtonLink href="/file/report">{t("adverse.breach.go")}</ButtonLink>
      </ProseSection>
    </ReadingPage>
  );
}

function Channel({ product }: { readonly product: (typeof products)[number] }) {
  const { t } = useWords();
  return (
    <>
      <p>{t(`adverse.${product}.who`)}</p>
      <p className="soft small">{t(`adverse.${product}.basis`)}</p>
    </>
  );
}
