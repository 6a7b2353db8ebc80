import type { LoaderFunctionArgs } from "@remix-run/node";
import { ownPaper } from "#app/routes/reporter/letters/own-paper.server.ts";
import { paperAnswer } from "#app/web/answer/paper-answer.server.ts";
import { requireReporter } from "#app/web/reporter/require-reporter.server.ts";
import { idIn } from "#app/web/request/id-in.ts";

/** A name that says nothing to whoever looks through the device. */
const NEUTRAL = "document";

/** A letter to its reporter as a PDF. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const submissionId = await requireReporter(request);
  return paperAnswer(await ownPaper(request, submissionId, idIn(params, "letterId")), NEUTRAL);
}
