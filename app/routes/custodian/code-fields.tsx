import { InputField } from "#app/ui/form/field.tsx";
import { useWords } from "#app/ui/words.tsx";

type CodeField = "code" | "mailed";
type CodeFieldsProps = { readonly errorOf?: (field: CodeField) => string | undefined };

/** The two codes that consent takes: of one's telephone, and from the vault's mail about this one request. */
export function CodeFields({ errorOf }: CodeFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <InputField
        name="mailed"
        label={t("custodian.one.mailed")}
        hint={t("custodian.one.mailedHint")}
        error={errorOf?.("mailed")}
        code
        inputMode="numeric"
        autoComplete="off"
      />
      <InputField
        name="code"
        label={t("custodian.one.code")}
        hint={t("custodian.one.codeHint")}
        error={errorOf?.("code")}
        code
        inputMode="numeric"
        autoComplete="one-time-code"
      />
    </>
  );
}
