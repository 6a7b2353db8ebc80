import { changedFacts, type OfficeFacts } from "#app/domain/office/facts.ts";
import { formatInstant } from "#app/i18n/format.ts";
import { Said } from "#app/routes/admin/facts/said.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { Table } from "#app/ui/table.tsx";
import { useWords } from "#app/ui/words.tsx";

type Waiting = OfficeFacts & {
  readonly id: string;
  readonly asker: string;
  readonly askedAt: Date;
};

type WaitingPanelProps = {
  readonly present: OfficeFacts;
  readonly waiting: Waiting;
  /** Whether this reader asked for it: then somebody else decides. */
  readonly isOwn: boolean;
} & ReasonProps;

type ReasonProps = {
  readonly typed?: string | undefined;
  readonly error?: string | undefined;
};

/** What was asked for, fact by fact beside what stands there now, and the second person's word. */
export function WaitingPanel({ present, waiting, isOwn, typed, error }: WaitingPanelProps) {
  const { t, language } = useWords();
  const { id, asker: name, askedAt } = waiting;
  return (
    <section className="panel stack tight">
      <h2>{t("office.waiting.title")}</h2>
      <p className="soft">
        {t("office.waiting.asked", { name, at: formatInstant(askedAt, language) })}
      </p>
      <Table label={t("office.waiting.title")}>
        <thead>
          <tr>
            <th scope="col">{t("office.waiting.what")}</th>
            <th scope="col">{t("office.waiting.before")}</th>
            <th scope="col">{t("office.waiting.after")}</th>
          </tr>
        </thead>
        <tbody>
          {changedFacts(present, waiting).map((field) => (
            <tr key={field}>
              <th scope="row">{t(`office.field.${field}`)}</th>
              <td className="as-typed" data-label={t("office.waiting.before")}>
                <Said facts={present} field={field} />
              </td>
              <td className="as-typed" data-label={t("office.waiting.after")}>
                <strong>
                  <Said facts={waiting} field={field} />
                </strong>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <form className="stack tight" method="post" action={`/admin/facts/${id}`}>
        <FormKey />
        {isOwn ? <Withdrawal /> : <SecondWord typed={typed} error={error} />}
      </form>
    </section>
  );
}

function Withdrawal() {
  const { t } = useWords();
  return (
    <>
      <p>{t("office.reasons.own-request")}</p>
      <div className="actions">
        <Button tone="quiet" name="intent" value="withdraw">
          {t("office.waiting.withdraw")}
        </Button>
      </div>
    </>
  );
}

function SecondWord({ typed, error }: ReasonProps) {
  const { t } = useWords();
  return (
    <>
      <p>{t("office.waiting.compare")}</p>
      <TextField
        name="reason"
        label={t("office.waiting.reason")}
        hint={t("office.waiting.reasonHint")}
        error={error}
        defaultValue={typed}
        rows={2}
      />
      <ProofNotice permission="confirm-facts" />
      <div className="actions">
        <Button name="intent" value="confirm">
          {t("office.waiting.confirm")}
        </Button>
        <Button tone="quiet" name="intent" value="refuse">
          {t("office.waiting.refuse")}
        </Button>
      </div>
    </>
  );
}
