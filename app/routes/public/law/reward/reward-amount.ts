import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { translator } from "#app/i18n/translate.ts";
import { problemWords } from "#app/routes/public/law/problem-words.ts";
import { rewardAnswer } from "#app/routes/public/law/reward/reward-answer.ts";
import { MOST_FINES, readReward } from "#app/routes/public/law/reward/reward-question.ts";
import { answered, notUnderstood, onlyAsked } from "#app/routes/public/public-json.ts";
import { today } from "#app/shell/clock.server.ts";
import { languageOf } from "#app/web/request/language.server.ts";

/** `GET /api/reward-amount`: the calculator for programs, in fen. */
export function loader({ request }: LoaderFunctionArgs) {
  const reading = readReward(new URL(request.url).searchParams);
  if (reading.ok) return answered(rewardAnswer(today(), reading.value));
  const t = translator(languageOf(request));
  const values = { most: MOST_FINES };
  return notUnderstood(problemWords(reading.wrong, (field) => `law.problem.${field}`, t, values));
}

/** Nothing here can be changed: it can only be asked. */
export const action = ({ request }: ActionFunctionArgs): Response =>
  onlyAsked(translator(languageOf(request))("law.api.onlyGet"));
