import { office } from "#app/domain/office.ts";
import { NameMark } from "#app/ui/frame/name-mark.tsx";
import { useWords } from "#app/ui/words.tsx";

/** On a reporter's page the office is left out: less to read over a shoulder. */
export function SiteName({ withOffice = false }: { readonly withOffice?: boolean }) {
  const { t, language } = useWords();
  return (
    <a className="name" href="/">
      <NameMark />
      <span>
        {t("common.name")}
        {withOffice ? <small>{office.name[language]}</small> : null}
      </span>
    </a>
  );
}
