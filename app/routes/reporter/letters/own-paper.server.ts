import { paperOf } from "#app/domain/letters/paper.ts";
import { translator } from "#app/i18n/translate.ts";
import { surroundings } from "#app/web/answer/surroundings.server.ts";
import { languageOf } from "#app/web/request/language.server.ts";
import { reporterLetter } from "#db/queries/intake/reporter-progress.server.ts";

/** A letter to the reporter of a submission, in the language that they read; 404 where it is none of theirs. */
export async function ownPaper(request: Request, submissionId: string, letterId: string) {
  const letter = await reporterLetter(submissionId, letterId);
  if (!letter) throw new Response(null, { status: 404 });
  const language = languageOf(request);
  const to = letter.maskedName ?? translator(language)(`letters.you.${letter.kind}`);
  return paperOf(letter.words[language], await surroundings(language, to));
}
