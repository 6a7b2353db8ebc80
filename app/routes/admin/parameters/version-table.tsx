import { formatInstant, formatMoney } from "#app/i18n/format.ts";
import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { Light } from "#app/ui/marks.tsx";
import { Table } from "#app/ui/table.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { ParametersVersion } from "#db/queries/reward/parameters.server.ts";

type VersionTableProps = {
  readonly versions: readonly ParametersVersion[];
  readonly mayConfirm: boolean;
};

/** Every version ever entered, the one that begins latest first, and whether a second person stands for it. */
export function VersionTable({ versions, mayConfirm }: VersionTableProps) {
  const { t } = useWords();
  const columns = [
    ...(["rates", "floors", "cap", "insiderCap", "leastFines"] as const),
    ...(["threshold", "person", "organisation", "adjustment"] as const),
  ];
  if (versions.length === 0) return <p className="panel">{t("admin.parameters.none")}</p>;
  return (
    <div className="listed">
      <h2>{t("admin.parameters.versions")}</h2>
      <Table label={t("admin.parameters.versions")}>
        <thead>
          <tr>
            <th scope="col">{t("admin.parameters.from")}</th>
            <th scope="col">{t("admin.parameters.confirmedBy")}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`admin.parameters.${column}`)}
              </th>
            ))}
            <th scope="col">{t("admin.parameters.insider")}</th>
            <th scope="col">{t("admin.parameters.source")}</th>
            <th scope="col">{t("admin.parameters.enteredBy")}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <Row key={version.id} version={version} mayConfirm={mayConfirm} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

type RowProps = { readonly version: ParametersVersion; readonly mayConfirm: boolean };

function Row({ version, mayConfirm }: RowProps) {
  const { t, language } = useWords();
  const money = (fen: number | null) =>
    fen === null ? t("admin.parameters.unsaid") : formatMoney(fen, language);
  const { rateFirst, rateSecond, rateThird, floorFirst, floorSecond, floorThird } = version;
  const three = (first: string | number, second: string | number, third: string | number) =>
    t("admin.parameters.three", { first, second, third });
  return (
    <tr>
      <th scope="row">
        <DayTime day={version.fromOn} />
      </th>
      <td>
        <Confirmation version={version} mayConfirm={mayConfirm} />
      </td>
      <td>{three(rateFirst, rateSecond, rateThird)}</td>
      <td>{three(money(floorFirst), money(floorSecond), money(floorThird))}</td>
      <td>{money(version.cap)}</td>
      <td>{money(version.insiderCap)}</td>
      <td>{money(version.leastFines)}</td>
      <td>{money(version.financeThreshold)}</td>
      <td>{money(version.largeAmountPerson)}</td>
      <td>{money(version.largeAmountOrganisation)}</td>
      <td>
        {t("admin.parameters.between", {
          down: version.adjustmentDown,
          up: version.adjustmentUp,
        })}
      </td>
      <td>{t(`admin.parameters.insiderRule.${version.insiderRule}`)}</td>
      <td className="cut">{version.source}</td>
      <td>
        {t("admin.parameters.entered", {
          name: version.enteredBy,
          at: formatInstant(version.enteredAt, language),
        })}
      </td>
    </tr>
  );
}

/** Who has compared it with its document; until somebody has, it counts for nothing. */
function Confirmation({ version, mayConfirm }: RowProps) {
  const { t, language } = useWords();
  const { id, confirmedBy, confirmedAt } = version;
  if (confirmedBy && confirmedAt) {
    const at = formatInstant(confirmedAt, language);
    return <>{t("admin.parameters.entered", { name: confirmedBy, at })}</>;
  }
  if (!mayConfirm) return <Light tone="soon">{t("admin.parameters.waits")}</Light>;
  return (
    <form method="post" action={`/admin/parameters/${id}`}>
      <FormKey />
      <ProofNotice permission="confirm-parameters" />
      <Button tone="quiet">{t("admin.parameters.confirm")}</Button>
    </form>
  );
}
