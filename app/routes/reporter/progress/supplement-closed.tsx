import type { Kind } from "#app/domain/intake/kind.ts";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { ERROR_MARK } from "#app/ui/form/error-mark.ts";
import { TextField } from "#app/ui/form/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type SupplementClosedProps = {
  readonly kind: Kind;
  readonly number: string;
  /** What somebody was writing when the file was closed. */
  readonly unsent: string;
};

/** Why nothing can be added any more, what to do instead, and what was written in vain, to be copied. */
export function SupplementClosed({ kind, number, unsent }: SupplementClosedProps) {
  const { t } = useWords();
  return (
    <div {...(unsent ? ERROR_MARK : {})} className="stack">
      <h1>{t("supplement.title")}</h1>
      <Notice title={t("supplement.archived.title")}>
        <p>{t("supplement.archived.body", { number })}</p>
      </Notice>
      {unsent ? (
        <TextField
          readOnly
          name="unsent"
          label={t("supplement.archived.unsent")}
          hint={t("supplement.refused.archived", { number })}
          defaultValue={unsent}
          rows={8}
        />
      ) : null}
      <div className="actions">
        <ButtonLink href={`/file/${kind}`}>{t(`supplement.archived.again.${kind}`)}</ButtonLink>
      </div>
    </div>
  );
}
