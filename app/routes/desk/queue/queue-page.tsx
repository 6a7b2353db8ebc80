import type { Queue } from "#app/domain/access/queues.ts";
import type { Action } from "#app/domain/matter/action.ts";
import { SOON } from "#app/domain/matter/clocks/due-status.ts";
import { QueueRowLine, type RowStatus } from "#app/routes/desk/queue/queue-row.tsx";
import { Onward } from "#app/ui/onward.tsx";
import { Table } from "#app/ui/table.tsx";
import { useWords } from "#app/ui/words.tsx";

type QueuePageProps = {
  readonly queue: Queue;
  readonly count: number | null;
  readonly isFirst: boolean;
  readonly next: string | null;
  /** What its reader has just done to a matter that they no longer see. */
  readonly done: Action | null;
  /** The word that its reader has just had on a proposal. */
  readonly said: (typeof WORDS_SAID)[number] | null;
  readonly rows: readonly RowStatus[];
};

export const WORDS_SAID = ["review", "approve", "return", "say"] as const;

export function QueuePage({ queue, count, isFirst, next, rows, done, said }: QueuePageProps) {
  const { t } = useWords();
  const name = t(`desk.queue.name.${queue}`);
  return (
    <>
      {done ? (
        <p className="success" role="status">
          <strong>{t("desk.done.title", { action: t(`matter.action.${done}`) })}</strong>
        </p>
      ) : null}
      {said ? (
        <p className="success" role="status">
          <strong>{t(`proposals.said.${said}`)}</strong>{" "}
          {t(rows.length > 0 ? "proposals.said.more" : "proposals.said.none")}
        </p>
      ) : null}
      <div className="head">
        <h1>{name}</h1>
        {count ? <span className="soft">{t("desk.queue.count", { count })}</span> : null}
      </div>
      <p className="soft queue-lead">{t(`desk.queue.says.${queue}`, { days: SOON })}</p>
      {rows.length === 0 ? (
        <p className="panel">{t(`desk.queue.empty.${queue}`, { days: SOON })}</p>
      ) : (
        <Table label={name}>
          <Columns />
          <tbody>
            {rows.map((row) => (
              <QueueRowLine key={row.id} row={row} queue={queue} />
            ))}
          </tbody>
        </Table>
      )}
      <Onward here={`/desk?queue=${queue}`} isFirst={isFirst} next={next} />
    </>
  );
}

const columns = ["limit", "number", "kind", "what", "respondent", "stance"] as const;
const dates = ["received", "due"] as const;

function Columns() {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {t(`desk.queue.${column}`)}
          </th>
        ))}
        {dates.map((column) => (
          <th key={column} scope="col" className="end">
            {t(`desk.queue.${column}`)}
          </th>
        ))}
        <th scope="col">{t("desk.queue.holder")}</th>
      </tr>
    </thead>
  );
}
