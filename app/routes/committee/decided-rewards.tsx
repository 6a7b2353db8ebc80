import { formatMoney } from "#app/i18n/format.ts";
import { Table } from "#app/ui/table.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { Agenda } from "#db/queries/committee/agenda.server.ts";

type Decided = Agenda["decided"][number];

export function DecidedRewards({ rewards }: { readonly rewards: readonly Decided[] }) {
  const { t, language } = useWords();
  return (
    <div className="listed">
      <h2>{t("reward.committee.decided")}</h2>
      {rewards.length === 0 ? (
        <p className="panel">{t("reward.committee.noneDecided")}</p>
      ) : (
        <Table label={t("reward.committee.decided")}>
          <thead>
            <tr>
              <th scope="col">{t("reward.committee.number")}</th>
              <th scope="col">{t("reward.committee.decidedOn")}</th>
              <th scope="col">{t("reward.committee.outcome")}</th>
              <th scope="col" className="end">
                {t("reward.committee.award")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rewards.map(({ id, number, decidedOn, award }) => (
              <tr key={id}>
                <th scope="row">
                  <a className="num" href={`/committee/${id}`}>
                    {number}
                  </a>
                </th>
                <td data-label={t("reward.committee.decidedOn")}>
                  {decidedOn ? <DayTime day={decidedOn} /> : null}
                </td>
                <td>{award ? t(`reward.grade.${award.grade}`) : t("reward.none")}</td>
                <td className="end" data-label={t("reward.committee.award")}>
                  {award ? formatMoney(award.amount, language) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </div>
  );
}
