import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { proveAgain } from "#app/shell/sign-in/sessions.server.ts";
import { provesReceipt } from "#app/shell/sign-in/sign-in.server.ts";
import type { Subjects } from "#app/shell/sign-in/throttle.server.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { PleaseWait } from "#app/ui/form/please-wait.tsx";
import { troubleOf } from "#app/ui/form/trouble.ts";
import { useWords } from "#app/ui/words.tsx";
import { readForm } from "#app/web/form/form.server.ts";
import { flash, redirectWithError } from "#app/web/form/redirect-with-error.server.ts";
import { ownMatter } from "#app/web/reporter/own-matter.server.ts";
import { requireReporter } from "#app/web/reporter/require-reporter.server.ts";
import { keyIn } from "#app/web/request/cookies.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import {
  forgiveFailures,
  giveBackTry,
  waitAfterFailure,
  waitBefore,
} from "#app/web/session/throttle.server.ts";

export const meta = titleMeta("progress.neutral");

export async function loader({ request, params }: LoaderFunctionArgs) {
  await ownMatter(await requireReporter(request), params["matterId"]);
  return { refusal: flash(request, ["mistyped", "unknown", "wait"]) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const submissionId = await requireReporter(request);
  const { id } = await ownMatter(submissionId, params["matterId"]);
  const here = `/progress/claim/${id}/secret`;
  const form = await readForm(request);
  const subjects: Subjects = [{ tried: "own-receipt", which: submissionId }];
  const seconds = await waitBefore(subjects);
  if (seconds > 0) return redirectWithError(here, { says: "wait", wait: seconds });

  const answer = await provesReceipt(submissionId, form.one("secret"));
  if (answer === "mistyped") {
    await giveBackTry(subjects);
    return redirectWithError(here, { says: answer });
  }
  if (answer === "unknown")
    return redirectWithError(here, { says: answer, wait: await waitAfterFailure(subjects) });

  await forgiveFailures(subjects);
  await proveAgain(keyIn(request, "reporter") ?? "");
  return redirect(`/progress/claim/${id}`, 303);
}

/** Asked again before money: the page may have been left open. */
export default function SecretAgain() {
  const { t } = useWords();
  const { refusal } = useLoaderData<typeof loader>();
  const problems = refusal
    ? [
        {
          field: "secret",
          message: t(`progress.secretAgain.${refusal.says}`),
          trouble: troubleOf(refusal.says),
        },
      ]
    : [];
  return (
    <main id="main" className="wrap narrow">
      <a className="back" href="/progress">
        {t("common.back")}
      </a>
      <div className="stack">
        <ErrorSummary problems={problems} />
        <div>
          <h1>{t("progress.secretAgain.title")}</h1>
          <p className="lead">{t("progress.secretAgain.lead")}</p>
        </div>
        <form method="post" className="stack" noValidate>
          <InputField
            code
            name="secret"
            label={t("progress.signIn.secret")}
            hint={t("progress.signIn.secretHint")}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
          <PleaseWait seconds={refusal?.wait ?? 0} />
          <div className="actions">
            <Button>{t("progress.secretAgain.button")}</Button>
          </div>
        </form>
      </div>
    </main>
  );
}
