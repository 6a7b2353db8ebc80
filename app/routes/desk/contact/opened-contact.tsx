import { CONTACT, type Contact, type ContactPurpose } from "#app/domain/contact/contact.ts";
import { Facts } from "#app/ui/facts.tsx";
import { useWords } from "#app/ui/words.tsx";

type OpenedContactProps = { readonly contact: Contact; readonly purpose: ContactPurpose };

/** Name, telephone and address, for as long as this page stands open. */
export function OpenedContact({ contact, purpose }: OpenedContactProps) {
  const { t } = useWords();
  return (
    <section className="panel opened stack tight" aria-labelledby="opened">
      <h2 id="opened">{t("contact.opened", { purpose: t(`contact.purposes.${purpose}`) })}</h2>
      <Facts
        facts={CONTACT.map((field) => ({
          term: t(`custodian.field.${field}`),
          value: contact[field] ?? t("contact.unsaid"),
        }))}
      />
      <p className="small">{t("contact.closes")}</p>
    </section>
  );
}
