import { type Day, daysBetween } from "#app/domain/calendar/day.ts";
import type { PublishedYear } from "#app/domain/calendar/published-year.ts";
import { FESTIVALS, type Festival } from "#app/domain/calendar/work-calendar.ts";
import { formatDayShort, formatList, weekday } from "#app/i18n/format.ts";
import { Table } from "#app/ui/table.tsx";
import { useWords, type Words } from "#app/ui/words.tsx";

/** What a notice orders, festival by festival: how an administrator checks it against the paper. */
export function YearTable({ published }: { readonly published: PublishedYear }) {
  const words = useWords();
  const { t } = words;
  const label = t("admin.notice.reading", { year: published.year });
  return (
    <Table label={label}>
      <thead>
        <tr>
          <th scope="col">{t("admin.notice.festival")}</th>
          <th scope="col">{t("admin.notice.rest")}</th>
          <th scope="col" className="end">
            {t("admin.notice.restDays")}
          </th>
          <th scope="col">{t("admin.notice.makeUp")}</th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(published).map(({ festival, rest, makeUp }) => (
          <tr key={festival}>
            <th scope="row">{t(`progress.festival.${festival}`)}</th>
            <td>
              {formatList(
                rest.map((span) => spanIn(span, words)),
                words.language,
              )}
            </td>
            <td className="end">{rest.reduce((sum, { length }) => sum + length, 0)}</td>
            <td>
              {formatList(
                makeUp.map((on) => dayIn(on, words)),
                words.language,
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

type Span = { readonly first: Day; readonly last: Day; readonly length: number };

const rowsOf = ({ rest, makeUp }: PublishedYear) =>
  FESTIVALS.filter((festival) => rest.some((span) => span.festival === festival)).map(
    (festival: Festival) => ({
      festival,
      rest: rest
        .filter((span) => span.festival === festival)
        .map(({ first, last }) => ({ first, last, length: daysBetween(first, last) + 1 })),
      makeUp: makeUp.filter((day) => day.festival === festival).map(({ on }) => on),
    }),
  );

const dayIn = (on: Day, { t, language }: Words): string =>
  t("admin.notice.dayAndWeekday", {
    day: formatDayShort(on, language),
    weekday: weekday(on, language),
  });

const spanIn = ({ first, last }: Span, words: Words): string =>
  first === last
    ? dayIn(first, words)
    : words.t("admin.notice.span", { first: dayIn(first, words), last: dayIn(last, words) });
