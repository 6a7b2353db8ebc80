import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { openOf } from "#app/routes/security/open-of.ts";
import { readUnit } from "#app/routes/security/read-unit.ts";
import { UnitFields } from "#app/routes/security/unit-fields.tsx";
import { askToOpen } from "#app/shell/staff/change-units.server.ts";
import { typedIn } from "#app/ui/desk-form/desk-form.ts";
import { UNIT } from "#app/ui/desk-form/unit.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { troubleIn } from "#app/ui/form/trouble.ts";
import { useWords } from "#app/ui/words.tsx";
import { readPosted } from "#app/web/form/posted.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findPeople } from "#db/queries/staff/people.server.ts";

export const meta = titleMeta("people.units.new", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "change-people");
  return { above: openOf((await findPeople(officer)).units) };
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "change-people");
  const { form, posted } = await readPosted(request, officer.id);
  const typed = typedIn(UNIT, form.one);
  const above = openOf((await findPeople(officer)).units);
  const { particulars, faults } = readUnit(
    typed,
    above.map(({ id }) => id),
  );
  if (!particulars) return data({ typed, faults, because: [] }, { status: 422 });
  const asked = await askToOpen(particulars, posted);
  if (asked.ok) return redirect(asked.location, 303);
  return data({ typed, faults: [], because: asked.because }, { status: 409 });
}

export default function NewUnit() {
  const { t } = useWords();
  const { above } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const faults = refused?.faults ?? [];
  const because = refused?.because ?? [];
  return (
    <div className="stack action-page">
      {because.length > 0 ? (
        <Refusal
          title={t("people.units.refused")}
          codes={because}
          reasons={because.map((reason) => t(`people.changes.reason.${reason}`))}
        />
      ) : null}
      <ErrorSummary
        problems={faults.map((field) => ({
          field,
          message: t(`people.units.fault.${field}`),
          trouble: troubleIn(refused?.typed?.[field]),
        }))}
      />
      <h1>{t("people.units.new")}</h1>
      <p className="soft">{t("people.units.lead")}</p>
      <form className="panel stack" method="post" action="/security/units/new">
        <FormKey />
        <UnitFields above={above} typed={refused?.typed ?? {}} faults={faults} />
        <ProofNotice permission="change-people" />
        <div className="actions">
          <Button>{t("people.ask")}</Button>
        </div>
      </form>
    </div>
  );
}
