import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { problemsIn } from "#app/domain/intake/check-answers.ts";
import { FileStep } from "#app/routes/reporter/filing/file-step.tsx";
import { QuestionStep } from "#app/routes/reporter/filing/question-step.tsx";
import { today } from "#app/shell/clock.server.ts";
import { isOnSharedDevice, MOST_FILES, readDraftFiles } from "#app/shell/intake/draft.server.ts";
import { mostMegabytes } from "#app/web/form/upload.server.ts";
import { kindIn, placeOf, requireDraft } from "#app/web/reporter/draft.server.ts";
import { submitFilingStep } from "#app/web/reporter/submit-filing-step.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { findNameableUnits } from "#db/queries/intake/nameable-units.server.ts";

export const meta = titleMeta("filing.neutral");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const kind = kindIn(params);
  const place = placeOf(kind, params["step"] ?? "");
  const { key, draft } = await requireDraft(request, kind);
  const { answers, remark } = draft;
  const files = place.step.name === "files" ? await readDraftFiles(key) : [];
  const { megabytes, scarce } = await mostMegabytes();
  const isTried = remark?.type === "tried" && remark.step === place.step.name;
  return {
    kind,
    place,
    answers,
    units: await findNameableUnits(),
    begunAnew: remark?.type === "begun-anew",
    problems: isTried ? problemsIn(place.step, answers, today()) : [],
    faults: remark?.type === "files-refused" ? remark.faults : [],
    limits: { megabytes, count: MOST_FILES },
    scarce,
    keepsTyped: true,
    device: isOnSharedDevice(key) ? ("shared" as const) : ("own" as const),
    files: files.map(({ content, ...file }) => ({ ...file, size: content.length })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const kind = kindIn(params);
  return submitFilingStep(request, kind, placeOf(kind, params["step"] ?? ""));
}

export default function FilingStep() {
  const { problems, answers, units, device, files, limits, scarce, faults, ...step } =
    useLoaderData<typeof loader>();
  return step.place.step.name === "files" ? (
    <FileStep {...step} files={files} limits={limits} scarce={scarce} faults={faults} />
  ) : (
    <QuestionStep {...step} device={device} answers={answers} units={units} problems={problems} />
  );
}
