import { QUORUM } from "#app/domain/committee/seating.ts";
import { Light } from "#app/ui/marks.tsx";
import { Table } from "#app/ui/table.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { Agenda } from "#db/queries/committee/agenda.server.ts";

type Waiting = Agenda["waiting"][number];

export function WaitingRewards({ rewards }: { readonly rewards: readonly Waiting[] }) {
  const { t } = useWords();
  return (
    <div className="listed">
      <h2>{t("reward.committee.waiting")}</h2>
      {rewards.length === 0 ? (
        <p className="panel">{t("reward.committee.noneWaiting")}</p>
      ) : (
        <Table label={t("reward.committee.waiting")}>
          <thead>
            <tr>
              <th scope="col">{t("reward.committee.number")}</th>
              <th scope="col">{t("reward.committee.assessedOn")}</th>
              <th scope="col">{t("reward.committee.proposed")}</th>
              <th scope="col">{t("reward.committee.votes")}</th>
              <th scope="col">{t("reward.committee.mine")}</th>
            </tr>
          </thead>
          <tbody>
            {rewards.map((reward) => (
              <WaitingRow key={reward.id} reward={reward} />
            ))}
          </tbody>
        </Table>
      )}
    </div>
  );
}

function WaitingRow({ reward }: { readonly reward: Waiting }) {
  const { t } = useWords();
  return (
    <tr>
      <th scope="row">
        {reward.seated ? (
          <a className="num" href={`/committee/${reward.id}`}>
            {reward.number}
          </a>
        ) : (
          <span className="num">{reward.number}</span>
        )}
      </th>
      <td data-label={t("reward.committee.assessedOn")}>
        <DayTime day={reward.assessedOn} />
      </td>
      <td data-label={t("reward.committee.proposed")}>
        {reward.proposed ? t(`reward.grade.${reward.proposed}`) : null}
      </td>
      <td>{t("reward.committee.votesOf", { count: reward.scores, quorum: QUORUM })}</td>
      <td>
        <Own reward={reward} />
      </td>
    </tr>
  );
}

function Own({ reward: { tied, seated, scored, revealed, short } }: { readonly reward: Waiting }) {
  const { t } = useWords();
  if (short && !tied) return <Light tone="late">{t(`reward.committee.short.${short}`)}</Light>;
  if (tied) return <Light tone="note">{t("reward.committee.iTied")}</Light>;
  if (!seated) return <Light>{t("reward.committee.substitute")}</Light>;
  if (revealed) return <Light tone="soon">{t("reward.committee.differ.short")}</Light>;
  if (scored) return <Light tone="ok">{t("reward.committee.iVoted")}</Light>;
  return <Light tone="soon">{t("reward.committee.iWait")}</Light>;
}
