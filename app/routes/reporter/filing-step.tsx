import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { problemsIn } from "#app/domain/intake/check-answers.ts";
import { today } from "#app/shell/clock.server.ts";
import { MOST_FILES, readDraftFiles, saveDraft } from "#app/shell/draft.server.ts";
import { FileStep } from "#app/ui/filing/file-step.tsx";
import { QuestionStep } from "#app/ui/filing/question-step.tsx";
import { answersIn, kindIn, placeOf, requireDraft } from "#app/web/draft.server.ts";
import { changeFiles } from "#app/web/draft-files.server.ts";
import { readForm } from "#app/web/form.server.ts";
import { titleMeta } from "#app/web/title.ts";
import { MOST_MEGABYTES } from "#app/web/upload.server.ts";

export const meta = titleMeta("filing.neutral");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const kind = kindIn(params);
  const place = placeOf(kind, params["step"] ?? "");
  const { key, draft } = await requireDraft(request, kind);
  const files = place.step.name === "files" ? await readDraftFiles(key) : [];
  return {
    kind,
    place,
    answers: draft.answers,
    limits: { megabytes: MOST_MEGABYTES, count: MOST_FILES },
    files: files.map(({ id, name, content }) => ({ id, name, size: content.length })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const kind = kindIn(params);
  const place = placeOf(kind, params["step"] ?? "");
  const { key, draft } = await requireDraft(request, kind);

  if (place.step.name === "files") {
    const { goOn, faults } = await changeFiles(request, key);
    if (faults.length > 0) return data({ faults, problems: [], answers: {} }, { status: 422 });
    return redirect(goOn ? place.after : `/file/${kind}/files`, 303);
  }

  const answers = answersIn(await readForm(request), place.step);
  await saveDraft(key, { kind, answers: { ...draft.answers, ...answers } });
  const problems = problemsIn(place.step, answers, today());
  if (problems.length > 0) return data({ problems, answers, faults: [] }, { status: 422 });
  return redirect(place.after, 303);
}

export default function FilingStep() {
  const { kind, place, answers, files, limits } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  return place.step.name === "files" ? (
    <FileStep
      kind={kind}
      place={place}
      files={files}
      limits={limits}
      faults={posted?.faults ?? []}
    />
  ) : (
    <QuestionStep
      kind={kind}
      place={place}
      answers={{ ...answers, ...posted?.answers }}
      problems={posted?.problems ?? []}
    />
  );
}
