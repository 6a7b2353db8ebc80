import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { InputField } from "#app/ui/field.tsx";
import { useWords } from "#app/ui/words.tsx";

type CodeFormProps = {
  readonly action: string;
  readonly back: string;
  readonly button: string;
  readonly wrong: boolean;
  /** Where people are at work there are no codes to be read off a page. */
  readonly isDemo: boolean;
  readonly children?: ReactNode;
};

/** Six digits from a telephone, or a recovery code. */
export function CodeForm({ action, back, button, wrong, isDemo, children }: CodeFormProps) {
  const { t } = useWords();
  return (
    <form className="stack tight" method="post" action={action}>
      <input type="hidden" name="back" value={back} />
      {children}
      <InputField
        code
        name="code"
        label={t("account.code.label")}
        hint={t("account.code.hint")}
        error={wrong ? t("account.code.wrong") : undefined}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={20}
      />
      <div className="actions">
        <Button>{button}</Button>
      </div>
      {isDemo ? (
        <p className="small">
          <a href="/dev/codes">{t("account.codes.link")}</a>
        </p>
      ) : null}
    </form>
  );
}
