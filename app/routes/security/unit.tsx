import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { openOf } from "#app/routes/security/open-of.ts";
import { readUnit } from "#app/routes/security/read-unit.ts";
import { UnitForms } from "#app/routes/security/unit-forms.tsx";
import type { Posted } from "#app/shell/form/once.server.ts";
import { type AskedOfUnit, askOfUnit } from "#app/shell/staff/change-units.server.ts";
import { typedIn } from "#app/ui/desk-form/desk-form.ts";
import { UNIT } from "#app/ui/desk-form/unit.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { troubleIn } from "#app/ui/form/trouble.ts";
import { useWords } from "#app/ui/words.tsx";
import { byIntent } from "#app/web/form/by-intent.ts";
import type { Form } from "#app/web/form/form.server.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findPeople } from "#db/queries/staff/people.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titled(matches, "people.units.title", {}, "desk");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { officer, unit, above } = await asked(request, params);
  await recordLook(officer, "people", null);
  return { unit, above };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { officer, unit, above } = await asked(request, params);
  const { form, posted } = await readPosted(request, officer.id);
  return byIntent(form, {
    alter: () => alter(unit.id, above, form, posted),
    close: () => close(unit, posted),
  })();
}

const close = ({ id: unitId, name, nameEn, mail, upperUnitId }: Unit, posted: Posted) =>
  ask({ kind: "close", unitId, name, nameEn, mail, upperUnitId }, posted);

async function alter(unitId: string, above: readonly Unit[], form: Form, posted: Posted) {
  const typed = typedIn(UNIT, form.one);
  const { particulars, faults } = readUnit(
    typed,
    above.map(({ id }) => id),
  );
  if (!particulars) return data({ typed, faults, because: [] }, { status: 422 });
  return ask({ kind: "alter", unitId, ...particulars }, posted);
}

type Unit = Awaited<ReturnType<typeof asked>>["unit"];

async function ask(change: AskedOfUnit, posted: Posted) {
  const outcome = await askOfUnit(change, posted);
  if (outcome.ok) return redirect(outcome.location, 303);
  return data({ typed: null, faults: [], because: outcome.because }, { status: 409 });
}

/** A unit as it is now, if it is open, and those that may stand above it. */
async function asked(request: Request, params: LoaderFunctionArgs["params"]) {
  const officer = await requireOfficer(request, "change-people");
  const open = openOf((await findPeople(officer)).units);
  const id = idIn(params, "unitId");
  const unit = open.find((one) => one.id === id);
  if (!unit) throw new Response(null, { status: 404 });
  return { officer, unit, above: open.filter((one) => one.id !== id) };
}

/** One unit: other particulars, or its end. Both are asked for here, and confirmed by another administrator. */
export default function UnitPage() {
  const { t, language } = useWords();
  const { unit, above } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const faults = refused?.faults ?? [];
  const because = refused?.because ?? [];
  return (
    <div className="stack action-page">
      <p>
        <a href="/security">{t("common.desk.link.people")}</a>
      </p>
      <ErrorSummary
        problems={faults.map((field) => ({
          field,
          message: t(`people.units.fault.${field}`),
          trouble: troubleIn(refused?.typed?.[field]),
        }))}
      />
      {because.length > 0 ? (
        <Refusal
          title={t("people.units.refused")}
          codes={because}
          reasons={because.map((reason) => t(`people.changes.reason.${reason}`))}
        />
      ) : null}
      <h1>{language === "zh" ? unit.name : unit.nameEn}</h1>
      <ProofNotice permission="change-people" />
      <UnitForms unit={unit} above={above} typed={refused?.typed ?? null} faults={faults} />
    </div>
  );
}
