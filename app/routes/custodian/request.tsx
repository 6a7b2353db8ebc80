import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PURPOSES } from "#app/domain/identity/unsealing.ts";
import { usePerson } from "#app/routes/custodian/custodian-name.ts";
import { WayToLook } from "#app/routes/custodian/open-identity-form.tsx";
import { RequestFacts } from "#app/routes/custodian/request-facts.tsx";
import { unsealingFor } from "#app/routes/custodian/unsealings.server.ts";
import { VerdictForm } from "#app/routes/custodian/verdict-form.tsx";
import { Verdicts } from "#app/routes/custodian/verdicts.tsx";
import { now } from "#app/shell/clock.server.ts";
import { decideOnUnsealing } from "#app/shell/identity/unseal.server.ts";
import { ERROR_MARK } from "#app/ui/form/error-mark.ts";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { byIntent } from "#app/web/form/by-intent.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findCustodians } from "#db/queries/identity/custodian-names.server.ts";

export const meta = titleMeta("custodian.list.title", "desk");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-sealed");
  const found = await unsealingFor(officer, idIn(params, "requestId"));
  if (found) await recordLook(officer, "sealed", found.matterId);
  return {
    found,
    viewer: officer.id,
    custodians: await findCustodians(officer),
    isOver: found?.shownUntil ? found.shownUntil < now().toISOString() : false,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "decide-unsealing");
  const requestId = idIn(params, "requestId");
  await unsealingFor(officer, requestId);
  const { form, posted } = await readPosted(request, officer.id);
  const approves = byIntent(form, { agree: true, refuse: false });
  const code = form.one("code");
  const mailed = form.one("mailed");
  const reason = form.one("reason");
  const missing = [
    ...(isCode(mailed, 8) ? [] : (["mailed"] as const)),
    ...(isCode(code, 6) ? [] : (["code"] as const)),
    ...(reason === "" || reason.length > 500 ? (["reason"] as const) : []),
  ];
  if (missing.length > 0) return data({ missing, reason, refused: [] }, { status: 422 });

  const digest = form.one("digest");
  const given = { requestId, digest, code, mailed, approves, reason };
  const answer = await decideOnUnsealing(given, posted);
  if (answer.ok) return redirect(answer.location, 303);
  return data({ missing: [], reason, refused: answer.because }, { status: 409 });
}

const isCode = (text: string, digits: number): boolean =>
  new RegExp(`^\\s*(\\d\\s*){${digits}}$`).test(text.normalize("NFKC"));

export default function OneRequest() {
  const { t } = useWords();
  const { found, viewer, custodians, isOver } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const person = usePerson(custodians);
  const refused = answer?.refused ?? [];
  if (!found)
    return (
      <div {...ERROR_MARK} role="alert">
        <Notice tone="late" title={t("custodian.down")} />
      </div>
    );
  const decided = found.verdicts.some(({ by }) => by === viewer);
  const mayDecide = found.requestedBy !== viewer && !decided && found.state === "waiting";
  return (
    <div className="stack action-page">
      <p>
        <a href="/custodian">{t("custodian.one.back")}</a>
      </p>
      {refused.length > 0 ? (
        <Refusal
          title={t("custodian.refusal.title")}
          codes={refused}
          reasons={refused.map((reason) => t(`custodian.refusal.${reason}`))}
        />
      ) : null}
      <h1>{t("custodian.one.title", { number: found.number })}</h1>
      <RequestFacts found={found} person={person} basis={PURPOSES[found.purpose]} />
      <Verdicts found={found} person={person} />
      {mayDecide ? (
        <VerdictForm
          digest={found.digest}
          missing={answer?.missing ?? []}
          reason={answer?.reason ?? ""}
        />
      ) : null}
      {found.requestedBy === viewer && found.state === "approved" ? (
        <WayToLook id={found.id} shownUntil={found.shownUntil} isOver={isOver} />
      ) : null}
    </div>
  );
}
