import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LONGEST_MESSAGE } from "#app/domain/messages/message.ts";
import { formatDay } from "#app/i18n/format.ts";
import { ReviewForm } from "#app/routes/reporter/review/review-form.tsx";
import { requestReview } from "#app/shell/reward/ask-review.server.ts";
import { reviewTold } from "#app/shell/reward/review-told.server.ts";
import { TextField } from "#app/ui/form/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readPosted } from "#app/web/form/posted.server.ts";
import { ownMatter } from "#app/web/reporter/own-matter.server.ts";
import { requireReporter } from "#app/web/reporter/require-reporter.server.ts";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("progress.neutral");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const matter = await ownMatter(await requireReporter(request), params["matterId"]);
  const review = await reviewTold(matter);
  if (!review) throw new Response(null, { status: 404 });
  return { review, number: matter.number };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const submissionId = await requireReporter(request);
  const { form, posted } = await readPosted(request, submissionId);
  const { id: matterId } = await ownMatter(submissionId, params["matterId"]);
  const text = form.one("text");
  const location = `/progress/review/${matterId}`;
  const outcome = await requestReview({ matterId, text }, { posted, location });
  if (outcome.ok) return redirect(outcome.location, 303);
  const isFault = outcome.because.some((one) => one === "nothing-written" || one === "too-long");
  return data({ because: outcome.because, text }, { status: isFault ? 422 : 409 });
}

/** A decision on the reward, looked at again: until when, by whom, and what it changes; then the reasons. */
export default function ReviewPage() {
  const { t, language } = useWords();
  const { review, number } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const on = (day: string) => formatDay(day, language);
  return (
    <main id="main" className="wrap narrow">
      <a className="back" href="/progress">
        {t("common.back")}
      </a>
      <div className="stack">
        <div>
          <h1>{t("review.title")}</h1>
          <p className="soft num">{t("progress.number", { number })}</p>
        </div>
        {review.is === "asked" ? (
          <Notice
            tone="ok"
            title={t("review.asked", { day: on(review.on), due: on(review.due ?? review.on) })}
          />
        ) : null}
        {review.is === "answered" ? (
          <Notice title={t("review.answered", { day: on(review.on) })} />
        ) : null}
        {review.is === "over" ? <Notice title={t("review.closed")} /> : null}
        {review.is === "possible" ? (
          <ReviewForm until={review.until} days={review.days} refusal={posted} />
        ) : posted?.text ? (
          <TextField
            readOnly
            name="unsent"
            label={t("review.unsent")}
            defaultValue={posted.text}
            rows={6}
            hint={t("review.hint", { longest: LONGEST_MESSAGE })}
          />
        ) : null}
      </div>
    </main>
  );
}
