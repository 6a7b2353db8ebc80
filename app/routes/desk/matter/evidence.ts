import type { LoaderFunctionArgs } from "@remix-run/node";
import { openFile } from "#app/shell/content/open-content.server.ts";
import { savedFile } from "#app/web/answer/file-answer.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";

/** One file that a reporter sent: saved by whoever asks for it, shown by the page of a file that asks for its picture. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-evidence");
  const matterId = idIn(params, "matterId");
  const file = await openFile(officer, matterId, idIn(params, "evidenceId"));
  if (!file) throw new Response(null, { status: 404 });
  await recordLook(officer, "evidence", matterId);
  return savedFile(file, `evidence-${file.position}`);
}
