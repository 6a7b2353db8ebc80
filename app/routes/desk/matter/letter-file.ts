import type { LoaderFunctionArgs } from "@remix-run/node";
import { paperOf } from "#app/domain/letters/paper.ts";
import { translator } from "#app/i18n/translate.ts";
import { paperAnswer } from "#app/web/answer/paper-answer.server.ts";
import { surroundings } from "#app/web/answer/surroundings.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findMatterLetter } from "#db/queries/matter/matter-letters.server.ts";

/** A letter as a PDF, in Chinese: whatever language the desk is read in, that is what is sent. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-letter");
  const matterId = idIn(params, "matterId");
  const letter = await findMatterLetter(officer, matterId, idIn(params, "letterId"));
  if (!letter) throw new Response(null, { status: 404 });
  await recordLook(officer, "letter", matterId);
  const to =
    letter.audience === "respondent" ? translator("zh")("letters.you.respondent") : letter.to;
  return paperAnswer(paperOf(letter.words.zh, await surroundings("zh", to)), letter.number);
}
