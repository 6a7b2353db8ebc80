import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { QuestionName } from "#app/domain/intake/form.ts";
import { kindsOf } from "#app/domain/intake/part.ts";
import { clocksOnReceipt } from "#app/domain/matter/clocks/on-receipt.ts";
import { RegistrationClocks } from "#app/routes/desk/registration/registration-clocks.tsx";
import { today } from "#app/shell/clock.server.ts";
import {
  hasLostFiles,
  readDraftFiles,
  withDraftFiles,
} from "#app/shell/intake/draft-files.server.ts";
import { registerFiling } from "#app/shell/intake/register-filing.server.ts";
import { counting } from "#app/shell/matter/counting.server.ts";
import { AnswersGiven } from "#app/ui/filing/answers-given.tsx";
import { Button, ButtonLink } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";
import { registrationAt } from "#app/web/registration/at.ts";
import {
  type Registering,
  registrationFaults,
  requireRegistration,
} from "#app/web/registration/held.server.ts";
import { kindIn } from "#app/web/reporter/draft.server.ts";
import { requireOffice } from "#app/web/request/require-office.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findNameableUnits } from "#db/queries/intake/nameable-units.server.ts";

export const meta = titleMeta("registration.title", "desk");

/** What will be registered, and which limits begin with it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "register-filing");
  const kind = kindIn(params);
  const held = await requireRegistration(request, officer, kind);
  const registration = wholeOf(held);
  const { answers } = held.draft;
  const counted = await counting();
  return {
    kind,
    answers,
    registration,
    units: await findNameableUnits(),
    files: (await readDraftFiles(held.key)).map(({ thumbnail, ...file }) => file),
    matters: kindsOf(held.draft).map((one) => ({
      kind: one,
      clocks: clocksOnReceipt(one, registration.receivedOn, counted),
    })),
    today: today(),
  };
}

/** Once, however often it is pressed: one draft makes one submission. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "register-filing");
  const kind = kindIn(params);
  const held = await requireRegistration(request, officer, kind);
  const registration = wholeOf(held);
  await requireOffice();
  const { key, draft } = held;
  if (await hasLostFiles(key)) throw redirect(registrationAt(kind, "/files"), 303);
  await withDraftFiles(key, (files) =>
    registerFiling({ draftKey: key, draft, files, registration }),
  );
  return redirect(registrationAt(kind, "/receipt"), 303);
}

/** A link followed out of order leads back to the form, which says what is missing. */
function wholeOf({ draft }: Registering) {
  const { registration, problems } = registrationFaults(draft);
  if (!registration || problems.length > 0) throw redirect(registrationAt(draft.kind), 303);
  return registration;
}

export default function CheckRegistration() {
  const { t } = useWords();
  const {
    kind,
    answers,
    units,
    files,
    registration,
    matters,
    today: on,
  } = useLoaderData<typeof loader>();
  const changeAt = (step: string, question: QuestionName | null) =>
    step === "files"
      ? registrationAt(kind, "/files")
      : `${registrationAt(kind)}${question ? `#${question}` : ""}`;
  return (
    <div className="stack registration">
      <div>
        <h1>{t("registration.check.title")}</h1>
        <p className="soft">{t(`registration.check.lead.${kind}`)}</p>
      </div>
      <RegistrationClocks {...{ registration, matters, today: on }} />
      <AnswersGiven {...{ kind, answers, units, files, changeAt }} />
      <form method="post" className="actions">
        <FormKey />
        <Button>{t("registration.check.submit")}</Button>
        <ButtonLink tone="quiet" href={registrationAt(kind)}>
          {t("registration.check.back")}
        </ButtonLink>
        <ButtonLink tone="quiet" href={registrationAt(kind, "/files")}>
          {t("registration.check.files")}
        </ButtonLink>
      </form>
    </div>
  );
}
