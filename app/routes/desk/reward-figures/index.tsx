import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { yearOf } from "#app/domain/calendar/day.ts";
import { figuresOf, medianOf, shareOf, totalOf } from "#app/domain/publication/figures.ts";
import { formatMoney } from "#app/i18n/format.ts";
import { today } from "#app/shell/clock.server.ts";
import { Table } from "#app/ui/table.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findRewardFacts } from "#db/queries/publication/reward-figures.server.ts";

export const meta = titleMeta("publication.inside.title", "desk");

/** Exact figures a year, newest first, of what this officer may know of. */
export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-reward-figures");
  await recordLook(officer, "reward-figures", null);
  const facts = await findRewardFacts(officer);
  const on = today();
  const years = new Set(
    facts.flatMap(({ assessedOn, decidedOn, noticeDue }) =>
      [assessedOn, decidedOn, noticeDue].filter((one) => one !== null).map(yearOf),
    ),
  );
  return [...years]
    .toSorted((one, other) => other - one)
    .map((year) => {
      // Of a small number everybody here would know who it is: how many were insiders is told to nobody.
      const {
        sums,
        paidSums,
        notices,
        noticesInTime,
        insiders: _,
        ...counts
      } = figuresOf(facts, { from: year, until: year }, on);
      return {
        ...{ year, ...counts, notices },
        total: totalOf(sums),
        median: medianOf(sums),
        paid: paidSums.length,
        paidTotal: totalOf(paidSums),
        inTime: shareOf(noticesInTime, notices),
      };
    });
}

const COUNTS = ["assessed", "awarded", "denied", "paid", "lapsed", "notices"] as const;
const SUMS = ["total", "median", "paidTotal"] as const;

export default function RewardFigures() {
  const { t, language } = useWords();
  const years = useLoaderData<typeof loader>();
  const columns = [...COUNTS, "inTime", ...SUMS] as const;
  return (
    <div className="stack">
      <div>
        <h1>{t("publication.inside.title")}</h1>
        <p className="soft">{t("publication.inside.lead")}</p>
      </div>
      {years.length === 0 ? <p className="panel">{t("publication.inside.none")}</p> : null}
      {years.length > 0 ? (
        <Table label={t("publication.inside.title")}>
          <thead>
            <tr>
              <th scope="col">{t("publication.inside.year")}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`publication.inside.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((figures) => (
              <tr key={figures.year}>
                <th scope="row">{figures.year}</th>
                {COUNTS.map((name) => (
                  <td key={name} data-label={t(`publication.inside.${name}`)}>
                    {figures[name]}
                  </td>
                ))}
                <td data-label={t("publication.inside.inTime")}>
                  {figures.inTime === null
                    ? t("publication.inside.noNotice")
                    : t("publication.figures.share", { share: figures.inTime })}
                </td>
                {SUMS.map((name) => (
                  <td key={name} data-label={t(`publication.inside.${name}`)}>
                    {formatMoney(figures[name], language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
    </div>
  );
}
