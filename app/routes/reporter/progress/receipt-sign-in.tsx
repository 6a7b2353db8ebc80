import type { ReceiptSlip } from "#app/domain/intake/receipt.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ERROR_MARK } from "#app/ui/form/error-mark.ts";
import { ErrorSummary, type Problem } from "#app/ui/form/error-summary.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { PleaseWait } from "#app/ui/form/please-wait.tsx";
import { troubleOf } from "#app/ui/form/trouble.ts";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type Refusal = {
  readonly says: ReceiptSlip | "unknown" | "wait";
  /** The number, as it was typed. */
  readonly typed: string;
  readonly wait: number;
};

type ReceiptSignInProps = {
  readonly refusal: Refusal | null;
  /** Somebody was writing when their session ended; wanted to see a receipt that is shown no more; or another page of theirs. */
  readonly notice: "unsent" | "gone" | "back" | null;
  /** The page they wanted. */
  readonly back: string | null;
};

/** Receipt number and secret. The number stays after a slip; the secret has to be typed again. */
export function ReceiptSignIn({ refusal, notice, back }: ReceiptSignInProps) {
  const { t } = useWords();
  const problems = refusal ? problemsOf(refusal.says, t) : [];
  const leftOpen = (name: string) =>
    problems.find(({ field, trouble }) => field === name && trouble === "missing")?.message;
  const careful = { autoComplete: "off", autoCapitalize: "characters", spellCheck: false } as const;
  return (
    <main id="main" className="wrap narrow">
      <div className="stack">
        <ErrorSummary problems={problems} />
        {notice ? (
          <div {...(notice === "unsent" ? ERROR_MARK : {})}>
            <Notice tone="soon" title={t(`progress.signIn.notice.${notice}.title`)}>
              <p>{t(`progress.signIn.notice.${notice}.body`)}</p>
            </Notice>
          </div>
        ) : null}
        <div>
          <h1>{t("progress.title")}</h1>
          <p className="lead">{t("progress.signIn.lead")}</p>
        </div>
        <form method="post" action="/progress" className="stack" noValidate>
          {back ? <input type="hidden" name="back" value={back} /> : null}
          <InputField
            code
            name="number"
            label={t("progress.signIn.number")}
            hint={t("progress.signIn.numberHint")}
            error={leftOpen("number")}
            defaultValue={refusal?.typed}
            {...careful}
          />
          <InputField
            code
            name="secret"
            label={t("progress.signIn.secret")}
            hint={t("progress.signIn.secretHint")}
            error={leftOpen("secret")}
            {...careful}
          />
          <PleaseWait seconds={refusal?.wait ?? 0} />
          <div className="actions">
            <Button>{t("progress.signIn.button")}</Button>
          </div>
        </form>
        <details className="more">
          <summary>{t("progress.signIn.lost")}</summary>
          <p>{t("progress.signIn.lostAnswer")}</p>
        </details>
      </div>
    </main>
  );
}

/** Two fields left open are two problems, each at its own; of the rest nobody can say in which of the two it lies. */
function problemsOf(says: Refusal["says"], t: Translate): readonly Problem[] {
  const missing = (field: "number" | "secret"): Problem => ({
    field,
    message: t(`progress.signIn.missing.${field}`),
    trouble: "missing",
  });
  switch (says) {
    case "both-missing":
      return [missing("number"), missing("secret")];
    case "number-missing":
      return [missing("number")];
    case "secret-missing":
      return [missing("secret")];
    case "swapped":
    case "mistyped":
    case "unknown":
    case "wait":
      return [{ field: "number", message: t(`progress.signIn.${says}`), trouble: troubleOf(says) }];
  }
}
