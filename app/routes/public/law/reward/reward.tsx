import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { formatMoney } from "#app/i18n/format.ts";
import { problemsOf, problemWords } from "#app/routes/public/law/problem-words.ts";
import { asksAny } from "#app/routes/public/law/reading.ts";
import { rewardOn } from "#app/routes/public/law/reward/reward-answer.ts";
import { RewardForm } from "#app/routes/public/law/reward/reward-form.tsx";
import { MOST_FINES } from "#app/routes/public/law/reward/reward-question.ts";
import { RewardResult } from "#app/routes/public/law/reward/reward-result.tsx";
import {
  readYuan,
  sameInFen,
  typedReward,
  type YuanField,
} from "#app/routes/public/law/reward/yuan-question.ts";
import { lawLinks } from "#app/routes/public/law/sheet.ts";
import { today } from "#app/shell/clock.server.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { ReadingPage } from "#app/ui/frame/reading-page.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("law.reward.title");
export const links = lawLinks;

export function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const typed = typedReward(query);
  const page = { on: today(), typed };
  const reading = asksAny(query, Object.keys(typed)) ? readYuan(typed) : null;
  if (reading?.ok) return data({ ...page, question: reading.value, wrong: noneWrong });
  const wrong = reading?.wrong ?? noneWrong;
  return data({ ...page, question: null, wrong }, { status: wrong.length > 0 ? 400 : 200 });
}

const noneWrong: readonly YuanField[] = [];

export default function Reward() {
  const { t, language } = useWords();
  const { on, typed, wrong, question } = useLoaderData<typeof loader>();
  const most = formatMoney(MOST_FINES, language);
  const { sum, ...alone } = problemWords(wrong, (field) => `law.problem.${field}`, t, { most });
  const errors = sum ? { ...alone, fined: sum } : alone;
  return (
    <ReadingPage title={t("law.reward.title")} lead={t("law.reward.lead")}>
      <ErrorSummary problems={problemsOf(errors, typed)} />
      <RewardForm typed={typed} errors={errors} most={most} />
      {question ? (
        <RewardResult
          grade={question.grade}
          amount={rewardOn(on, question)}
          penalty={question.penalty}
          today={on}
          json={`/api/reward-amount?${sameInFen(typed.grade, question)}`}
        />
      ) : null}
    </ReadingPage>
  );
}
