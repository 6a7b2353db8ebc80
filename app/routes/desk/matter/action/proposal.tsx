import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { partnerIn } from "#app/domain/matter/proposal-of.ts";
import { forDesk } from "#app/domain/reward/for-desk.ts";
import { asTyped } from "#app/routes/desk/matter/action/approval-before.server.ts";
import { knownProposal } from "#app/routes/desk/matter/action/known-proposal.server.ts";
import { ProposalSheet } from "#app/routes/desk/matter/action/proposal-sheet.tsx";
import { afterWord, readWord } from "#app/routes/desk/matter/action/read-word.ts";
import { clockStatuses } from "#app/routes/desk/matter/clock-statuses.ts";
import { opened } from "#app/routes/desk/matter/opened.server.ts";
import { circumstances } from "#app/shell/matter/circumstances.server.ts";
import { foretell } from "#app/shell/matter/foretell.server.ts";
import { decideOnProposal } from "#app/shell/matter/proposals/decide-on-proposal.server.ts";
import { officeFacts } from "#app/shell/office/office-facts.server.ts";
import { byIntent } from "#app/web/form/by-intent.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { requireProof } from "#app/web/session/require-proof.server.ts";
import { findMatterPage } from "#db/queries/matter/matter-page.server.ts";
import { findProposal } from "#db/queries/matter/proposals.server.ts";
import { findNames } from "#db/queries/staff/names.server.ts";
import { findUnits } from "#db/queries/staff/units.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  loaded ? titled(matches, `matter.action.${loaded.known.action}`, {}, "desk") : [];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-proposal");
  const matterId = idIn(params, "matterId");
  const line = await findProposal(officer, matterId, idIn(params, "proposalId"));
  const found = line && (await findMatterPage(officer, matterId, "for-a-word"));
  if (!found) throw new Response(null, { status: 404 });
  await recordLook(officer, "deed", matterId);

  const known = await knownProposal(officer, found.matter, line);
  const at = await circumstances(officer.id, found.matter);
  const partner = partnerIn(line);
  const name = partner && (await findNames(officer)).get(partner);
  const colleagues = partner ? [{ id: partner, name: name ?? "" }] : [];
  const page = { matter: found.matter, units: await findUnits(officer), colleagues };
  const typed = asTyped(line.content);
  const waits = known.proposal.ended === null && !known.isOld;
  // Another will have decided, whoever looks: what nobody may decide for themselves is no reason why it would not follow.
  const isOwn = officer.id === line.proposedBy || officer.id === partner;
  const now = { at: isOwn ? { ...at, by: "" } : at, office: await officeFacts() };
  return {
    known,
    typed,
    page: { ...page, matter: forDesk(found.matter) },
    found: await opened(officer, { ...found, matter: forDesk(found.matter) }),
    clocks: clockStatuses(found.matter, at),
    today: at.on,
    foretold: waits ? foretell({ action: known.action, page }, now, typed) : [],
  };
}

/** What needs a fresh code asks for it before anything is read; everything else is the officer's at the desk. */
const PERMISSIONS = {
  review: "see-proposal",
  approve: "approve-proposal",
  return: "see-proposal",
  withdraw: "see-proposal",
  say: "approve-proposal",
} as const;

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "see-proposal");
  const matterId = idIn(params, "matterId");
  const proposalId = idIn(params, "proposalId");
  const { form, posted } = await readPosted(request.clone(), officer.id);
  if (!(await findProposal(officer, matterId, proposalId)))
    throw new Response(null, { status: 404 });
  await requireProof(request, officer, byIntent(form, PERMISSIONS));

  const { word, faults, typed } = readWord(form);
  if (!word) return data({ faults, typed, because: [] }, { status: 422 });
  const asked = { officer, matterId, proposalId, seen: form.one("digest") };
  const outcome = await decideOnProposal(asked, word, posted, afterWord(word, matterId));
  if (outcome.ok) return redirect(outcome.location, 303);
  return data({ faults: [], typed, because: outcome.because }, { status: 409 });
}

/** One proposal: what was proposed, what follows once it is approved, who had which word, and one's own. */
export default function ProposalPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ProposalSheet {...loaded} answer={answer} />;
}
