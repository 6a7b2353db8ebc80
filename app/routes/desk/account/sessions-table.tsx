import type { SerializeFrom } from "@remix-run/node";
import type { loader } from "#app/routes/desk/account/index.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { Light } from "#app/ui/marks.tsx";
import { Table } from "#app/ui/table.tsx";
import { InstantTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type SessionsTableProps = Pick<SerializeFrom<typeof loader>, "sessions">;

/** Nothing is kept of the device or the network: when is enough to know a session that is not one's own. */
export function SessionsTable({ sessions }: SessionsTableProps) {
  const { t } = useWords();
  return (
    <div className="listed">
      <h2>{t("account.sessions.title")}</h2>
      <p className="soft">{t("account.sessions.lead")}</p>
      <Table label={t("account.sessions.title")}>
        <thead>
          <tr>
            <th scope="col">{t("account.sessions.begun")}</th>
            <th scope="col">{t("account.sessions.seen")}</th>
            <th scope="col">{t("account.sessions.end")}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ id, begunAt, seenAt, isThisOne }) => (
            <tr key={id}>
              <th scope="row" data-label={t("account.sessions.begun")}>
                <InstantTime at={new Date(begunAt)} />
              </th>
              <td data-label={t("account.sessions.seen")}>
                <InstantTime at={new Date(seenAt)} />
              </td>
              <td>
                {isThisOne ? (
                  <Light tone="ok">{t("account.sessions.this")}</Light>
                ) : (
                  <End id={id} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {sessions.length > 1 ? (
        <form method="post" action="/desk/account">
          <FormKey />
          <input type="hidden" name="intent" value="end-others" />
          <Button tone="stop">{t("account.sessions.endOthers")}</Button>
        </form>
      ) : null}
    </div>
  );
}

function End({ id }: { readonly id: string }) {
  const { t } = useWords();
  return (
    <form method="post" action="/desk/account">
      <FormKey />
      <input type="hidden" name="intent" value="end" />
      <input type="hidden" name="session" value={id} />
      <Button tone="quiet">{t("account.sessions.endThis")}</Button>
    </form>
  );
}
