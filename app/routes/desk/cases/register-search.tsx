import type { RegisterFilter } from "#app/domain/cases/register.ts";
import { registerAddress } from "#app/routes/desk/cases/register-address.ts";
import { Button } from "#app/ui/form/button.tsx";
import { useWords } from "#app/ui/words.tsx";

type RegisterSearchProps = { readonly filter: RegisterFilter; readonly thisYear: number };

/** Policy: so many years are offered; of older cases somebody knows a number or a name. */
const YEARS = 10;

/** By year, by a piece of the number or of the name, and the same as a file. */
export function RegisterSearch({ filter, thisYear }: RegisterSearchProps) {
  const { t } = useWords();
  const years = Array.from({ length: YEARS }, (_, back) => thisYear - back);
  return (
    <form
      className="filters no-print"
      method="get"
      action="/desk/cases"
      aria-label={t("cases.find.label")}
    >
      <label htmlFor="year">{t("cases.find.year")}</label>
      <select className="input" id="year" name="year" defaultValue={filter.year ?? ""}>
        <option value="">{t("cases.find.everyYear")}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
      <label htmlFor="text">{t("cases.find.text")}</label>
      <input className="input" id="text" name="text" size={18} defaultValue={filter.text} />
      <Button tone="quiet">{t("cases.find.button")}</Button>
      <a href="/desk/cases">{t("cases.find.clear")}</a>
      <a href={registerAddress(filter, "/desk/cases.csv")}>{t("cases.find.file")}</a>
    </form>
  );
}
