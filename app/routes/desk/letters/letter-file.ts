import type { LoaderFunctionArgs } from "@remix-run/node";
import { letterPaper } from "#app/routes/desk/letters/letter-paper.server.ts";
import { paperAnswer } from "#app/web/answer/paper-answer.server.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";

/** A letter as a PDF, named by its matter. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-letter");
  const { matterId, number, paper } = await letterPaper(officer, params);
  await recordLook(officer, "letter", matterId);
  return paperAnswer(paper, number);
}
