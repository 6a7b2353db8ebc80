import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decideRecovery } from "#app/domain/payout/recovery/decide-recovery.ts";
import type { RecoveryStepName } from "#app/domain/payout/recovery/recovery.ts";
import { today } from "#app/shell/clock.server.ts";
import { recover } from "#app/shell/payout/recover.server.ts";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";
import { byIntent } from "#app/web/form/by-intent.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { requireProof } from "#app/web/session/require-proof.server.ts";
import { findRecoveryPage } from "#db/queries/payout/recovery-page.server.ts";

export const meta = titleMeta("recovery.title", "desk");

/** Made for a form; opened by hand it leads to the page the form is on. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-recovery");
  const page = await findRecoveryPage(officer, idIn(params, "matterId"));
  if (!page) throw new Response(null, { status: 404 });
  await recordLook(officer, "recovery", page.id);
  const location = `/finance/${page.id}/recovery`;
  if (request.method === "GET") throw redirect(location, 303);
  return { location };
}

const STEPS: { readonly [Step in RecoveryStepName]: Step } = {
  confirmed: "confirmed",
  refused: "refused",
  received: "received",
  dropped: "dropped",
};

/** The second person's word, and what came of it. Money is received by finance alone. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "decide-recovery");
  const page = await findRecoveryPage(officer, idIn(params, "matterId"));
  if (!page) throw new Response(null, { status: 404 });
  await requireProof(request, officer, "decide-recovery");
  const { form, posted } = await readPosted(request, officer.id);
  const step = byIntent(form, STEPS);
  if (step === "received") await requireOfficer(request, "pay");
  const deciding = { id: idIn(params, "recoveryId"), step, paper: form.one("paper") };
  const location = `/finance/${page.id}/recovery`;
  const outcome = await recover(page.id, { posted, location }, (it) =>
    decideRecovery(it, deciding, { by: officer.id, on: today() }),
  );
  return outcome.ok ? redirect(outcome.location, 303) : data(outcome, { status: 409 });
}

/** Nothing is ever shown here but why it could not be done. */
export default function Decide() {
  const { t } = useWords();
  const { location } = useLoaderData<typeof loader>();
  const because = useActionData<typeof action>()?.because ?? [];
  return (
    <div className="stack">
      <Refusal
        title={t("payout.refused")}
        codes={because}
        reasons={because.map((reason) => t(`recovery.reasons.${reason}`))}
      />
      <p>
        <a href={location}>{t("recovery.title")}</a>
      </p>
    </div>
  );
}
