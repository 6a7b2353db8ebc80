import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { standingEntry } from "#app/domain/cases/standing.ts";
import { CollectedPanel } from "#app/routes/desk/cases/collected-panel.tsx";
import { EntriesPanel } from "#app/routes/desk/cases/entries-panel.tsx";
import { ReportsPanel } from "#app/routes/desk/cases/reports-panel.tsx";
import { useCaseFacts } from "#app/ui/cases/case-facts.tsx";
import { FactsBox } from "#app/ui/facts.tsx";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { useWords } from "#app/ui/words.tsx";
import { idIn } from "#app/web/request/id-in.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findEntriesOf } from "#db/queries/cases/case-entries.server.ts";
import { findCase, findReportsOf } from "#db/queries/cases/register.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  data ? titled(matches, "cases.of", { number: data.line.number }, "desk") : [];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-cases");
  const id = idIn(params, "caseId");
  const line = await findCase(officer, id);
  if (!line) throw new Response(null, { status: 404 });
  await recordLook(officer, "case", null);
  return {
    line,
    entries: await findEntriesOf(officer, id),
    reports: officer.role === "auditor" ? null : await findReportsOf(officer, id),
    isFinance: officer.role === "finance",
    mayEnter: officer.role === "handler",
  };
}

/** One decision whole: what it says, what came in, whose reports it rests on, and how all of it was entered. */
export default function CasePage() {
  const { t } = useWords();
  const { line, entries, reports, isFinance, mayEnter } = useLoaderData<typeof loader>();
  const factsOf = useCaseFacts();
  const standing = standingEntry(entries);
  // Through a report of it that the looker works on: the first that came.
  const enterOn = !mayEnter ? null : (reports?.find(({ matterId }) => matterId)?.matterId ?? null);
  return (
    <div className="stack">
      <p className="no-print">
        <a href="/desk/cases" data-back="">
          {t("cases.back")}
        </a>
      </p>
      <h1>
        {t("cases.of", { number: line.number })}
        {line.waits ? <span className="soft small"> {t("cases.waits")}</span> : null}
      </h1>
      {standing ? (
        <FactsBox panel title={t("cases.decided")} facts={factsOf(standing.statement)} />
      ) : null}
      <CollectedPanel line={line} entries={entries} />
      {reports ? (
        <ReportsPanel
          line={line}
          reports={reports}
          path={isFinance ? "/finance" : "/desk/matters"}
        />
      ) : null}
      {enterOn ? (
        <p className="actions no-print">
          {(["collection", "case-alteration"] as const).map((action) => (
            <ButtonLink key={action} tone="quiet" href={`/desk/matters/${enterOn}/${action}`}>
              {t(`matter.action.${action}`)}
            </ButtonLink>
          ))}
        </p>
      ) : null}
      <EntriesPanel entries={entries} />
    </div>
  );
}
