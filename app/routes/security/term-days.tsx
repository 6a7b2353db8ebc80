import { formatDay } from "#app/i18n/format.ts";
import { useWords } from "#app/ui/words.tsx";

type TermDaysProps = {
  readonly from: string;
  readonly until: string | null;
  readonly basis: string;
};

/** From which day to which, and by what document. */
export function TermDays({ from, until, basis }: TermDaysProps) {
  const { t, language } = useWords();
  const first = formatDay(from, language);
  return (
    <>
      {until
        ? t("offices.days", { from: first, until: formatDay(until, language) })
        : t("offices.since", { from: first })}
      <br />
      <span className="soft">{basis}</span>
    </>
  );
}
