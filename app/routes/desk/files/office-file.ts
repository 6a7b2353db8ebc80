import type { LoaderFunctionArgs } from "@remix-run/node";
import { openOfficeFile } from "#app/shell/content/open-office-file.server.ts";
import { savedFile } from "#app/web/answer/file-answer.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";

/** One file of the office's own: saved by whoever asks for it, shown by the page of a file that asks for its picture. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-office-files");
  const matterId = idIn(params, "matterId");
  const file = await openOfficeFile(officer, matterId, idIn(params, "fileId"));
  if (!file) throw new Response(null, { status: 404 });
  await recordLook(officer, "office-file", matterId);
  return savedFile(file, `office-file-${file.position}`);
}
