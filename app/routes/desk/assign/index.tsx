import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MOST_AT_ONCE } from "#app/domain/matter/actions/assign.ts";
import { routed } from "#app/domain/routing/route.ts";
import { AssignForm } from "#app/routes/desk/assign/assign-form.tsx";
import { Outcomes } from "#app/routes/desk/assign/outcomes.tsx";
import { readChosen } from "#app/routes/desk/assign/read-chosen.ts";
import { deskDates } from "#app/routes/desk/desk-dates.server.ts";
import { assignMany } from "#app/shell/matter/assign-many.server.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readPosted } from "#app/web/form/posted.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findAssignable } from "#db/queries/matter/assignable.server.ts";
import { routable } from "#db/queries/routing/past-matters.server.ts";
import { rowsInForce } from "#db/queries/routing/routing-tables.server.ts";
import { openByUnit } from "#db/queries/staff/loads.server.ts";
import { findUnits } from "#db/queries/staff/units.server.ts";

export const meta = titleMeta("assignMany.title", "desk");

/** What waits for a unit, each with what the routing table says of it. */
export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "assign-many");
  await recordLook(officer, "queue", null);
  const dates = await deskDates();
  const { rows, isMore } = await findAssignable(officer, dates, MOST_AT_ONCE);
  const table = await rowsInForce(officer, dates.today);
  return {
    rows: rows.map(({ answers, ...row }) => ({
      ...row,
      routed: table.length > 0 ? routed(table, routable(row.kind, answers)) : undefined,
    })),
    isMore,
    units: await findUnits(officer),
    loads: await openByUnit(officer),
  };
}

/** Answered on the page itself: what was done and what was not stands above what is left. */
export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "assign-many");
  const { form, posted } = await readPosted(request, officer.id);
  const { chosen, unable, numbers } = readChosen(form, await findUnits(officer));
  const reason = form.one("reason");
  if (chosen.length + unable.length === 0) return data({ outcomes: null, reason }, { status: 422 });
  const outcomes = [
    ...(await assignMany(officer, chosen, { reason, posted })),
    ...unable.map((one) => ({ ...one, because: ["unit-unable"] as const })),
  ];
  return data({
    outcomes: outcomes.map(({ matterId, unitId, because }) => ({
      ...{ matterId, unitId, because },
      number: numbers.get(matterId) ?? "",
    })),
    reason: outcomes.some(({ because }) => because.length > 0) ? reason : "",
  });
}

export default function AssignMany() {
  const { t } = useWords();
  const list = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const nothing = answer && answer.outcomes === null;
  const [first] = list.rows;
  return (
    <div className="stack">
      <div>
        <h1>{t("assignMany.title")}</h1>
        <p className="soft">{t("assignMany.lead")}</p>
      </div>
      {nothing && first ? (
        <ErrorSummary
          problems={[
            { field: `unit-${first.id}`, message: t("assignMany.nothing"), trouble: "missing" },
          ]}
        />
      ) : null}
      {answer?.outcomes ? <Outcomes outcomes={answer.outcomes} units={list.units} /> : null}
      {list.rows.length === 0 ? (
        <p className="panel">{t("assignMany.none")}</p>
      ) : (
        <AssignForm {...list} reason={answer?.reason ?? ""} most={MOST_AT_ONCE} />
      )}
    </div>
  );
}
