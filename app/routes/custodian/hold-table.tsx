import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { Table } from "#app/ui/table.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { HoldLine } from "#db/queries/identity/holds.server.ts";

export function HoldTable({ holds }: { readonly holds: readonly HoldLine[] }) {
  const { t } = useWords();
  if (holds.length === 0) return <p className="panel">{t("custodian.holds.empty")}</p>;
  return (
    <Table label={t("custodian.holds.title")}>
      <thead>
        <tr>
          <th scope="col">{t("custodian.list.number")}</th>
          <th scope="col">{t("custodian.holds.ground")}</th>
          <th scope="col">{t("custodian.holds.since")}</th>
          <th scope="col">{t("custodian.holds.lifted")}</th>
        </tr>
      </thead>
      <tbody>
        {holds.map(({ id, number, ground, placedOn, liftedOn }) => (
          <tr key={id}>
            <th scope="row" className="num">
              {number}
            </th>
            <td>{t(`custodian.holds.of.${ground}`)}</td>
            <td>
              <DayTime day={placedOn} />
            </td>
            <td>
              {liftedOn ? (
                <DayTime day={liftedOn} />
              ) : (
                <form method="post" action="/custodian/holds">
                  <FormKey />
                  <input type="hidden" name="hold" value={id} />
                  <Button tone="quiet" name="intent" value="lift">
                    {t("custodian.holds.lift")}
                  </Button>
                </form>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
