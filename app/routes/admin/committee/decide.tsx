import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { decideOnRule } from "#app/shell/committee/change-rules.server.ts";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";
import { byIntent } from "#app/web/form/by-intent.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { requireProof } from "#app/web/session/require-proof.server.ts";

export const meta = titleMeta("committeeRules.title", "desk");

/** Made for a form; opened by hand it leads to the page the form is on. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireOfficer(request, "see-facts");
  return redirect("/admin/committee", 303);
}

/** The second person's word. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "confirm-facts");
  await requireProof(request, officer, "confirm-facts");
  const { form, posted } = await readPosted(request, officer.id);
  const approves = byIntent(form, { confirm: true, refuse: false });
  const outcome = await decideOnRule({ id: idIn(params, "changeId"), approves }, posted);
  return outcome.ok ? redirect(outcome.location, 303) : data(outcome, { status: 409 });
}

/** Nothing is ever shown here but why it could not be done. */
export default function Decide() {
  const { t } = useWords();
  const because = useActionData<typeof action>()?.because ?? [];
  return (
    <div className="stack">
      <Refusal
        title={t("committeeRules.notDone")}
        codes={because}
        reasons={because.map((reason) => t(`committeeRules.reason.${reason}`))}
      />
      <p>
        <a href="/admin/committee">{t("committeeRules.title")}</a>
      </p>
    </div>
  );
}
