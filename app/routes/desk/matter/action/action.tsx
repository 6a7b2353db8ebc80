import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import { recordOf } from "#app/domain/matter/action.ts";
import { asAtDesk } from "#app/domain/matter/blocked.ts";
import { forDesk } from "#app/domain/reward/for-desk.ts";
import { knownFacts } from "#app/domain/reward/known-facts.ts";
import { cameFrom } from "#app/routes/desk/came-from.ts";
import { actionAskedFor } from "#app/routes/desk/matter/action/action-asked-for.server.ts";
import { ActionSheet } from "#app/routes/desk/matter/action/action-sheet.tsx";
import { approvalBefore, notNow } from "#app/routes/desk/matter/action/approval-before.server.ts";
import { doAction } from "#app/routes/desk/matter/action/do-action.server.ts";
import { filledIn } from "#app/routes/desk/matter/action/filled-in.server.ts";
import { openEntry } from "#app/routes/desk/matter/action/open-entry.server.ts";
import { previewed } from "#app/routes/desk/matter/action/previewed.server.ts";
import { clockStatuses } from "#app/routes/desk/matter/clock-statuses.ts";
import { opened } from "#app/routes/desk/matter/opened.server.ts";
import { circumstances } from "#app/shell/matter/circumstances.server.ts";
import { foretell } from "#app/shell/matter/foretell.server.ts";
import { namedDeciders } from "#app/shell/matter/proposals/named-deciders.server.ts";
import { officeFacts } from "#app/shell/office/office-facts.server.ts";
import { byIntent } from "#app/web/form/by-intent.ts";
import { readPosted, versionIn } from "#app/web/form/posted.server.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { requireProof } from "#app/web/session/require-proof.server.ts";
import { asTold, findMatterEvents } from "#db/queries/matter/matter-events.server.ts";
import { findMatterPage } from "#db/queries/matter/matter-page.server.ts";
import { findPhrasesOffered } from "#db/queries/phrases/phrases.server.ts";
import { caseReportsFor } from "#db/queries/reward/case-reports.server.ts";
import { suggestionFor } from "#db/queries/routing/suggestion.server.ts";
import { findRelated } from "#db/queries/search/related.server.ts";
import { openByUnit } from "#db/queries/staff/loads.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  loaded ? titled(matches, `matter.action.${loaded.action}`, {}, "desk") : [];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-matter");
  const { action, page, proposals } = await actionAskedFor(officer, params);
  const found = await findMatterPage(officer, page.matter.id);
  if (!found) throw new Response(null, { status: 404 });
  await recordLook(officer, "deed", page.matter.id);

  const at = asAtDesk(action, await circumstances(officer.id, page.matter));
  const office = await officeFacts();
  return {
    action,
    page: {
      ...page,
      matter: forDesk(page.matter),
      routed: await suggestionFor(officer, found, at.on),
      loads: page.matter.unitId === null ? await openByUnit(officer) : undefined,
    },
    found: await opened(officer, { ...found, matter: forDesk(found.matter) }),
    clocks: clockStatuses(page.matter, at),
    today: at.on,
    notNow: notNow(action, page.matter, proposals, at),
    approval: approvalBefore(
      action,
      { officer, matter: page.matter, proposals },
      await namedDeciders(officer),
    ),
    foretold: foretell({ action, page }, { at, office }),
    phrases: await findPhrasesOffered(officer),
    known:
      action === "assessment"
        ? knownFacts(
            page.matter,
            at.scale ?? scaleInForce(page.matter.receivedOn),
            found.files.length,
          )
        : null,
    caseReports: action === "assessment" ? await caseReportsFor(officer, page.matter) : [],
    related: action === "refusal" ? await findRelated(officer, page.matter.id, at.on) : null,
    entry: await openEntry(officer, action, page.matter.id),
    from: cameFrom(officer, new URL(request.url).searchParams),
  };
}

/** Read before anything is asked for: an action done once may have taken the matter out of its doer's sight. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "see-matter");
  const { form, posted } = await readPosted(request.clone(), officer.id);
  const asked = await actionAskedFor(officer, params);
  const { action, page } = asked;
  const pressed = byIntent(form, { "": "do", preview: "preview", phrase: "phrase" } as const);
  if (pressed === "do") await requireProof(request, officer, action);
  const version = versionIn(form);
  const typed = Object.fromEntries(
    Object.keys(recordOf(action).fields).map((name) => [name, form.all(name)]),
  );
  const from = cameFrom(
    officer,
    new URLSearchParams([...form.entries].map(([name, value]) => [name, value])),
  );
  const changes = async () =>
    (await findMatterEvents(officer, page.matter.id, version)).map((line) =>
      asTold(officer, page.matter, line),
    );
  const back = { because: [], faults: {}, typed, from, foretold: null, filled: {} };
  if (pressed === "preview") {
    const preview = await previewed(asked, typed);
    const status = preview.foretold ? 200 : 422;
    return data({ ...back, changes: await changes(), ...preview }, { status });
  }
  if (pressed === "phrase") {
    const filling = await filledIn(asked, typed, form.one);
    const status = Object.values(filling.filled).every((is) => is) ? 200 : 422;
    return data({ ...back, changes: await changes(), ...filling }, { status });
  }

  const answer = await doAction(asked, { typed, version, posted, from });
  if (answer.ok) return redirect(answer.location, 303);
  const { because, faults } = answer;
  const status = because.length > 0 ? 409 : 422;
  return data({ ...back, because, faults, changes: await changes() }, { status });
}

/** One action on a page of its own, the facts beside it: what it asks, what follows, why it was refused. */
export default function ActionPage() {
  const known = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ActionSheet {...known} answer={answer} />;
}
