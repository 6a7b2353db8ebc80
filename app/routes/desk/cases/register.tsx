import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { yearOf } from "#app/domain/calendar/day.ts";
import { DifferencesPanel } from "#app/routes/desk/cases/differences-panel.tsx";
import { registerAddress } from "#app/routes/desk/cases/register-address.ts";
import {
  registerAsked,
  registerPlaceAs,
  registerPlaceIn,
} from "#app/routes/desk/cases/register-asked.server.ts";
import { RegisterSearch } from "#app/routes/desk/cases/register-search.tsx";
import { RegisterTable } from "#app/routes/desk/cases/register-table.tsx";
import { today } from "#app/shell/clock.server.ts";
import { paidDifferences } from "#app/shell/reward/paid-differences.server.ts";
import { Onward } from "#app/ui/onward.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findCases } from "#db/queries/cases/register.server.ts";

export const meta = titleMeta("cases.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-cases");
  await recordLook(officer, "cases", null);
  const url = new URL(request.url);
  const filter = registerAsked(url);
  const after = registerPlaceIn(url);
  const { lines, next } = await findCases(officer, filter, after);
  return {
    ...{ filter, lines },
    // Which reports they are is no business of whoever watches the office.
    countsReports: officer.role !== "auditor",
    differences: after === null ? await paidDifferences(officer) : [],
    path: officer.role === "finance" ? ("/finance" as const) : ("/desk/matters" as const),
    thisYear: yearOf(today()),
    isFirst: after === null,
    next: next ? registerPlaceAs(next) : null,
  };
}

/** Case by case: what was decided, what came in, and what its reports are awarded. */
export default function Register() {
  const { t } = useWords();
  const { filter, lines, countsReports, thisYear, isFirst, next, differences, path } =
    useLoaderData<typeof loader>();
  const asksForAll = filter.year === null && filter.text === "";
  return (
    <div className="stack">
      <div>
        <h1>{t("cases.title")}</h1>
        <p className="soft">{t("cases.lead")}</p>
      </div>
      <RegisterSearch filter={filter} thisYear={thisYear} />
      {lines.length === 0 ? (
        <p className="panel">{t(asksForAll ? "cases.none" : "cases.noneFor")}</p>
      ) : (
        <RegisterTable lines={lines} countsReports={countsReports} />
      )}
      <DifferencesPanel lines={differences} path={path} />
      <Onward here={registerAddress(filter)} isFirst={isFirst} next={next} />
    </div>
  );
}
