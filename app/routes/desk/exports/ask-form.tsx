import { needsWord } from "#app/domain/exports/policy.ts";
import type { AskedExport } from "#app/domain/exports/request.ts";
import { LIMITS } from "#app/routes/desk/exports/limits.ts";
import { EXPORT } from "#app/ui/desk-form/export.ts";
import { useDeskForm } from "#app/ui/desk-form/use-desk-form.ts";
import { Button } from "#app/ui/form/button.tsx";
import { Choice } from "#app/ui/form/choice.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

type AskFormProps = {
  /** With the list in it, as its page has it. */
  readonly address: string;
  readonly count: number;
  readonly typed: AskedExport;
  readonly errorOn: (field: "purpose" | "reason") => string | undefined;
};

/** The list is named by the address: it is read anew when the form is sent, and again when the file is fetched. */
export function AskForm({ address, count, typed, errorOn }: AskFormProps) {
  const { t } = useWords();
  const { asks, choices } = useDeskForm(EXPORT);
  const takesTwo = needsWord(count);
  return (
    <form className="panel stack" method="post" action={address}>
      <FormKey />
      {takesTwo ? <p>{t("exports.needsWord", { count, alone: LIMITS.alone })}</p> : null}
      <Choice {...asks("purpose")} error={errorOn("purpose")} chosen={typed.purpose}>
        <option value="">{t("exports.field.purposeNothing")}</option>
        {choices("purpose").map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Choice>
      <InputField
        {...asks("reason")}
        hint={t("exports.field.reasonHint", LIMITS)}
        error={errorOn("reason")}
        defaultValue={typed.reason}
        autoComplete="off"
      />
      <div className="actions">
        <Button>{t(takesTwo ? "exports.button.word" : "exports.button.alone")}</Button>
      </div>
    </form>
  );
}
