import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { decideOnBudget } from "#app/shell/payout/budget.server.ts";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";
import { byIntent } from "#app/web/form/by-intent.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { requireProof } from "#app/web/session/require-proof.server.ts";

export const meta = titleMeta("budget.title", "desk");

/** Made for a form; opened by hand it leads to the page the form is on. */
export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-budget");
  await recordLook(officer, "payments", null);
  return redirect("/finance/budget", 303);
}

/** The second person's word. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "confirm-budget");
  await requireProof(request, officer, "confirm-budget");
  const { form, posted } = await readPosted(request, officer.id);
  const approves = byIntent(form, { confirm: true, refuse: false });
  const deciding = { id: idIn(params, "budgetId"), approves, location: "/finance/budget" };
  const outcome = await decideOnBudget(deciding, posted);
  return outcome.ok ? redirect(outcome.location, 303) : data(outcome, { status: 409 });
}

/** Nothing is ever shown here but why it could not be done. */
export default function Decide() {
  const { t } = useWords();
  const because = useActionData<typeof action>()?.because ?? [];
  return (
    <div className="stack">
      <Refusal
        title={t("payout.refused")}
        codes={because}
        reasons={because.map((reason) => t(`budget.reason.${reason}`))}
      />
      <p>
        <a href="/finance/budget">{t("budget.title")}</a>
      </p>
    </div>
  );
}
