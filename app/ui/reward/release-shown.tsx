import type { Release } from "#app/domain/publication/release.ts";
import { formatYuan } from "#app/i18n/format.ts";
import { Facts } from "#app/ui/facts.tsx";
import { gradesIn, productsIn, quartersIn, sumsIn } from "#app/ui/reward/range-words.ts";
import { Table } from "#app/ui/table.tsx";
import { useWords, type Words } from "#app/ui/words.tsx";

type ReleaseShownProps = { readonly release: Release };

/** What the public is told of some years: the figures, then the decisions in groups. */
export function ReleaseShown({ release }: ReleaseShownProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <Facts facts={factsOf(release, words)} />
      <h3>{t("publication.groups.title")}</h3>
      <Table label={t("publication.groups.title")}>
        <thead>
          <tr>
            {(["product", "grade", "sum", "when", "count"] as const).map((column) => (
              <th key={column} scope="col">
                {t(`publication.groups.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {release.groups.map((group) => (
            <tr key={JSON.stringify(group)}>
              <th scope="row">{productsIn(group, words)}</th>
              <td data-label={t("publication.groups.grade")}>{gradesIn(group, words)}</td>
              <td data-label={t("publication.groups.sum")}>{sumsIn(group, words)}</td>
              <td data-label={t("publication.groups.when")}>{quartersIn(group, release, words)}</td>
              <td data-label={t("publication.groups.count")} className="num">
                {group.count}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

function factsOf(release: Release, { t, language }: Words) {
  const { awarded, denied, insiders, total, median, paid, paidTotal, inTime } = release;
  const cases = (count: number | null) =>
    count === null ? t("publication.figures.withheld") : t("publication.figures.cases", { count });
  const sum = (fen: number | null) =>
    fen === null
      ? t("publication.figures.withheldSum")
      : t("publication.figures.about", { amount: formatYuan(fen, language) });
  const said = {
    awarded: cases(awarded),
    insiders: cases(insiders),
    denied: cases(denied),
    total: sum(total),
    median: sum(median),
    paid:
      paid === null || paidTotal === null
        ? cases(paid)
        : t("publication.figures.paidSum", {
            count: paid,
            amount: formatYuan(paidTotal, language),
          }),
    inTime:
      inTime === null
        ? t("publication.figures.withheld")
        : t("publication.figures.share", { share: inTime }),
  } as const;
  return (["awarded", "insiders", "denied", "total", "median", "paid", "inTime"] as const).map(
    (name) => ({ term: t(`publication.figures.${name}`), value: said[name] }),
  );
}
