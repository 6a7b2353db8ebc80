import type { Day } from "#app/domain/calendar/day.ts";
import type { ClockName } from "#app/domain/matter/clocks/clock.ts";
import { Table } from "#app/ui/table.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type Move = {
  readonly number: string;
  readonly clock: ClockName;
  readonly before: Day;
  readonly after: Day;
};
export type Moves = {
  readonly moved: number;
  readonly madeFirm: number;
  readonly rows: readonly Move[];
};

type MoveTableProps = { readonly title: string; readonly moves: Moves };

/** Which open limit ends on another day: register number, limit, old day, new day. */
export function MoveTable({ title, moves: { moved, madeFirm, rows } }: MoveTableProps) {
  const { t } = useWords();
  return (
    <div className="listed">
      <h2>{title}</h2>
      <p>
        {moved === 0 ? t("admin.notice.noneMoved") : t("admin.notice.moved", { count: moved })}
        {madeFirm > 0 ? t("admin.notice.madeFirm", { count: madeFirm }) : null}
      </p>
      {rows.length > 0 ? (
        <Table label={title}>
          <thead>
            <tr>
              <th scope="col">{t("admin.notice.number")}</th>
              <th scope="col">{t("admin.notice.clock")}</th>
              <th scope="col" className="end">
                {t("admin.notice.before")}
              </th>
              <th scope="col" className="end">
                {t("admin.notice.after")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <MoveRow key={`${row.number} ${row.clock}`} {...row} />
            ))}
          </tbody>
        </Table>
      ) : null}
    </div>
  );
}

function MoveRow({ number, clock, before, after }: Move) {
  const { t } = useWords();
  return (
    <tr>
      <th scope="row">{number}</th>
      <td>{t(`matter.clock.${clock}`)}</td>
      <td className="end">
        <DayTime day={before} />
      </td>
      <td className="end">
        <DayTime day={after} />
      </td>
    </tr>
  );
}
