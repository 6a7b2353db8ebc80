import type { LoaderFunctionArgs } from "@remix-run/node";
import { minutesPaper } from "#app/routes/committee/minutes/minutes-paper.server.ts";
import { paperAnswer } from "#app/web/answer/paper-answer.server.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";

/** The committee's minutes as a PDF, named by the matter. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-ballot");
  const { matterId, number, paper } = await minutesPaper(officer, params);
  await recordLook(officer, "ballot", matterId);
  return paperAnswer(paper, `${number}-minutes`);
}
