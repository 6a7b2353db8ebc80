import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import type { Permission } from "#app/domain/access/policy.ts";
import { openOf } from "#app/routes/security/open-of.ts";
import { PersonForms } from "#app/routes/security/person-forms.tsx";
import { readPlace } from "#app/routes/security/read-person.ts";
import type { Outcome } from "#app/shell/form/once.server.ts";
import { type Asking, askToMove, askToReset } from "#app/shell/staff/ask-staff-change.server.ts";
import { deactivate } from "#app/shell/staff/decide-staff-change.server.ts";
import { typedIn } from "#app/ui/desk-form/desk-form.ts";
import { PERSON } from "#app/ui/desk-form/person.ts";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { byIntent } from "#app/web/form/by-intent.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findPeople } from "#db/queries/staff/people.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titled(matches, "common.desk.link.people", {}, "desk");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { officer, person, units } = await asked(request, params, "change-people");
  await recordLook(officer, "people", null);
  return { person, units };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { officer, person, units } = await asked(request, params, "change-people");
  const { form, posted } = await readPosted(request, officer.id);
  const asking = { by: officer.id, posted };
  return byIntent(form, {
    deactivate: () => shutOut(person, asking),
    reset: async () => ledOn(await askToReset(person, asking)),
    move: () => move(person, asking, readPlace(typedIn(PERSON, form.one), idsOf(units))),
  })();
}

async function shutOut(person: Person, asking: Asking) {
  if (person.id === asking.by) throw new Response(null, { status: 403 });
  return ledOn(await deactivate(person.id, asking));
}

async function move(person: Person, asking: Asking, reading: ReturnType<typeof readPlace>) {
  const { place, faults } = reading;
  const fault = faults.includes("unit") ? "unit" : "role";
  if (!place) return data({ fault } as const, { status: 422 });
  return ledOn(await askToMove(person.id, place, asking));
}

const ledOn = (outcome: Outcome<"taken" | "form-used">) =>
  outcome.ok ? redirect(outcome.location, 303) : data({ fault: "taken" } as const, { status: 409 });

type Person = Awaited<ReturnType<typeof findPeople>>["people"][number];

const idsOf = (units: readonly { readonly id: string }[]) => units.map(({ id }) => id);

export default function PersonPage() {
  const { t } = useWords();
  const { person, units } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault;
  return (
    <div className="stack action-page">
      <p>
        <a href="/security">{t("common.desk.link.people")}</a>
      </p>
      <h1>{t("people.open", { name: person.name, signInName: person.signInName })}</h1>
      <ProofNotice permission="change-people" />
      <PersonForms person={person} units={units} fault={fault} />
    </div>
  );
}

async function asked(request: Request, params: LoaderFunctionArgs["params"], action: Permission) {
  const officer = await requireOfficer(request, action);
  const { people, units } = await findPeople(officer);
  const id = idIn(params, "staffId");
  const person = people.find((one) => one.id === id);
  if (!person) throw new Response(null, { status: 404 });
  return { officer, person, units: openOf(units) };
}
