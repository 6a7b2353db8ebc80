import type { LoaderFunctionArgs } from "@remix-run/node";
import { factIn } from "#app/domain/office/facts.ts";
import { deskDates } from "#app/routes/desk/desk-dates.server.ts";
import { listBook } from "#app/routes/desk/exports/list-book.ts";
import { now } from "#app/shell/clock.server.ts";
import { fetchExport } from "#app/shell/exports/fetch-export.server.ts";
import { officeFacts } from "#app/shell/office/office-facts.server.ts";
import { workbookAnswer } from "#app/web/answer/workbook.server.ts";
import { redirectWithError } from "#app/web/form/redirect-with-error.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findExport } from "#db/queries/exports/exports.server.ts";
import { findNames } from "#db/queries/staff/names.server.ts";

/** The list, drawn now, for whoever asked for it: each time is on record, with how many rows it had. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "export-matters");
  const asked = await findExport(officer, idIn(params, "exportId"));
  if (asked?.askedBy !== officer.id) throw new Response(null, { status: 404 });
  const names = await findNames(officer);
  const fetched = await fetchExport(officer, asked, await deskDates());
  if (!fetched.ok) {
    const [says = "lapsed"] = fetched.because;
    return redirectWithError(`/desk/exports/${asked.id}`, { says });
  }
  await recordLook(officer, "list-file", null, fetched.look);
  const { number, queue, filter, purpose, reason, decidedBy } = asked;
  const at = now();
  const book = listBook({
    ...{ number, queue, filter, purpose, reason, at, role: officer.role, listed: fetched.listed },
    office: factIn(await officeFacts(), "name", "zh"),
    name: names.get(officer.id) ?? "",
    handler: names.get(filter.handler ?? "") ?? null,
    confirmedBy: asked.needsWord ? (names.get(decidedBy ?? "") ?? "") : null,
  });
  return workbookAnswer(book, `work-list-${number}`);
}
