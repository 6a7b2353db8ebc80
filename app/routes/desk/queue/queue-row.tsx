import type { Queue } from "#app/domain/access/queues.ts";
import type { Lit } from "#app/domain/matter/clocks/light.ts";
import { matterAt } from "#app/routes/desk/came-from.ts";
import { Lamp, Light } from "#app/ui/marks.tsx";
import { PutRight } from "#app/ui/put-right.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { QueueRow } from "#db/queries/matter/queue.server.ts";

export type RowStatus = QueueRow & { readonly light: Lit | null };

type QueueRowLineProps = { readonly row: RowStatus; readonly queue: Queue };

/** One line a matter: how long is left, then what it is. */
export function QueueRowLine({ row, queue }: QueueRowLineProps) {
  const { t } = useWords();
  return (
    <tr>
      <td>
        <Limit row={row} />
      </td>
      <th scope="row">
        <a className="num" id={row.number} href={matterAt(row.id, { queue, place: row })}>
          {row.number}
        </a>
      </th>
      <td>{t(`matter.kind.${row.kind}`)}</td>
      <td className="cut">
        <PutRight now={row.product} before={row.productBefore} />
      </td>
      <td className="cut" data-label={t("desk.queue.respondent")}>
        <PutRight now={row.respondent} before={row.respondentBefore} />
      </td>
      <td>{t(`desk.stance.${row.stance}`)}</td>
      <td className="end" data-label={t("desk.queue.received")}>
        <DayTime day={row.receivedOn} short />
      </td>
      <td className="end" data-label={t("desk.queue.due")}>
        {row.light && row.due ? <DayTime day={row.due} short /> : null}
      </td>
      <td data-label={t("desk.queue.holder")}>
        <Holder row={row} />
      </td>
    </tr>
  );
}

/** A limit that stands still has no day to show: it moves with every day that is left out. */
function Limit({ row: { light, paused } }: { readonly row: RowStatus }) {
  const { t } = useWords();
  if (paused) return <Light tone="note">{t("common.light.paused")}</Light>;
  if (!light) return <span className="soft">{t("desk.queue.noLimit")}</span>;
  return <Lamp light={light.light}>{t(`desk.light.${light.light}`, { count: light.days })}</Lamp>;
}

function Holder({ row }: { readonly row: RowStatus }) {
  const { t, language } = useWords();
  const unit = language === "zh" ? row.unit : row.unitEn;
  if (!unit) return <span className="soft">{t("desk.queue.unassigned")}</span>;
  return <>{t("desk.queue.holderValue", { unit, handler: row.handler ?? "" })}</>;
}
