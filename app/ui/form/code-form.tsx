import type { ReactNode } from "react";
import { Button } from "#app/ui/form/button.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { PleaseWait } from "#app/ui/form/please-wait.tsx";
import { useWords } from "#app/ui/words.tsx";

type CodeFormProps = {
  readonly action: string;
  readonly back: string;
  readonly button: string;
  readonly refused?: "wrong" | "waits" | "held" | undefined;
  readonly wait?: number | undefined;
  /** Where people are at work there are no codes to be read off a page. */
  readonly isDemo: boolean;
  readonly hint?: string;
  readonly children?: ReactNode;
};

/** Six digits from a telephone, or a recovery code. */
export function CodeForm(props: CodeFormProps) {
  const { action, back, button, refused, wait = 0, isDemo, hint, children } = props;
  const { t } = useWords();
  return (
    <form className="stack tight" method="post" action={action}>
      <input type="hidden" name="back" value={back} />
      {children}
      <InputField
        code
        name="code"
        label={t("account.code.label")}
        hint={hint ?? t("account.code.hint")}
        error={refused && t(`account.code.${refused}`)}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={20}
      />
      <PleaseWait seconds={wait} />
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
