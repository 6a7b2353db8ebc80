import type { LoaderFunctionArgs } from "@remix-run/node";
import { openOfficeFile } from "#app/shell/content/open-office-file.server.ts";
import { paintLeaf } from "#app/shell/intake/page-painter.server.ts";
import { paintedLeaf } from "#app/web/answer/file-answer.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { pageTyped } from "#app/web/request/page-in.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";

/** One page of a document of the office's own, as a picture. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-office-files");
  const matterId = idIn(params, "matterId");
  const file = await openOfficeFile(officer, matterId, idIn(params, "fileId"));
  const picture = file && (await paintLeaf(file, pageTyped(params["leaf"] ?? "")));
  if (!picture) throw new Response(null, { status: 404 });
  await recordLook(officer, "office-file", matterId);
  return paintedLeaf(picture);
}
