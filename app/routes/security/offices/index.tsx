import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addDays, day, later } from "#app/domain/calendar/day.ts";
import { HOLDERS } from "#app/domain/staff/office.ts";
import type { TermFault } from "#app/domain/staff/term.ts";
import { ComingTable } from "#app/routes/security/offices/coming-table.tsx";
import { holdingsOn } from "#app/routes/security/offices/holdings.ts";
import { HoldingsTable } from "#app/routes/security/offices/holdings-table.tsx";
import { readTerm, type TypedTerm } from "#app/routes/security/offices/read-term.ts";
import { TermForm } from "#app/routes/security/offices/term-form.tsx";
import { openOf } from "#app/routes/security/open-of.ts";
import { today } from "#app/shell/clock.server.ts";
import type { Posted } from "#app/shell/form/once.server.ts";
import { askForTerm, endTerm } from "#app/shell/staff/change-terms.server.ts";
import { typedIn } from "#app/ui/desk-form/desk-form.ts";
import { TERM, type TermField } from "#app/ui/desk-form/term.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { troubleIn } from "#app/ui/form/trouble.ts";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { byIntent } from "#app/web/form/by-intent.ts";
import type { Form } from "#app/web/form/form.server.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idTyped } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findHouse } from "#db/queries/staff/house.server.ts";
import { findPeople } from "#db/queries/staff/people.server.ts";
import { findTerms } from "#db/queries/staff/terms.server.ts";

export const meta = titleMeta("offices.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "change-people");
  await recordLook(officer, "people", null);
  const on = today();
  const { people, units } = await findPeople(officer);
  const house = await findHouse(officer, on);
  const { holdings, coming, vacant } = holdingsOn(on, await findTerms(officer, on), house);
  return {
    people: people.map(({ id, name, role, active }) => ({
      ...{ id, name },
      mayHold: active && HOLDERS["unit-head"].includes(role),
    })),
    units: openOf(units).map(({ id, name, nameEn }) => ({ id, name, nameEn })),
    holdings,
    coming: coming.map(({ confirmedOn, ...term }) => ({
      ...term,
      counts: confirmedOn && later(term.from, addDays(day(confirmedOn), 1)),
    })),
    vacant,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "change-people");
  const { form, posted } = await readPosted(request, officer.id);
  const known = await findPeople(officer);
  return byIntent(form, {
    ask: () => ask(form, posted, known),
    end: () => end(idTyped(form.one("term")), posted),
  })();
}

type Answer = {
  readonly typed: TypedTerm | null;
  readonly faults: readonly TermField[];
  readonly because: readonly (TermFault | "ended-already" | "form-used")[];
};

async function ask(form: Form, posted: Posted, { people, units }: Known) {
  const typed = typedIn(TERM, form.one);
  const { asked, faults } = readTerm(typed, {
    people: people.filter(({ active }) => active).map(({ id }) => id),
    units: openOf(units).map(({ id }) => id),
  });
  if (!asked) return answered({ typed, faults, because: [] }, 422);
  const outcome = await askForTerm(asked, posted);
  if (outcome.ok) return redirect(outcome.location, 303);
  return answered({ typed, faults: [], because: outcome.because }, 409);
}

async function end(termId: string, posted: Posted) {
  const outcome = await endTerm(termId, posted);
  if (outcome.ok) return redirect(outcome.location, 303);
  return answered({ typed: null, faults: [], because: outcome.because }, 409);
}

type Known = Awaited<ReturnType<typeof findPeople>>;
const answered = (answer: Answer, status: number) => data(answer, { status });

/** Who holds which office today and from which day somebody else does; asked for here, and confirmed by another. */
export default function OfficesPage() {
  const { t } = useWords();
  const known = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const faults = answer?.faults ?? [];
  const because = answer?.because ?? [];
  const errorOn = (field: TermField) =>
    faults.includes(field) ? t(`offices.fault.${field}`) : undefined;
  return (
    <div className="stack">
      <ErrorSummary
        problems={faults.map((field) => ({
          field,
          message: t(`offices.fault.${field}`),
          trouble: troubleIn(answer?.typed?.[field]),
        }))}
      />
      {because.length > 0 ? (
        <Refusal
          title={t("offices.refused")}
          codes={because}
          reasons={because.map((reason) =>
            reason === "form-used" ? t("leave.reason.form-used") : t(`offices.reason.${reason}`),
          )}
        />
      ) : null}
      <div>
        <h1>{t("offices.title")}</h1>
        <p className="soft">{t("offices.lead")}</p>
        <ProofNotice permission="change-people" />
      </div>
      {known.vacant.map((office) => (
        <Notice key={office} tone="late" title={t("offices.vacantTitle")}>
          <p>{t(`offices.vacant.${office}`)}</p>
        </Notice>
      ))}
      <div className="listed">
        <h2>{t("offices.today")}</h2>
        <HoldingsTable {...known} />
      </div>
      <div className="listed">
        <h2>{t("offices.coming")}</h2>
        <ComingTable {...known} />
      </div>
      <TermForm
        people={known.people.filter(({ mayHold }) => mayHold)}
        units={known.units}
        typed={answer?.typed ?? {}}
        errorOn={errorOn}
      />
    </div>
  );
}
