import type { Paper } from "#app/domain/letters/paper.ts";
import { translator } from "#app/i18n/translate.ts";
import { printPaper } from "#app/shell/letters/paper/print-paper.server.ts";
import { savedFile } from "#app/web/answer/file-answer.server.ts";

const IN_A_MINUTE = "60";

/** A paper as a PDF to be saved; where it cannot be printed now, a sentence that says what can be done instead. */
export async function paperAnswer(paper: Paper, name: string): Promise<Response> {
  const content = await printPaper(paper);
  if (typeof content !== "string")
    return savedFile({ content, mediaType: "application/pdf" }, name);
  return new Response(translator(paper.language)("letters.paper.notNow"), {
    status: 503,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Retry-After": IN_A_MINUTE },
  });
}
