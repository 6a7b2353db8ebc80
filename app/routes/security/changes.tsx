import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { topOf } from "#app/domain/staff/leave.ts";
import { whyNotConfirmTerm } from "#app/domain/staff/term.ts";
import { whyNotConfirmUnit } from "#app/domain/staff/unit-change.ts";
import { ChangesTable } from "#app/routes/security/changes-table.tsx";
import { OpenTermsTable } from "#app/routes/security/open-terms-table.tsx";
import { type Because, reasonInWords } from "#app/routes/security/reason-in-words.ts";
import { UnitChangesTable } from "#app/routes/security/unit-changes-table.tsx";
import { today } from "#app/shell/clock.server.ts";
import type { Outcome } from "#app/shell/form/once.server.ts";
import { decideOnTerm } from "#app/shell/staff/change-terms.server.ts";
import { decideOnUnit } from "#app/shell/staff/change-units.server.ts";
import { decideChange, whyNotConfirmNow } from "#app/shell/staff/decide-staff-change.server.ts";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";
import { byIntent } from "#app/web/form/by-intent.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { keyIn } from "#app/web/request/cookies.server.ts";
import { idTyped } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findHouse } from "#db/queries/staff/house.server.ts";
import { findOpenChanges } from "#db/queries/staff/staff-changes.server.ts";
import { findOpenTerms } from "#db/queries/staff/terms.server.ts";
import { findOpenUnitChanges } from "#db/queries/staff/unit-changes.server.ts";

export const meta = titleMeta("people.changes.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "confirm-people");
  await recordLook(officer, "people", null);
  const open = await findOpenChanges(officer);
  const unitChanges = await findOpenUnitChanges(officer);
  const terms = await findOpenTerms(officer);
  const top = topOf((await findHouse(officer, today())).units);
  return {
    terms: terms.map((term) => ({ ...term, why: whyNotConfirmTerm(officer, term, top) })),
    unitChanges: unitChanges.map((change) => ({
      ...change,
      why: whyNotConfirmUnit(officer, change),
    })),
    changes: await Promise.all(
      open.map(async (change) => ({ ...change, why: await whyNotConfirmNow(officer, change) })),
    ),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "confirm-people");
  const { form, posted } = await readPosted(request, officer.id);
  const approved = byIntent(form, { confirm: true, refuse: false });
  const key = keyIn(request, "staff") ?? "";
  const [ofUnit, ofTerm] = [form.one("unitChange"), form.one("term")];
  const decide = () => {
    if (ofUnit) return decideOnUnit(idTyped(ofUnit), officer, approved, posted);
    if (ofTerm) return decideOnTerm(idTyped(ofTerm), officer, approved, posted);
    return decideChange(idTyped(form.one("change")), officer, { approved, posted, key });
  };
  const decided: Outcome<Because> = await decide();
  return decided.ok ? redirect(decided.location, 303) : data(decided, { status: 409 });
}

export default function ChangesPage() {
  const { t } = useWords();
  const { changes, unitChanges, terms } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="stack">
      <h1>{t("people.changes.title")}</h1>
      <p className="soft">{t("people.changes.lead")}</p>
      <ProofNotice permission="confirm-people" />
      {refused ? (
        <Refusal
          title={t("people.changes.notYours")}
          codes={refused.because}
          reasons={refused.because.map((reason) => reasonInWords(t, reason))}
        />
      ) : null}
      {changes.length + unitChanges.length + terms.length === 0 ? (
        <p>{t("people.changes.empty")}</p>
      ) : null}
      {changes.length > 0 ? <ChangesTable changes={changes} /> : null}
      {unitChanges.length > 0 ? <UnitChangesTable changes={unitChanges} /> : null}
      {terms.length > 0 ? <OpenTermsTable terms={terms} /> : null}
    </div>
  );
}
