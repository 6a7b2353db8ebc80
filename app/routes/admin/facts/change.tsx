import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { FactsDecision } from "#app/domain/office/facts-change.ts";
import { LONGEST } from "#app/domain/typed/longest.ts";
import { WaitingPanel } from "#app/routes/admin/facts/waiting-panel.tsx";
import { decideOnFacts } from "#app/shell/office/change-facts.server.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { TypedFacts } from "#app/ui/form/typed-facts.tsx";
import { useWords } from "#app/ui/words.tsx";
import { byIntent } from "#app/web/form/by-intent.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findFactsPage } from "#db/queries/office/facts-page.server.ts";

export const meta = titleMeta("office.waiting.title", "desk");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-facts");
  const { present, waiting } = await findFactsPage(officer);
  const isAsked = waiting?.id === idIn(params, "changeId");
  return {
    present,
    waiting: isAsked ? waiting : null,
    isOwn: waiting?.askedBy === officer.id,
  };
}

const DECISIONS: { readonly [Decision in FactsDecision]: Decision } = {
  confirm: "confirm",
  refuse: "refuse",
  withdraw: "withdraw",
};

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "confirm-facts");
  const { form, posted } = await readPosted(request, officer.id);
  const decision = byIntent(form, DECISIONS);
  const typed = form.one("reason");
  const unsaid = (problem: "reasonMissing" | "reasonTooLong") =>
    data({ typed, problem, because: [] } as const, { status: 422 });
  if (decision === "refuse" && typed === "") return unsaid("reasonMissing");
  if (typed.length > LONGEST) return unsaid("reasonTooLong");

  const decided = await decideOnFacts(idIn(params, "changeId"), decision, typed, posted);
  if (decided.ok) return redirect(decided.location, 303);
  return data({ typed, problem: null, because: decided.because } as const, { status: 409 });
}

export default function ChangePage() {
  const { t } = useWords();
  const { present, waiting, isOwn } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const because = answer?.because ?? [];
  const error = answer?.problem
    ? t(`office.waiting.${answer.problem}`, { longest: LONGEST })
    : undefined;
  return (
    <div className="stack">
      <p>
        <a href="/admin/facts">{t("office.waiting.back")}</a>
      </p>
      <ErrorSummary problems={error ? [{ field: "reason", message: error }] : []} />
      {because.length > 0 ? (
        <Refusal
          title={t("office.notDecided")}
          codes={because}
          reasons={because.map((reason) => t(`office.reasons.${reason}`))}
        />
      ) : null}
      <h1>{t("office.title")}</h1>
      {present && waiting ? (
        <WaitingPanel
          present={present}
          waiting={waiting}
          isOwn={isOwn}
          typed={answer?.typed}
          error={error}
        />
      ) : (
        <>
          <p>{t("office.waiting.none")}</p>
          <TypedFacts facts={[{ term: t("office.waiting.reason"), value: answer?.typed }]} />
        </>
      )}
    </div>
  );
}
