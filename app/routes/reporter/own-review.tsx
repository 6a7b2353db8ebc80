import { formatDay } from "#app/i18n/format.ts";
import type { ToldReview } from "#app/shell/reward/review-told.server.ts";
import { useWords } from "#app/ui/words.tsx";

type OwnReviewProps = { readonly matterId: string; readonly review: ToldReview };

/** Whether the decision on the reward can be looked at again, and how far that has come. */
export function OwnReview({ matterId, review }: OwnReviewProps) {
  const { t, language } = useWords();
  switch (review.is) {
    case "over":
      return null;
    case "possible":
      return (
        <p className="small">
          <a href={`/progress/review/${matterId}`}>{t("review.link")}</a>
          <br />
          {t("review.linkUntil", { day: formatDay(review.until, language) })}
        </p>
      );
    case "asked":
      return (
        <p className="panel">
          {t("review.asked", {
            day: formatDay(review.on, language),
            due: review.due ? formatDay(review.due, language) : "",
          })}
        </p>
      );
    case "answered":
      return (
        <p className="panel">{t("review.answered", { day: formatDay(review.on, language) })}</p>
      );
  }
}
