import type { LoaderFunctionArgs } from "@remix-run/node";
import { openFile } from "#app/shell/content/open-content.server.ts";
import { paintLeaf } from "#app/shell/intake/page-painter.server.ts";
import { paintedLeaf } from "#app/web/answer/file-answer.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { pageTyped } from "#app/web/request/page-in.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";

/** One page of a document that a reporter sent, as a picture; each page is a look of its own. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-evidence");
  const matterId = idIn(params, "matterId");
  const file = await openFile(officer, matterId, idIn(params, "evidenceId"));
  const leaf = pageTyped(params["leaf"] ?? "");
  const picture = file && (await paintLeaf(file, leaf));
  if (!picture) throw new Response(null, { status: 404 });
  await recordLook(officer, "evidence", matterId);
  return paintedLeaf(picture);
}
