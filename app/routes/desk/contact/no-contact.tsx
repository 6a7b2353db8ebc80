import type { ContactRefusal } from "#app/shell/contact/open-contact.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type NoContactProps = {
  readonly matterId: string;
  readonly number: string;
  readonly because: readonly ContactRefusal[];
};

/** Why there is nothing to open here, and which way there is instead. */
export function NoContact({ matterId, number, because }: NoContactProps) {
  const { t } = useWords();
  return (
    <Notice tone="note" title={t("contact.none")}>
      <ul>
        {because.map((code) => (
          <li key={code}>{t(`contact.refused.${code}`)}</li>
        ))}
      </ul>
      <p>
        {t("contact.instead", { number })}{" "}
        <a href={`/desk/matters/${matterId}/messages`}>{t("messages.desk.link")}</a>
      </p>
    </Notice>
  );
}
