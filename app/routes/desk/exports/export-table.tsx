import type { Queue } from "#app/domain/access/queues.ts";
import type { ExportState } from "#app/domain/exports/request.ts";
import type { QueueFilter } from "#app/domain/search/queue-filter.ts";
import { listInWords } from "#app/routes/desk/exports/list-in-words.ts";
import { Light } from "#app/ui/marks.tsx";
import { Table } from "#app/ui/table.tsx";
import { InstantTime } from "#app/ui/time.tsx";
import type { Tone } from "#app/ui/tone.ts";
import { useWords } from "#app/ui/words.tsx";

type ExportLine = {
  readonly id: string;
  readonly number: number;
  readonly queue: Queue;
  readonly filter: Omit<QueueFilter, "words">;
  readonly handler: string | null;
  readonly rows: number;
  readonly by: string;
  readonly askedAt: Date;
  readonly state: ExportState;
};

const TONES: Readonly<Partial<Record<ExportState, Tone>>> = {
  waiting: "soon",
  ready: "ok",
  refused: "late",
};

type ExportTableProps = {
  readonly label: string;
  readonly lines: readonly ExportLine[];
  readonly ofOthers?: boolean;
};

/** One line a request; it leads to what can be done with it. */
export function ExportTable({ label, lines, ofOthers = false }: ExportTableProps) {
  const words = useWords();
  const { t } = words;
  return (
    <Table label={label}>
      <thead>
        <tr>
          <th scope="col">{t("exports.head.number")}</th>
          <th scope="col">{t("exports.from")}</th>
          <th scope="col">{t("exports.rows")}</th>
          {ofOthers ? <th scope="col">{t("exports.head.by")}</th> : null}
          <th scope="col">{t("exports.head.asked")}</th>
          <th scope="col">{t("exports.head.state")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <a href={`/desk/exports/${line.id}`}>
                {t("exports.numbered", { number: line.number })}
              </a>
            </th>
            <td data-label={t("exports.from")}>{listInWords(line, words)}</td>
            <td data-label={t("exports.rows")}>{t("exports.count", { count: line.rows })}</td>
            {ofOthers ? <td data-label={t("exports.head.by")}>{line.by}</td> : null}
            <td data-label={t("exports.head.asked")}>
              <InstantTime at={line.askedAt} short />
            </td>
            <td>
              <Light tone={TONES[line.state]}>{t(`exports.state.${line.state}`)}</Light>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
