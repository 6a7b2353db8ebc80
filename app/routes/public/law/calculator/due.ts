import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { translator } from "#app/i18n/translate.ts";
import { dueAnswer } from "#app/routes/public/law/calculator/due-answer.ts";
import { readTerm, TERM_BOUNDS } from "#app/routes/public/law/calculator/term-question.ts";
import { problemWords } from "#app/routes/public/law/problem-words.ts";
import { answered, notUnderstood, onlyAsked } from "#app/routes/public/law/public-json.ts";
import { workCalendar } from "#app/shell/calendar/work-calendar.server.ts";
import { languageOf } from "#app/web/request/language.server.ts";

/** `GET /api/due`: the calculator for programs. */
export async function loader({ request }: LoaderFunctionArgs) {
  const reading = readTerm(new URL(request.url).searchParams);
  if (reading.ok) return answered(dueAnswer(await workCalendar(), reading.value));
  const t = translator(languageOf(request));
  return notUnderstood(
    problemWords(reading.wrong, (field) => `law.problem.${field}`, t, TERM_BOUNDS),
  );
}

/** Nothing here can be changed: it can only be asked. */
export const action = ({ request }: ActionFunctionArgs): Response =>
  onlyAsked(translator(languageOf(request))("law.api.onlyGet"));
