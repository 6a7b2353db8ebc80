import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isTheirs } from "#app/domain/access/policy.ts";
import { checkFacts } from "#app/domain/office/check-facts.ts";
import { FactsForm, useFaultWords } from "#app/routes/admin/facts/facts-form.tsx";
import { PresentFacts } from "#app/routes/admin/facts/present-facts.tsx";
import { typedFacts } from "#app/routes/admin/facts/reading.ts";
import { WaitingPanel } from "#app/routes/admin/facts/waiting-panel.tsx";
import { askForFacts } from "#app/shell/office/change-facts.server.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readPosted, versionIn } from "#app/web/form/posted.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findFactsPage } from "#db/queries/office/facts-page.server.ts";

export const meta = titleMeta("office.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-facts");
  const page = await findFactsPage(officer);
  const isOwn = page.waiting?.askedBy === officer.id;
  return { ...page, isOwn, mayChange: isTheirs(officer, "change-facts") };
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "change-facts");
  const { form, posted } = await readPosted(request, officer.id);
  const typed = typedFacts(form);
  const checked = checkFacts(typed);
  if (!checked.ok)
    return data({ typed, faults: checked.faults, because: [] } as const, { status: 422 });
  const asked = await askForFacts(checked.facts, versionIn(form), posted);
  if (asked.ok) return redirect(asked.location, 303);
  return data({ typed, faults: [], because: asked.because } as const, { status: 409 });
}

export default function FactsPage() {
  const { t } = useWords();
  const { present, waiting, refused, count, isOwn, mayChange } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const faults = answer?.faults ?? [];
  const because = answer?.because ?? [];
  const wordsOf = useFaultWords(faults);
  return (
    <div className="stack">
      <ErrorSummary
        problems={faults.map(({ field }) => ({ field, message: wordsOf(field) ?? "" }))}
      />
      {because.length > 0 ? (
        <Refusal
          title={t("office.notAsked")}
          codes={because}
          reasons={because.map((reason) => t(`office.reasons.${reason}`))}
        />
      ) : null}
      <div>
        <h1>{t("office.title")}</h1>
        <p className="soft">{t("office.lead")}</p>
      </div>
      {present && waiting ? (
        <WaitingPanel present={present} waiting={waiting} isOwn={isOwn} />
      ) : null}
      {present ? <PresentFacts present={present} refused={refused} /> : null}
      {present && mayChange && (answer || !waiting) ? (
        <FactsForm typed={answer?.typed ?? present} faults={faults} version={count} />
      ) : null}
    </div>
  );
}
