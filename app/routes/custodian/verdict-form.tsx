import { CodeFields } from "#app/routes/custodian/code-fields.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { troubleIn } from "#app/ui/form/trouble.ts";
import { useWords } from "#app/ui/words.tsx";

type VerdictField = "code" | "mailed" | "reason";
type VerdictFormProps = {
  readonly digest: string;
  readonly missing: readonly VerdictField[];
  readonly reason: string;
};

/** Agreeing or refusing, with one's own codes, to what this page shows. The codes are never echoed. */
export function VerdictForm({ digest, missing, reason }: VerdictFormProps) {
  const { t } = useWords();
  const errorOf = (field: VerdictField) =>
    missing.includes(field) ? t(`custodian.one.fault.${field}`) : undefined;
  return (
    <form className="panel stack" method="post" aria-labelledby="decide">
      <h2 id="decide">{t("custodian.one.decide")}</h2>
      <FormKey />
      <ErrorSummary
        problems={missing.map((field) => ({
          field,
          message: errorOf(field) ?? "",
          trouble: field === "reason" ? troubleIn(reason) : "misread",
        }))}
      />
      <input type="hidden" name="digest" value={digest} />
      <TextField
        name="reason"
        label={t("custodian.one.reason")}
        error={errorOf("reason")}
        defaultValue={reason}
        rows={2}
      />
      <CodeFields errorOf={errorOf} />
      <div className="actions">
        <Button name="intent" value="agree">
          {t("custodian.one.agree")}
        </Button>
        <Button name="intent" value="refuse" tone="stop">
          {t("custodian.one.disagree")}
        </Button>
      </div>
    </form>
  );
}
