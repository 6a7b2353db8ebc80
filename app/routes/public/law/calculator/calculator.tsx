import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Explanation } from "#app/domain/calendar/explain.ts";
import { explained } from "#app/routes/public/law/calculator/due-answer.ts";
import { TermForm } from "#app/routes/public/law/calculator/term-form.tsx";
import {
  type PauseRow,
  readTerm,
  saysOfTerm,
  TERM_BOUNDS,
  type TermField,
  tidied,
  typedTerm,
} from "#app/routes/public/law/calculator/term-question.ts";
import { TermResult } from "#app/routes/public/law/calculator/term-result.tsx";
import { usualTerms } from "#app/routes/public/law/calculator/usual.ts";
import { UsualTerms } from "#app/routes/public/law/calculator/usual-terms.tsx";
import { problemsOf, problemWords } from "#app/routes/public/law/problem-words.ts";
import { lawLinks } from "#app/routes/public/law/sheet.ts";
import { workCalendar } from "#app/shell/calendar/work-calendar.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { ReadingPage } from "#app/ui/frame/reading-page.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("law.calculator.title");
export const links = lawLinks;

const HERE = "/law/calculator";

type Found = { readonly wrong: readonly TermField[]; readonly explanation: Explanation | null };

export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const tidy = tidied(query);
  if (tidy !== query.toString()) throw redirect(tidy === "" ? HERE : `${HERE}?${tidy}`);

  const on = today();
  const { wrong, explanation } = await found(query);
  const page = { on, query: tidy, typed: typedTerm(query, on), wrong, explanation };
  return data(page, { status: wrong.length > 0 ? 400 : 200 });
}

async function found(query: URLSearchParams): Promise<Found> {
  if (query.size === 0) return { wrong: [], explanation: null };
  const reading = readTerm(query);
  if (!reading.ok) return { wrong: reading.wrong, explanation: null };
  return { wrong: [], explanation: explained(await workCalendar(), reading.value) };
}

export default function Calculator() {
  const { t } = useWords();
  const { on, query, typed, wrong, explanation } = useLoaderData<typeof loader>();
  const errors = problemWords(wrong, saysOfTerm(typed.pauses), t, TERM_BOUNDS);
  return (
    <ReadingPage title={t("law.calculator.title")} lead={t("law.calculator.lead")}>
      <ErrorSummary problems={problemsOf(errors, { ...typed, ...pausesTyped(typed.pauses) })} />
      <TermForm typed={typed} errors={errors} bounds={TERM_BOUNDS} />
      {explanation ? (
        <TermResult explanation={explanation} today={on} json={`/api/due?${query}`} />
      ) : null}
      <UsualTerms terms={usualTerms(on)} today={on} />
    </ReadingPage>
  );
}

/** A day left open is missing; otherwise what stands there is what is wrong. */
function pausesTyped(rows: readonly PauseRow[]) {
  const days = rows.flatMap(({ from, until }) => [from, until]);
  return { "pause-from": days.includes("") ? "" : days.join(), "pause-until": days.join() };
}
