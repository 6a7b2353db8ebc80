import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useParams } from "@remix-run/react";
import { digestOf, takeAnswer } from "#app/shell/payout/answer.server.ts";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readOneFile } from "#app/web/form/one-file.server.ts";
import { postedAs } from "#app/web/form/posted.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findBatch } from "#db/queries/payout/batches.server.ts";

/** Policy: far more than a full batch takes; in bytes. */
const LARGEST = 1024 * 1024;

export const meta = titleMeta("batch.answer.title", "desk");

/** Made for a form; opened by hand it leads to the page the form is on. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-batches");
  await recordLook(officer, "batch", null);
  return redirect(`/finance/batches/${idIn(params, "batchId")}`, 303);
}

/** The bank's file arrives: it is read, and nothing is paid by that. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "read-answer");
  const batch = await findBatch(officer, idIn(params, "batchId"));
  if (!batch) throw new Response(null, { status: 404 });
  const { fields, file } = await readOneFile(request, LARGEST);
  const named = [...fields, ["file", file ? digestOf(file) : ""] as const];
  const { posted, used } = await postedAs(request, officer.id, named);
  if (used) return data({ because: ["form-used"] as const }, { status: 409 });
  if (!file) return data({ because: ["answer-missing"] as const }, { status: 422 });
  const outcome = await takeAnswer(officer, batch, file, posted);
  return outcome.ok ? redirect(outcome.location, 303) : data(outcome, { status: 409 });
}

/** Nothing is ever shown here but why the file was not taken. */
export default function Answers() {
  const { t } = useWords();
  const { batchId = "" } = useParams();
  const because = useActionData<typeof action>()?.because ?? [];
  return (
    <div className="stack">
      <Refusal
        title={t("payout.refused")}
        codes={because}
        reasons={because.map((reason) => t(`batch.answer.reason.${reason}`))}
      />
      <p>
        <a href={`/finance/batches/${batchId}`}>{t("batch.answer.again")}</a>
      </p>
    </div>
  );
}
