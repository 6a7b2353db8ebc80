import type { SerializeFrom } from "@remix-run/node";
import type { loader } from "#app/routes/security/sessions.tsx";
import { Table } from "#app/ui/table.tsx";
import { InstantTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type SessionsOfTableProps = Pick<SerializeFrom<typeof loader>, "sessions">;

/** Since when and last when; of the device and the network nothing was ever kept. */
export function SessionsOfTable({ sessions }: SessionsOfTableProps) {
  const { t } = useWords();
  return (
    <Table label={t("people.sessions.title")}>
      <thead>
        <tr>
          <th scope="col">{t("account.sessions.begun")}</th>
          <th scope="col">{t("account.sessions.seen")}</th>
        </tr>
      </thead>
      <tbody>
        {sessions.map(({ id, begunAt, seenAt }) => (
          <tr key={id}>
            <th scope="row" data-label={t("account.sessions.begun")}>
              <InstantTime at={new Date(begunAt)} />
            </th>
            <td data-label={t("account.sessions.seen")}>
              <InstantTime at={new Date(seenAt)} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
