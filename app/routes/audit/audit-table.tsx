import { Table } from "#app/ui/table.tsx";
import { DayTime, InstantTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { AuditLine } from "#db/queries/audit-events.server.ts";

/** No running number: a gap in it would tell of a matter that is kept from the reader. */
const columns = ["time", "matter", "event", "actor", "role"] as const;

export function AuditTable({ events }: { readonly events: readonly AuditLine[] }) {
  const { t } = useWords();
  return (
    <Table label={t("roles.audit.title")}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`roles.audit.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <AuditRow key={event.seq} event={event} />
        ))}
      </tbody>
    </Table>
  );
}

function AuditRow({ event }: { readonly event: AuditLine }) {
  const { t } = useWords();
  return (
    <tr>
      <th scope="row">
        {event.recordedAt ? (
          <InstantTime at={new Date(event.recordedAt)} />
        ) : (
          <DayTime day={event.on} />
        )}
      </th>
      <td className="num">{event.number}</td>
      <td>{t(`matter.event.${event.type}`)}</td>
      <td>{event.name ?? <Nobody by={event.by} />}</td>
      <td>{event.role ? t(`roles.name.${event.role}`) : null}</td>
    </tr>
  );
}

/** A reporter has no name here, and the committee decides as one. */
function Nobody({ by }: { readonly by: string }) {
  const { t } = useWords();
  if (by === "reporter") return <>{t("roles.name.reporter")}</>;
  return <>{by === "committee" ? t("roles.audit.committee") : null}</>;
}
