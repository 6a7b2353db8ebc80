import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isTheirs } from "#app/domain/access/policy.ts";
import { readRuleSum } from "#app/domain/committee/rules-changed.ts";
import { formatYuan } from "#app/i18n/format.ts";
import { MemberForm } from "#app/routes/admin/committee/member-form.tsx";
import { RuleChanges } from "#app/routes/admin/committee/rule-changes.tsx";
import { SumForm } from "#app/routes/admin/committee/sum-form.tsx";
import { askForRule } from "#app/shell/committee/change-rules.server.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";
import { byIntent } from "#app/web/form/by-intent.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findRulesPage } from "#db/queries/committee/rules-page.server.ts";
import { findNames } from "#db/queries/staff/names.server.ts";

export const meta = titleMeta("committeeRules.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-facts");
  const { waiting, decided, ...now } = await findRulesPage(officer);
  const names = await findNames(officer);
  const named = (change: (typeof waiting)[number]) => ({
    ...change,
    isOwn: change.askedBy === officer.id,
    member: names.get(change.staffId ?? "") ?? "",
    askedBy: names.get(change.askedBy) ?? "",
    decidedBy: names.get(change.decidedBy ?? "") ?? "",
  });
  return {
    ...now,
    mayAsk: isTheirs(officer, "change-facts"),
    waiting: waiting.map(named),
    decided: decided.map(named),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "change-facts");
  const { form, posted } = await readPosted(request, officer.id);
  const asks = byIntent(form, { mark: "mark", unmark: "unmark", sum: "sum" } as const);
  const typed = form.one("sum");
  const sum = readRuleSum(typed);
  if (asks === "sum" && sum === "unreadable")
    return data({ because: ["rule-sum"] as const, typed }, { status: 422 });
  const outcome = await askForRule(
    asks === "sum"
      ? { rule: "sum", sum: sum === "unreadable" ? null : sum }
      : { rule: "outsider", staffId: form.one("member"), outside: asks === "mark" },
    posted,
  );
  if (outcome.ok) return redirect(outcome.location, 303);
  return data({ because: outcome.because, typed }, { status: 409 });
}

/** Who of the committee works for no part of the bureau, and from which sum one of them sits. */
export default function CommitteeRulesPage() {
  const { t, language } = useWords();
  const { from, members, waiting, decided, mayAsk } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const outside = members.filter((member) => member.outside);
  return (
    <div className="stack action-page">
      {answer ? (
        <Refusal
          title={t("committeeRules.notDone")}
          codes={answer.because}
          reasons={answer.because.map((reason) => t(`committeeRules.reason.${reason}`))}
        />
      ) : null}
      <div>
        <h1>{t("committeeRules.title")}</h1>
        <p className="soft">{t("committeeRules.lead")}</p>
      </div>
      <RuleChanges waiting={waiting} decided={decided} />
      <FactsBox
        panel
        title={t("committeeRules.present")}
        facts={[
          {
            term: t("committeeRules.outsiders"),
            value:
              outside.length === 0
                ? t("committeeRules.nobody")
                : outside.map(({ name }) => name).join(t("committeeRules.separator")),
          },
          {
            term: t("committeeRules.from"),
            value: from === null ? t("committeeRules.never") : formatYuan(from, language),
          },
        ]}
      />
      {mayAsk ? <MemberForm members={members} /> : null}
      {mayAsk ? <SumForm typed={answer?.typed} /> : null}
    </div>
  );
}
