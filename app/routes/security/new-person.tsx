import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readMail } from "#app/domain/typed/mail-address.ts";
import { readName } from "#app/domain/typed/name.ts";
import { readBack } from "#app/domain/typed/reading.ts";
import { PlaceFields } from "#app/routes/security/place-fields.tsx";
import { faultsInPerson, PARTICULARS, readPlace } from "#app/routes/security/read-person.ts";
import { askToHire } from "#app/shell/staff/ask-staff-change.server.ts";
import { typedIn } from "#app/ui/desk-form/desk-form.ts";
import { PERSON, type PersonField } from "#app/ui/desk-form/person.ts";
import { useDeskForm } from "#app/ui/desk-form/use-desk-form.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { troubleIn } from "#app/ui/form/trouble.ts";
import { useWords } from "#app/ui/words.tsx";
import { readPosted } from "#app/web/form/posted.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findUnits } from "#db/queries/staff/units.server.ts";

export const meta = titleMeta("people.new", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  return { units: await openUnits(await requireOfficer(request, "change-people")) };
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "change-people");
  const { form, posted } = await readPosted(request, officer.id);
  const typed = typedIn(PERSON, form.one);
  const unitIds = (await openUnits(officer)).map(({ id }) => id);
  const { place, faults } = readPlace(typed, unitIds);
  const all = [...faultsInPerson(typed), ...faults];
  if (!place || all.length > 0) return data({ typed, faults: all, taken: false }, { status: 422 });

  const { signInName } = typed;
  const displayName = readBack(typed.displayName, readName(typed.displayName));
  const mail = readBack(typed.mail, readMail(typed.mail));
  const asking = { by: officer.id, posted };
  const asked = await askToHire({ signInName, displayName, mail, ...place }, asking);
  if (!asked.ok) return data({ typed, faults: [], taken: true }, { status: 409 });
  return redirect(asked.location, 303);
}

const openUnits = async (officer: Officer) =>
  (await findUnits(officer)).filter(({ closed }) => !closed);

export default function NewPerson() {
  const { t } = useWords();
  const { asks } = useDeskForm(PERSON);
  const { units } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const faults: readonly PersonField[] = refused?.faults ?? [];
  const errorOn = (field: PersonField) =>
    faults.includes(field) ? t(`people.fault.${field}`) : undefined;
  const taken = refused?.taken
    ? [{ field: "signInName", message: t("people.fault.taken"), trouble: "changed" as const }]
    : [];
  return (
    <div className="stack action-page">
      <ErrorSummary
        problems={[
          ...faults.map((field) => ({
            field,
            message: errorOn(field) ?? "",
            trouble: troubleIn(refused?.typed[field]),
          })),
          ...taken,
        ]}
      />
      <h1>{t("people.new")}</h1>
      <p className="soft">{t("people.lead")}</p>
      <form className="panel stack" method="post" action="/security/new-person">
        <FormKey />
        {PARTICULARS.map((field) => (
          <InputField
            key={field}
            {...asks(field)}
            defaultValue={refused?.typed[field]}
            error={errorOn(field)}
            autoComplete="off"
          />
        ))}
        <PlaceFields
          units={units}
          role={refused?.typed.role}
          unitId={refused?.typed.unit}
          errorOn={errorOn}
        />
        <ProofNotice permission="change-people" />
        <div className="actions">
          <Button>{t("people.ask")}</Button>
        </div>
      </form>
    </div>
  );
}
