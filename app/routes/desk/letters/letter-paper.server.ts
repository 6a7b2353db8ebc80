import type { LoaderFunctionArgs } from "@remix-run/node";
import { paperOf } from "#app/domain/letters/paper.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { translator } from "#app/i18n/translate.ts";
import { surroundings } from "#app/web/answer/surroundings.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { findMatterLetter } from "#db/queries/matter/matter-letters.server.ts";

/** A letter of a matter as it was written, in Chinese: whatever language the desk is read in, that is what is sent. */
export async function letterPaper(officer: Officer, params: LoaderFunctionArgs["params"]) {
  const matterId = idIn(params, "matterId");
  const id = idIn(params, "letterId");
  const letter = await findMatterLetter(officer, matterId, id);
  if (!letter) throw new Response(null, { status: 404 });
  const { audience, number, words, to } = letter;
  const whom = audience === "respondent" ? translator("zh")("letters.you.respondent") : to;
  return { matterId, id, number, paper: paperOf(words.zh, await surroundings("zh", whom)) };
}
