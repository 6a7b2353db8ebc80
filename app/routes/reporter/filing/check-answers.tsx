import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { stepsOf } from "#app/domain/intake/form.ts";
import { FROM_CHECK } from "#app/domain/intake/from-check.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import { ForRespondent } from "#app/routes/reporter/filing/for-respondent.tsx";
import { InsiderRewardRule } from "#app/routes/reporter/filing/insider-reward-rule.tsx";
import { StepFrame } from "#app/routes/reporter/filing/step-frame.tsx";
import {
  hasLostFiles,
  readDraftFiles,
  withDraftFiles,
} from "#app/shell/intake/draft-files.server.ts";
import { fileSubmission } from "#app/shell/intake/file-submission.server.ts";
import { AnswersGiven } from "#app/ui/filing/answers-given.tsx";
import { SameFiles } from "#app/ui/filing/same-files.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { Pick } from "#app/ui/form/choice-group.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readForm } from "#app/web/form/form.server.ts";
import {
  type HeldDraft,
  keepAndGo,
  kindIn,
  openStep,
  requireDraft,
  unfiledDraft,
} from "#app/web/reporter/draft.server.ts";
import { givingKey, keysChanged, takingKey } from "#app/web/request/cookies.server.ts";
import { languageOf } from "#app/web/request/language.server.ts";
import { requireOffice } from "#app/web/request/require-office.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { findNameableUnits } from "#db/queries/intake/nameable-units.server.ts";

export const meta = titleMeta("filing.neutral");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const kind = kindIn(params);
  const held = await requireDraft(request, kind);
  sendBackToWhatIsMissing(held);
  const { answers, remark } = held.draft;
  const files = await readDraftFiles(held.key);
  const steps = stepsOf(kind);
  const before = `/file/${kind}/${steps.at(-1)?.name ?? ""}`;
  return {
    kind,
    answers,
    units: await findNameableUnits(),
    files: files.map(({ thumbnail, ...file }) => file),
    same: remark?.type === "files-refused" ? remark.same : [],
    begunAnew: remark?.type === "begun-anew",
    truthfulMissing: remark?.type === "tried" && remark.step === "check",
    place: { number: steps.length + 1, steps: steps.length + 1, before },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const kind = kindIn(params);
  const held = await unfiledDraft(request, kind);
  if (!held) throw redirect(`/file/${kind}?lost=unsent`, 303);
  sendBackToWhatIsMissing(held);
  await requireOffice();

  const { key, draft } = held;
  const form = await readForm(request);
  if (form.one("truthful") !== "yes") {
    const tried = { ...draft, remark: { type: "tried", step: "check" } } as const;
    return keepAndGo({ key, draft: tried }, `/file/${kind}/check`);
  }
  // Nothing is sent without a file whose owner believes that it goes along.
  if (await hasLostFiles(key)) throw redirect(`/file/${kind}/files`, 303);
  await withDraftFiles(key, (files) =>
    fileSubmission({ draftKey: key, draft, files, language: languageOf(request) }),
  );
  // From here on the key shows a receipt: it goes when the window closes, not after a day.
  return redirect("/receipt", {
    status: 303,
    headers: keysChanged(takingKey(`draft-${kind}`), givingKey(`receipt-${kind}`, key)),
  });
}

/** An insider who wants the reward and gives no name. Nobody is kept from it; everybody is told. */
const losesInsiderReward = ({ stance, insider, wantsReward }: Answers): boolean =>
  stance === "anonymous" && insider === "yes" && wantsReward === "yes";

/** A link followed out of order, or a tab left open over a change of the form. */
function sendBackToWhatIsMissing({ draft }: HeldDraft) {
  const open = openStep(draft);
  if (open) throw redirect(`/file/${draft.kind}/${open.name}`, 303);
}

export default function CheckAnswers() {
  const { t } = useWords();
  const { kind, answers, units, files, place, truthfulMissing, begunAnew, same } =
    useLoaderData<typeof loader>();
  const message = t("filing.check.truthfulMissing");
  const problems = truthfulMissing
    ? [{ field: "truthful", message, trouble: "missing" as const }]
    : [];
  return (
    <StepFrame
      kind={kind}
      place={place}
      begunAnew={begunAnew}
      summary={<ErrorSummary problems={problems} />}
    >
      <h1>{t("filing.step.check")}</h1>
      {answers["alsoReport"] === "yes" ? (
        <Notice title={t("filing.check.both.title")} tone="note">
          <p>{t("filing.check.both.body")}</p>
        </Notice>
      ) : null}
      {losesInsiderReward(answers) ? <InsiderRewardRule chosen /> : null}
      <SameFiles names={same} />
      <AnswersGiven
        {...{ kind, answers, units, files }}
        changeAt={(step, question) =>
          `/file/${kind}/${step}${FROM_CHECK}${question ? `#${question}` : ""}`
        }
      />
      {kind === "complaint" ? <ForRespondent answers={answers} /> : null}
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
