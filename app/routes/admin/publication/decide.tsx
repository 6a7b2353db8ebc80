import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import type { PublicationDecision } from "#app/domain/publication/publication.ts";
import { decideOnPublication } from "#app/shell/publication/publish.server.ts";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";
import { byIntent } from "#app/web/form/by-intent.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { requireProof } from "#app/web/session/require-proof.server.ts";

export const meta = titleMeta("publication.office.title", "desk");

/** Made for a form; opened by hand it leads to the page the form is on. */
export const loader = () => redirect("/admin/publication", 303);

const DECISIONS: { readonly [Decision in PublicationDecision]: Decision } = {
  confirm: "confirm",
  refuse: "refuse",
  withdraw: "withdraw",
};

/** A code vouches for who lets the public see it; whoever takes a request of their own back needs none. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "ask-publication");
  const { form, posted } = await readPosted(request, officer.id);
  const decision = byIntent(form, DECISIONS);
  if (decision !== "withdraw") {
    await requireOfficer(request, "decide-publication");
    await requireProof(request, officer, "decide-publication");
  }
  const decided = await decideOnPublication(idIn(params, "changeId"), decision, posted);
  return decided.ok ? redirect(decided.location, 303) : data(decided, { status: 409 });
}

/** Nothing is ever shown here but why it could not be done. */
export default function Decide() {
  const { t } = useWords();
  const because = useActionData<typeof action>()?.because ?? [];
  return (
    <div className="stack">
      <Refusal
        title={t("publication.office.refused.title")}
        codes={because}
        reasons={because.map((reason) => t(`publication.office.refused.${reason}`))}
      />
      <p>
        <a href="/admin/publication">{t("publication.office.title")}</a>
      </p>
    </div>
  );
}
