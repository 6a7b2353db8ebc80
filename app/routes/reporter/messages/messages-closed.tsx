import { ERROR_MARK } from "#app/ui/form/error-mark.ts";
import { TextField } from "#app/ui/form/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type MessagesClosedProps = {
  readonly number: string;
  /** What somebody was writing when the file was closed. */
  readonly unsent: string;
};

/** Why nothing can be written any more, and what was written in vain, to be copied. */
export function MessagesClosed({ number, unsent }: MessagesClosedProps) {
  const { t } = useWords();
  return (
    <div {...(unsent ? ERROR_MARK : {})} className="stack">
      <Notice title={t("messages.archived.title")}>
        <p>{t("messages.archived.body", { number })}</p>
      </Notice>
      {unsent ? (
        <TextField
          readOnly
          name="unsent"
          label={t("messages.archived.unsent")}
          hint={t("messages.refused.archived")}
          defaultValue={unsent}
          rows={6}
        />
      ) : null}
    </div>
  );
}
