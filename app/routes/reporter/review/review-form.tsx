import type { Day } from "#app/domain/calendar/day.ts";
import { LONGEST_MESSAGE, MOST_A_DAY } from "#app/domain/messages/message.ts";
import { charactersIn } from "#app/domain/typed/characters.ts";
import { formatDay } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import type { ReviewRefusal } from "#app/shell/reward/ask-review.server.ts";
import { Button, ButtonLink } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { troubleOf } from "#app/ui/form/trouble.ts";
import { useWords } from "#app/ui/words.tsx";

type ReviewFormProps = {
  readonly until: Day;
  /** In how many working days the office answers. */
  readonly days: number;
  readonly refusal:
    | { readonly because: readonly ReviewRefusal[]; readonly text: string }
    | undefined;
};

/** What a review is, whose rule it is, and the one field of it; what could not be taken stands in it again. */
export function ReviewForm({ until, days, refusal }: ReviewFormProps) {
  const { t, language } = useWords();
  const text = refusal?.text ?? "";
  const problems = (refusal?.because ?? []).map((reason) => ({
    field: "text",
    message: saidOf(reason, text, t),
    trouble: troubleOf(reason),
  }));
  return (
    <>
      <p className="lead">{t("review.lead")}</p>
      <p>
        <b>{t("review.until", { day: formatDay(until, language) })}</b>
      </p>
      <p>{t("review.once")}</p>
      <p className="small soft">{t("review.ownRule", { days })}</p>
      <ErrorSummary problems={problems} />
      <form method="post" className="stack tight">
        <FormKey />
        <TextField
          name="text"
          label={t("review.text")}
          hint={t("review.hint", { longest: LONGEST_MESSAGE })}
          error={problems[0]?.message}
          defaultValue={text}
          rows={8}
        />
        <p className="small soft">{t("review.sealed")}</p>
        <div className="actions">
          <Button>{t("review.button")}</Button>
          <ButtonLink tone="quiet" href="/progress">
            {t("progress.letters.back")}
          </ButtonLink>
        </div>
      </form>
    </>
  );
}

function saidOf(reason: ReviewRefusal, text: string, t: Translate): string {
  switch (reason) {
    case "review-open":
    case "review-late":
    case "changed-meanwhile":
      return t(`matter.reason.${reason}`);
    default:
      return t(`messages.refused.${reason}`, {
        length: charactersIn(text),
        longest: LONGEST_MESSAGE,
        most: MOST_A_DAY,
      });
  }
}
