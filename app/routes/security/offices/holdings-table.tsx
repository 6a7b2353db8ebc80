import type { SerializeFrom } from "@remix-run/node";
import { formatDay } from "#app/i18n/format.ts";
import type { loader } from "#app/routes/security/offices/index.tsx";
import { TermDays } from "#app/routes/security/term-days.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { Light } from "#app/ui/marks.tsx";
import { Table } from "#app/ui/table.tsx";
import { useWords } from "#app/ui/words.tsx";

type Known = SerializeFrom<typeof loader>;
export type Naming = Pick<Known, "people" | "units">;
type HoldingsProps = Naming & Pick<Known, "holdings">;

const columns = ["office", "name", "days", "today", "end"] as const;

/** Who says yes today: whoever holds an office, or stands in for them. */
export function HoldingsTable({ holdings, ...naming }: HoldingsProps) {
  const { t } = useWords();
  const { nameOf, seatOf } = useNames(naming);
  return (
    <Table label={t("offices.today")}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`offices.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {holdings.map((holding) => (
          <tr key={`${holding.kind} ${holding.staffId} ${holding.unitId}`}>
            <th scope="row">{seatOf(holding)}</th>
            <td data-label={t("offices.column.name")}>{nameOf(holding.staffId)}</td>
            <td data-label={t("offices.column.days")}>
              {holding.term ? <TermDays {...holding.term} /> : t("offices.byRole")}
            </td>
            <td data-label={t("offices.column.today")}>
              <State holding={holding} nameOf={nameOf} />
            </td>
            <td>
              {holding.term ? (
                <EndButton id={holding.term.id} name={nameOf(holding.staffId)} />
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

type StateProps = {
  readonly holding: Known["holdings"][number];
  readonly nameOf: (id: string) => string;
};

function State({ holding: { away, gone, since }, nameOf }: StateProps) {
  const { t, language } = useWords();
  if (gone) return <Light tone="late">{t("offices.state.gone")}</Light>;
  if (since)
    return (
      <Light tone="note">{t("offices.state.role", { from: formatDay(since, language) })}</Light>
    );
  if (!away) return <Light tone="ok">{t("offices.state.here")}</Light>;
  const until = formatDay(away.until, language);
  return away.deputyId ? (
    <Light tone="soon">{t("offices.state.away", { until, deputy: nameOf(away.deputyId) })}</Light>
  ) : (
    <Light tone="late">{t("offices.state.alone", { until })}</Light>
  );
}

type EndButtonProps = { readonly id: string; readonly name: string };

export function EndButton({ id, name }: EndButtonProps) {
  const { t } = useWords();
  return (
    <form method="post" action="/security/offices" className="actions">
      <FormKey />
      <input type="hidden" name="term" value={id} />
      <Button tone="stop" name="intent" value="end" aria-label={t("offices.endOf", { name })}>
        {t("offices.end")}
      </Button>
    </form>
  );
}

/** What people and offices are called. */
export function useNames({ people, units }: Naming) {
  const { t, language } = useWords();
  const unitOf = (unitId: string | null) => {
    const unit = units.find(({ id }) => id === unitId);
    return language === "zh" ? unit?.name : unit?.nameEn;
  };
  return {
    nameOf: (id: string) => people.find((person) => person.id === id)?.name ?? "",
    seatOf: ({ kind, unitId }: Pick<Known["holdings"][number], "kind" | "unitId">) => {
      const office = t(`offices.kind.${kind}`);
      const unit = unitOf(unitId);
      return unit ? t("offices.inUnit", { office, unit }) : office;
    },
  };
}
