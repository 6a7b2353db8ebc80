import type { SerializeFrom } from "@remix-run/node";
import { Button } from "#app/ui/form/button.tsx";
import { Table } from "#app/ui/table.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { GivenUpLetter } from "#db/queries/letters/outbox.server.ts";

type GivenUpTableProps = { readonly letters: readonly SerializeFrom<GivenUpLetter>[] };

/** Letters that wait for a person: the number, to whom, and why it failed. */
export function GivenUpTable({ letters }: GivenUpTableProps) {
  const { t } = useWords();
  if (letters.length === 0) return <p className="panel">{t("outbox.noneGivenUp")}</p>;
  return (
    <div className="listed">
      <h2>{t("outbox.givenUp")}</h2>
      <p className="soft">{t("outbox.givenUpSays")}</p>
      <Table label={t("outbox.givenUp")}>
        <thead>
          <tr>
            <th scope="col">{t("outbox.number")}</th>
            <th scope="col">{t("outbox.to")}</th>
            <th scope="col">{t("outbox.owedOn")}</th>
            <th scope="col" className="end">
              {t("outbox.attempts")}
            </th>
            <th scope="col">{t("outbox.failure")}</th>
            <th scope="col">{t("outbox.again")}</th>
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => (
            <Row key={letter.id} letter={letter} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Row({ letter }: { readonly letter: SerializeFrom<GivenUpLetter> }) {
  const { t } = useWords();
  const { id, number, audience, owedOn, attempts, failure } = letter;
  return (
    <tr>
      <th scope="row">{number}</th>
      <td>{t(`desk.matter.audience.${audience}`)}</td>
      <td>
        <DayTime day={owedOn} short />
      </td>
      <td className="end">{attempts}</td>
      <td>
        <code>{failure}</code>
      </td>
      <td>
        <form method="post" action={`/admin/outbox/${id}`}>
          <Button tone="quiet">
            {t("outbox.tryAgain")}
            <span className="aside-only">{number}</span>
          </Button>
        </form>
      </td>
    </tr>
  );
}
