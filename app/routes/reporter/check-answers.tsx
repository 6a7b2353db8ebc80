import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { problemsIn } from "#app/domain/intake/check-answers.ts";
import { stepsOf } from "#app/domain/intake/form.ts";
import { today } from "#app/shell/clock.server.ts";
import { readDraftFiles } from "#app/shell/draft.server.ts";
import { fileSubmission } from "#app/shell/file-submission.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { AnswersGiven } from "#app/ui/filing/answers-given.tsx";
import { StepFrame } from "#app/ui/filing/step-frame.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Pick } from "#app/ui/picks.tsx";
import { useWords } from "#app/ui/words.tsx";
import { type HeldDraft, kindIn, requireDraft } from "#app/web/draft.server.ts";
import { readForm } from "#app/web/form.server.ts";
import { languageOf } from "#app/web/language.server.ts";
import { titleMeta } from "#app/web/title.ts";

export const meta = titleMeta("filing.neutral");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const kind = kindIn(params);
  const held = await requireDraft(request, kind);
  sendBackToWhatIsMissing(held);
  const files = await readDraftFiles(held.key);
  const steps = stepsOf(kind);
  const before = `/file/${kind}/${steps.at(-1)?.name ?? ""}`;
  return {
    kind,
    answers: held.draft.answers,
    files: files.length,
    place: { number: steps.length + 1, steps: steps.length + 1, before },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const kind = kindIn(params);
  const held = await requireDraft(request, kind).catch(toReceiptOfAnEarlierPress);
  sendBackToWhatIsMissing(held);
  const form = await readForm(request);
  if (form.one("truthful") !== "yes") return data({ truthfulMissing: true }, { status: 422 });

  const files = await readDraftFiles(held.key);
  await fileSubmission({
    draftKey: held.key,
    draft: held.draft,
    files,
    language: languageOf(request),
  });
  return redirect("/receipt", 303);
}

/** A link followed out of order, or a tab left open over a change of the form. */
function sendBackToWhatIsMissing({ draft: { kind, answers } }: HeldDraft) {
  const open = stepsOf(kind).find((step) => problemsIn(step, answers, today()).length > 0);
  if (open) throw redirect(`/file/${kind}/${open.name}`, 303);
}

/** The button pressed twice, or again after a lost answer: the draft is gone because it was filed. */
function toReceiptOfAnEarlierPress(): never {
  throw redirect("/receipt", 303);
}

export default function CheckAnswers() {
  const { t } = useWords();
  const { kind, answers, files, place } = useLoaderData<typeof loader>();
  const missing = useActionData<typeof action>()?.truthfulMissing === true;
  const message = t("filing.check.truthfulMissing");
  const problems = missing ? [{ field: "truthful", message }] : [];
  return (
    <StepFrame kind={kind} place={place} summary={<ErrorSummary problems={problems} />}>
      <h1>{t("filing.step.check")}</h1>
      {answers["alsoReport"] === "yes" ? (
        <Notice title={t("filing.check.both.title")} tone="note">
          <p>{t("filing.check.both.body")}</p>
        </Notice>
      ) : null}
      <AnswersGiven kind={kind} answers={answers} files={files} />
      <form method="post" className="stack">
        <Pick kind="checkbox" name="truthful" value="yes">
          {t("filing.check.truthful")}
        </Pick>
        <div className="actions">
          <Button>{t("filing.check.submit")}</Button>
        </div>
      </form>
    </StepFrame>
  );
}
