import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ACCOUNTS, balanceOf, ENTRY_KINDS } from "#app/domain/payout/journal.ts";
import { formatMoney } from "#app/i18n/format.ts";
import { periodAsked } from "#app/routes/finance/period-asked.ts";
import { today } from "#app/shell/clock.server.ts";
import { Button, ButtonLink } from "#app/ui/form/button.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { Table } from "#app/ui/table.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findJournal } from "#db/queries/payout/journal.server.ts";

export const meta = titleMeta("payout.journal.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-payments");
  await recordLook(officer, "payments", null);
  const period = periodAsked(request, today());
  return { period, ...(await findJournal(officer, period)) };
}

/** What moved in a period, and what stands where at its end. */
export default function Journal() {
  const { t, language } = useWords();
  const { period, moved, untilThen } = useLoaderData<typeof loader>();
  const { from, until } = period;
  return (
    <div className="stack">
      <p>
        <a href="/finance">{t("payout.back")}</a>
      </p>
      <div>
        <h1>{t("payout.journal.title")}</h1>
        <p className="soft">{t("payout.journal.lead")}</p>
      </div>
      <form className="panel stack" method="get">
        <InputField name="from" type="date" label={t("payout.journal.from")} defaultValue={from} />
        <InputField
          name="until"
          type="date"
          label={t("payout.journal.until")}
          defaultValue={until}
        />
        <div className="actions">
          <Button>{t("payout.journal.show")}</Button>
          <ButtonLink tone="quiet" href={`/finance/journal.csv?from=${from}&until=${until}`}>
            {t("payout.journal.file")}
          </ButtonLink>
        </div>
      </form>
      <Sums
        title={t("payout.journal.moved")}
        heads={[t("payout.journal.column.kind"), t("payout.journal.count")]}
        rows={ENTRY_KINDS.map((kind) => {
          const { count = 0, sum = 0 } = moved.find((one) => one.kind === kind) ?? {};
          return [t(`payout.journal.kind.${kind}`), `${count}`, formatMoney(sum, language)];
        })}
      />
      <Sums
        title={t("payout.journal.standing")}
        heads={[t("payout.journal.accountHead")]}
        rows={ACCOUNTS.filter((account) => account !== "free").map((account) => [
          t(`payout.journal.account.${account}`),
          formatMoney(balanceOf(account, untilThen), language),
        ])}
      />
    </div>
  );
}

type SumsProps = {
  readonly title: string;
  /** Of all columns but the last, which is the sum. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

function Sums({ title, heads, rows }: SumsProps) {
  const { t } = useWords();
  const columns = [...heads, t("payout.amount")];
  return (
    <div className="listed">
      <h2>{title}</h2>
      <Table label={title}>
        <thead>
          <tr>
            {columns.map((head, at) => (
              <th key={head} scope="col" className={at === 0 ? undefined : "end"}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = "", ...figures]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {figures.map((figure, at) => (
                <td key={columns[at + 1]} className="end" data-label={columns[at + 1]}>
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
