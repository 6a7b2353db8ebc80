import { usePerson } from "#app/routes/custodian/custodian-name.ts";
import type { KeptUnsealing } from "#app/shell/identity/vault/protocol.server.ts";
import { Table } from "#app/ui/table.tsx";
import { InstantTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { Custodian } from "#db/queries/identity/custodian-names.server.ts";

type RequestTableProps = {
  readonly requests: readonly KeptUnsealing[];
  readonly custodians: readonly Custodian[];
};

export function RequestTable({ requests, custodians }: RequestTableProps) {
  const { t } = useWords();
  const person = usePerson(custodians);
  if (requests.length === 0) return <p className="panel">{t("custodian.list.empty")}</p>;
  return (
    <Table label={t("custodian.list.title")}>
      <thead>
        <tr>
          {(["number", "purpose", "by", "at", "state"] as const).map((column) => (
            <th key={column} scope="col">
              {t(`custodian.list.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {requests.map(({ id, number, purpose, requestedBy, requestedAt, state }) => (
          <tr key={id}>
            <th scope="row">
              <a className="num" href={`/custodian/${id}`}>
                {number}
              </a>
            </th>
            <td>{t(`custodian.purpose.${purpose}`)}</td>
            <td>{person(requestedBy)}</td>
            <td>
              <InstantTime at={new Date(requestedAt)} short />
            </td>
            <td>{t(`custodian.state.${state}`)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
