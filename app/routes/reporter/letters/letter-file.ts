import type { LoaderFunctionArgs } from "@remix-run/node";
import { paperOf } from "#app/domain/letters/paper.ts";
import { translator } from "#app/i18n/translate.ts";
import { paperAnswer } from "#app/web/answer/paper-answer.server.ts";
import { surroundings } from "#app/web/answer/surroundings.server.ts";
import { requireReporter } from "#app/web/reporter/require-reporter.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { languageOf } from "#app/web/request/language.server.ts";
import { reporterLetter } from "#db/queries/intake/reporter-progress.server.ts";

/** A name that says nothing to whoever looks through the device. */
const NEUTRAL = "document";

/** A letter to its reporter as a PDF, in the language that they read. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const letter = await reporterLetter(await requireReporter(request), idIn(params, "letterId"));
  if (!letter) throw new Response(null, { status: 404 });
  const language = languageOf(request);
  const to = letter.maskedName ?? translator(language)(`letters.you.${letter.kind}`);
  const paper = paperOf(letter.words[language], await surroundings(language, to));
  return paperAnswer(paper, NEUTRAL);
}
