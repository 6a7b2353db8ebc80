import { NameMark } from "#app/ui/frame/name-mark.tsx";
import { useOfficeName } from "#app/ui/frame/office-words.tsx";
import { useWords } from "#app/ui/words.tsx";

/** On a reporter's page the office is left out: less to read over a shoulder. */
export function SiteName({ withOffice = false }: { readonly withOffice?: boolean }) {
  const { t } = useWords();
  const office = useOfficeName();
  return (
    <a className="name" href="/">
      <NameMark />
      <span>
        {t("common.name")}
        {withOffice && office ? <small>{office}</small> : null}
      </span>
    </a>
  );
}
