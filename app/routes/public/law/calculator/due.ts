import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { translator } from "#app/i18n/translate.ts";
import { dueAnswer } from "#app/routes/public/law/calculator/due-answer.ts";
import {
  pauseRows,
  readTerm,
  saysOfTerm,
  TERM_BOUNDS,
} from "#app/routes/public/law/calculator/term-question.ts";
import { problemWords } from "#app/routes/public/law/problem-words.ts";
import { answered, notUnderstood, onlyAsked } from "#app/routes/public/public-json.ts";
import { workCalendar } from "#app/shell/calendar/work-calendar.server.ts";
import { languageOf } from "#app/web/request/language.server.ts";

/** `GET /api/due`: the calculator for programs. */
export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const reading = readTerm(query);
  if (reading.ok) return answered(dueAnswer(await workCalendar(), reading.value));
  const t = translator(languageOf(request));
  return notUnderstood(problemWords(reading.wrong, saysOfTerm(pauseRows(query)), t, TERM_BOUNDS));
}

/** Nothing here can be changed: it can only be asked. */
export const action = ({ request }: ActionFunctionArgs): Response =>
  onlyAsked(translator(languageOf(request))("law.api.onlyGet"));
