import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OFFICE_CHANNELS, stepsToRegister } from "#app/domain/intake/registration.ts";
import { formatDay } from "#app/i18n/format.ts";
import { RegistrationForm } from "#app/routes/desk/registration/registration-form.tsx";
import { today } from "#app/shell/clock.server.ts";
import { readForm } from "#app/web/form/form.server.ts";
import {
  handOverFirst,
  heldRegistration,
  keepRegistration,
  registrationFaults,
} from "#app/web/registration/held.server.ts";
import { kindIn } from "#app/web/reporter/draft.server.ts";
import { languageOf } from "#app/web/request/language.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findNameableUnits } from "#db/queries/intake/nameable-units.server.ts";

export const meta = titleMeta("registration.title", "desk");

/** One page with all a form asks: somebody is on the line. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "register-filing");
  const kind = kindIn(params);
  await handOverFirst(request, kind);
  const held = await heldRegistration(request, officer, kind);
  const draft = held?.draft;
  const begun = {
    by: officer.id,
    channel: "",
    received: formatDay(today(), languageOf(request)),
  };
  return {
    kind,
    steps: stepsToRegister(kind),
    channels: OFFICE_CHANNELS,
    answers: draft?.answers ?? {},
    typed: draft?.registering ?? begun,
    faults: draft ? registrationFaults(draft) : null,
    units: await findNameableUnits(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "register-filing");
  return keepRegistration(request, officer, {
    kind: kindIn(params),
    form: await readForm(request),
  });
}

export default function RegistrationFormPage() {
  return <RegistrationForm {...useLoaderData<typeof loader>()} />;
}
