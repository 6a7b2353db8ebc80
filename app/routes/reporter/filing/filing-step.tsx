import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { problemsIn } from "#app/domain/intake/check-answers.ts";
import { FileStep } from "#app/routes/reporter/filing/file-step.tsx";
import { QuestionStep } from "#app/routes/reporter/filing/question-step.tsx";
import { today } from "#app/shell/clock.server.ts";
import { isOnSharedDevice, type Remark } from "#app/shell/intake/draft.server.ts";
import { hasLostFiles, readDraftFiles } from "#app/shell/intake/draft-files.server.ts";
import { limitsNow } from "#app/web/form/upload.server.ts";
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
  const isFiles = place.step.name === "files";
  const files = isFiles ? await readDraftFiles(key) : [];
  const { limits, scarce } = await limitsNow();
  const isTried = remark?.type === "tried" && remark.step === place.step.name;
  return {
    kind,
    place,
    answers,
    units: await findNameableUnits(),
    begunAnew: remark?.type === "begun-anew",
    problems: isTried ? problemsIn(place.step, answers, today()) : [],
    ...saidOf(remark, isFiles && (await hasLostFiles(key))),
    limits,
    scarce,
    keepsTyped: true,
    device: isOnSharedDevice(key) ? ("shared" as const) : ("own" as const),
    files,
  };
}

/** What became of the files of the last press, and of those that a fallen database lost since. */
function saidOf(remark: Remark | undefined, isLost: boolean) {
  const { faults, same } = remark?.type === "files-refused" ? remark : { faults: [], same: [] };
  const lost = isLost ? [{ name: "", fault: "lost" } as const] : [];
  return { faults: [...faults, ...lost], same };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const kind = kindIn(params);
  return submitFilingStep(request, kind, placeOf(kind, params["step"] ?? ""));
}

export default function FilingStep() {
  const { problems, answers, units, device, files, limits, scarce, faults, same, ...step } =
    useLoaderData<typeof loader>();
  return step.place.step.name === "files" ? (
    <FileStep {...step} {...{ files, limits, scarce, faults, same }} />
  ) : (
    <QuestionStep {...step} device={device} answers={answers} units={units} problems={problems} />
  );
}
