import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isTheirs } from "#app/domain/access/policy.ts";
import { yearOf } from "#app/domain/calendar/day.ts";
import { isOverdrawn } from "#app/domain/payout/budget/budget.ts";
import type { AskedBudget } from "#app/domain/payout/budget/enter-budget.ts";
import { formatMoney, formatYuan } from "#app/i18n/format.ts";
import { BudgetEntries } from "#app/routes/finance/budget/budget-entries.tsx";
import { EnterForm } from "#app/routes/finance/budget/enter-form.tsx";
import { today } from "#app/shell/clock.server.ts";
import { askForBudget } from "#app/shell/payout/budget.server.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readPosted } from "#app/web/form/posted.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findBudget } from "#db/queries/payout/budget.server.ts";
import { findNames } from "#db/queries/staff/names.server.ts";

export const meta = titleMeta("budget.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-budget");
  await recordLook(officer, "payments", null);
  const thisYear = yearOf(today());
  const asked = Number(new URL(request.url).searchParams.get("year"));
  const year = Number.isInteger(asked) && asked >= 2000 && asked <= thisYear + 1 ? asked : thisYear;
  const found = await findBudget(officer, year);
  const names = await findNames(officer);
  return {
    ...found,
    thisYear,
    mayEnter: isTheirs(officer, "ask-budget") && year >= thisYear,
    entries: found.entries.map((entry) => ({
      ...entry,
      isOwn: entry.by === officer.id,
      by: names.get(entry.by) ?? "",
      decidedBy: names.get(entry.decidedBy ?? "") ?? "",
    })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "ask-budget");
  const { form, posted } = await readPosted(request, officer.id);
  const typed: AskedBudget = {
    year: form.one("year"),
    sum: form.one("sum"),
    document: form.one("document"),
  };
  const outcome = await askForBudget(typed, posted, `/finance/budget?year=${Number(typed.year)}`);
  return outcome.ok
    ? redirect(outcome.location, 303)
    : data({ because: outcome.because, typed }, { status: 409 });
}

const COLUMNS = ["committed", "authorised", "paid", "owed", "recovered"] as const;

/** What a year has for rewards, and how far it is spent and promised. */
export default function BudgetPage() {
  const { t, language } = useWords();
  const { year, thisYear, standing, entries, mayEnter } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { budget, balance } = standing;
  const money = (sum: number) => formatMoney(sum, language);
  return (
    <div className="stack action-page">
      {answer ? (
        <Refusal
          title={t("payout.refused")}
          codes={answer.because}
          reasons={answer.because.map((reason) => t(`budget.reason.${reason}`))}
        />
      ) : null}
      <div>
        <h1>{t("budget.of", { year })}</h1>
        <p className="soft">{t("budget.lead")}</p>
        <p>
          {[thisYear - 1, thisYear, thisYear + 1]
            .filter((one) => one !== year)
            .map((one) => (
              <span key={one}>
                <a href={`/finance/budget?year=${one}`}>{t("budget.of", { year: one })}</a>{" "}
              </span>
            ))}
        </p>
      </div>
      {budget === null ? <Notice tone="soon" title={t("budget.none")} /> : null}
      {isOverdrawn(standing) ? (
        <Notice
          tone="late"
          title={t("budget.overdrawn", { sum: formatYuan(-(balance ?? 0), language) })}
        />
      ) : null}
      <FactsBox
        panel
        title={budget === null ? t("budget.noneShort") : formatYuan(budget, language)}
        facts={[
          ...COLUMNS.map((one) => ({
            term: t(`budget.column.${one}`),
            value: money(standing[one]),
          })),
          { term: t("budget.column.balance"), value: balance === null ? null : money(balance) },
        ]}
      />
      <BudgetEntries entries={entries} />
      {mayEnter ? <EnterForm year={year} typed={answer?.typed} /> : null}
    </div>
  );
}
