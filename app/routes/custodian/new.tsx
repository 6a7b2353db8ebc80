import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requestIn } from "#app/routes/custodian/request-asked.ts";
import { RequestForm } from "#app/routes/custodian/request-form.tsx";
import { requestUnsealing } from "#app/shell/identity/unseal.server.ts";
import type { VaultRefusal } from "#app/shell/identity/vault/protocol.server.ts";
import { typedIn } from "#app/ui/desk-form/desk-form.ts";
import { UNSEALING } from "#app/ui/desk-form/unsealing.ts";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readPosted } from "#app/web/form/posted.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findUnsealable } from "#db/queries/identity/unsealable.server.ts";

export const meta = titleMeta("custodian.request.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireOfficer(request, "request-unsealing");
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "request-unsealing");
  const { form, posted } = await readPosted(request, officer.id);
  const typed = typedIn(UNSEALING, form.all);
  const reading = requestIn(typed);
  if (!reading.ok) return data({ typed, faults: reading.faults, refused: [] }, { status: 422 });

  const { number, ...asked } = reading.asked;
  const found = await findUnsealable(officer, number);
  const unless = (refused: readonly Reason[]) =>
    data({ typed, faults: [], refused }, { status: 409 });
  if (!found) return unless(["none"]);
  const answer = await requestUnsealing({ ...asked, matterId: found.matterId }, posted);
  return answer.ok ? redirect(answer.location, 303) : unless(answer.because);
}

type Reason = VaultRefusal | "none" | "form-used";

export default function NewRequest() {
  const { t } = useWords();
  const answer = useActionData<typeof action>();
  const refused = answer?.refused ?? [];
  return (
    <div className="stack action-page">
      <p>
        <a href="/custodian">{t("custodian.one.back")}</a>
      </p>
      {refused.length > 0 ? (
        <Refusal
          title={t("custodian.refusal.title")}
          codes={refused}
          reasons={refused.map((reason) =>
            reason === "none" ? t("custodian.request.none") : t(`custodian.refusal.${reason}`),
          )}
        />
      ) : null}
      <h1>{t("custodian.request.title")}</h1>
      <p>{t("custodian.request.lead")}</p>
      <RequestForm typed={answer?.typed} faults={answer?.faults ?? []} />
    </div>
  );
}
