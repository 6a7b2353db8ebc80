import { Tag } from "#app/ui/marks.tsx";
import { Table } from "#app/ui/table.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { Notice } from "#db/queries/calendar/notices.server.ts";

export function NoticeTable({ notices }: { readonly notices: readonly Notice[] }) {
  const { t } = useWords();
  return (
    <div className="listed">
      <h2>{t("admin.calendar.published")}</h2>
      <Table label={t("admin.calendar.published")}>
        <thead>
          <tr>
            <th scope="col">{t("admin.calendar.year")}</th>
            <th scope="col">{t("admin.calendar.state")}</th>
            <th scope="col">{t("admin.calendar.on")}</th>
            <th scope="col">{t("admin.calendar.by")}</th>
          </tr>
        </thead>
        <tbody>
          {notices.map(({ id, year, supersededBy, publishedOn, publishedBy }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/admin/calendar/${id}`}>{year}</a>
              </th>
              <td>
                <StateTag superseded={supersededBy !== null} />
              </td>
              <td>
                <DayTime day={publishedOn} />
              </td>
              <td>{publishedBy}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

export function StateTag({ superseded }: { readonly superseded: boolean }) {
  const { t } = useWords();
  return superseded ? (
    <Tag>{t("admin.calendar.superseded")}</Tag>
  ) : (
    <Tag tone="ok">{t("admin.calendar.inForce")}</Tag>
  );
}
