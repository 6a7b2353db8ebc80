import type { Kind } from "#app/domain/intake/kind.ts";
import { LONGEST_MESSAGE, LONGEST_WAIT_DAYS, MOST_A_DAY } from "#app/domain/messages/message.ts";
import { charactersIn } from "#app/domain/typed/characters.ts";
import { BackButton } from "#app/ui/form/back-button.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { troubleOf } from "#app/ui/form/trouble.ts";
import { TYPED_FORM } from "#app/ui/frame/reading-switches.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { UnsentMessage } from "#app/web/reporter/messages.server.ts";

type MessageFormProps = {
  readonly matter: { readonly id: string; readonly kind: Kind };
  readonly unsent: UnsentMessage;
};

/** Where a reporter writes to the office; what could not be sent stands here again. */
export function MessageForm({ matter, unsent: { text, refused } }: MessageFormProps) {
  const { t } = useWords();
  const values = {
    length: charactersIn(text),
    longest: LONGEST_MESSAGE,
    most: MOST_A_DAY,
    days: LONGEST_WAIT_DAYS,
  };
  const problems = refused.map((reason) => ({
    field: "text",
    message: t(`messages.refused.${reason}`, values),
    trouble: troubleOf(reason),
  }));
  return (
    <>
      <ErrorSummary problems={problems} />
      <form id={TYPED_FORM} method="post" className="stack tight">
        <FormKey />
        <TextField
          name="text"
          label={t("messages.text")}
          hint={t("messages.hint", { longest: LONGEST_MESSAGE })}
          error={problems[0]?.message}
          defaultValue={text}
          rows={6}
        />
        {matter.kind === "report" ? <p className="small">{t("messages.careful")}</p> : null}
        <p className="small soft">
          {t("messages.files")}{" "}
          <a href={`/progress/supplement/${matter.id}`}>{t("messages.filesLink")}</a>
        </p>
        <div className="actions">
          <Button name="press" value="continue">
            {t("messages.send")}
          </Button>
          <BackButton />
          <span className="small soft">{t("messages.kept")}</span>
        </div>
      </form>
    </>
  );
}
