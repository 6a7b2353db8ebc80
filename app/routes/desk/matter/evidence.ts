import type { LoaderFunctionArgs } from "@remix-run/node";
import { acceptedAs } from "#app/domain/intake/accepted-files.ts";
import { openFile } from "#app/shell/content/open-content.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";

/** Saved, never opened in place: a file from a stranger must not run as a page of this site. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-evidence");
  const matterId = idIn(params, "matterId");
  const file = await openFile(officer, matterId, idIn(params, "evidenceId"));
  if (!file) throw new Response(null, { status: 404 });
  await recordLook(officer, "evidence", matterId);

  const [extension = "bin"] = acceptedAs(file.mediaType)?.extensions ?? [];
  const name = `evidence-${file.position}.${extension}`;
  return new Response(new Uint8Array(file.content), {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
    },
  });
}
