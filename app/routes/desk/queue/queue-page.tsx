import type { Queue } from "#app/domain/access/queues.ts";
import type { Action } from "#app/domain/matter/action.ts";
import { SOON } from "#app/domain/matter/clocks/due-status.ts";
import { asksForAll, type QueueFilter } from "#app/domain/search/queue-filter.ts";
import { filteredAddress } from "#app/routes/desk/filter-in.ts";
import { QueueFilters } from "#app/routes/desk/queue/queue-filters.tsx";
import { QueueRowLine, type RowStatus } from "#app/routes/desk/queue/queue-row.tsx";
import { type ViewLink, ViewLinks } from "#app/routes/desk/queue/view-links.tsx";
import { Onward } from "#app/ui/onward.tsx";
import { Table } from "#app/ui/table.tsx";
import { useWords } from "#app/ui/words.tsx";

type QueuePageProps = {
  readonly queue: Queue;
  readonly count: number | null;
  readonly isFirst: boolean;
  readonly next: string | null;
  readonly filter: QueueFilter;
  readonly handlers: readonly { readonly id: string; readonly name: string }[];
  /** The queue from its beginning, narrowed alike. */
  readonly here: string;
  /** What its reader has just done to a matter that they no longer see. */
  readonly done: Action | null;
  /** The word that its reader has just had on a proposal. */
  readonly said: (typeof WORDS_SAID)[number] | null;
  readonly rows: readonly RowStatus[];
  readonly views: readonly ViewLink[];
  /** Whether they may keep one for their unit. */
  readonly mayShare: boolean;
  /** The words of the filter were looked for among the newest matters alone. */
  readonly isAmongNewest: boolean;
};

export const WORDS_SAID = ["review", "approve", "return", "say"] as const;

export function QueuePage({ queue, count, next, rows, done, said, ...list }: QueuePageProps) {
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
        {rows.length > 0 ? (
          <a className="small no-print" href={filteredAddress(queue, list.filter, "/desk/export")}>
            {t("exports.link")}
          </a>
        ) : null}
      </div>
      <p className="soft queue-lead">{t(`desk.queue.says.${queue}`, { days: SOON })}</p>
      <ViewLinks views={list.views} here={list.here} />
      <QueueFilters
        {...{ queue, filter: list.filter, handlers: list.handlers, mayShare: list.mayShare }}
        isView={list.views.some(({ href }) => href === list.here)}
      />
      {list.isAmongNewest ? <p className="told">{t("desk.filter.amongNewest")}</p> : null}
      {rows.length === 0 ? (
        <NothingHere queue={queue} filter={list.filter} isLast={next === null} />
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
      <Onward here={list.here} isFirst={list.isFirst} next={next} />
    </>
  );
}

type NothingHereProps = Pick<QueuePageProps, "queue" | "filter"> & { readonly isLast: boolean };

function NothingHere({ queue, filter, isLast }: NothingHereProps) {
  const { t } = useWords();
  if (asksForAll(filter))
    return <p className="panel">{t(`desk.queue.empty.${queue}`, { days: SOON })}</p>;
  return <p className="panel">{t(isLast ? "desk.filter.none" : "desk.filter.further")}</p>;
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
