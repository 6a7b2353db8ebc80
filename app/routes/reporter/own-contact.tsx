import { type ContactLook, ContactLooks } from "#app/ui/contact-looks.tsx";
import { useWords } from "#app/ui/words.tsx";

/** To the complainant: who opened how they are reached, when, for what. */
export function OwnContact({ looks }: { readonly looks: readonly ContactLook[] }) {
  const { t } = useWords();
  return (
    <section className="panel stack tight">
      <h2>{t("contact.looks.title")}</h2>
      <ContactLooks looks={looks} />
      <p className="small soft">{t("contact.looks.kept")}</p>
    </section>
  );
}
