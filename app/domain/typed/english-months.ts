const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const NAME = `(${MONTHS.join("|")})[a-z]*\\.?,?`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?,?";
const DAY_FIRST = new RegExp(`\\b(?:${DAY} )?${NAME} (\\d{4})\\b`, "giu");
const MONTH_FIRST = new RegExp(`\\b${NAME} ${DAY} (\\d{4})\\b`, "giu");

/** `5 March 2026`, `March 5th, 2026` and `Mar 2026` as `2026-3-5` and `2026-3`; anything else as it is. */
export const inNumbers = (text: string): string =>
  text
    .replaceAll(MONTH_FIRST, (_, name: string, date: string, year: string) =>
      numbered(year, name, date),
    )
    .replaceAll(DAY_FIRST, (_, date: string | undefined, name: string, year: string) =>
      numbered(year, name, date),
    );

const numbered = (year: string, name: string, date?: string): string =>
  [year, MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1, date].filter(Boolean).join("-");
