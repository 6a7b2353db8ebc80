import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { recordOf } from "#app/domain/matter/action.ts";
import { blocked } from "#app/domain/matter/blocked.ts";
import { forDesk } from "#app/domain/reward/for-desk.ts";
import { actionAskedFor } from "#app/routes/desk/matter/action/action-asked-for.server.ts";
import { ActionRefusal } from "#app/routes/desk/matter/action/action-refusal.tsx";
import { doAction } from "#app/routes/desk/matter/action/do-action.server.ts";
import { UnsentInput } from "#app/routes/desk/matter/action/unsent-input.tsx";
import { WhatChanged } from "#app/routes/desk/matter/action/what-changed.tsx";
import { circumstances } from "#app/shell/matter/circumstances.server.ts";
import { ActionFormBox } from "#app/ui/action/action-form-box.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readPosted, versionIn } from "#app/web/form/posted.server.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { requireProof } from "#app/web/session/require-proof.server.ts";
import { findMatterEvents } from "#db/queries/matter/matter-events.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  loaded ? titled(matches, `matter.action.${loaded.action}`, {}, "desk") : [];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-matter");
  const { action, page } = await actionAskedFor(officer, params);
  await recordLook(officer, "deed", page.matter.id);
  const notNow = blocked(action, page.matter, await circumstances(officer.id));
  return { action, page: { ...page, matter: forDesk(page.matter) }, notNow };
}

/** Read before anything is asked for: an action done once may have taken the matter out of its doer's sight. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "see-matter");
  const { form, posted } = await readPosted(request.clone(), officer.id);
  const asked = await actionAskedFor(officer, params);
  const { action, page } = asked;
  await requireProof(request, officer, action);
  const version = versionIn(form);
  const typed = Object.fromEntries(
    Object.keys(recordOf(action).fields).map((name) => [name, form.all(name)]),
  );

  const answer = await doAction(asked, { typed, version, posted });
  if (answer.ok) return redirect(answer.location, 303);
  const { because, faults } = answer;
  const changes = await findMatterEvents(officer, page.matter.id, version);
  return data({ because, faults, typed, changes }, { status: because.length > 0 ? 409 : 422 });
}

/** One action on a page of its own: where a refusal is read, and where a link may lead. */
export default function ActionPage() {
  const { t } = useWords();
  const { action: asked, page, notNow } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { matter } = page;
  const because = answer?.because ?? notNow;
  return (
    <div className="stack action-page">
      <p>
        <a href={`/desk/matters/${matter.id}`}>
          {t("desk.action.back", { number: matter.number })}
        </a>
      </p>
      <ActionRefusal action={asked} matter={matter} because={because} />
      {answer ? <WhatChanged changes={answer.changes} page={page} /> : null}
      <h1>{t(`matter.action.${asked}`)}</h1>
      {notNow.length === 0 ? (
        <div className="panel">
          <ActionFormBox action={asked} page={page} typed={answer?.typed} faults={answer?.faults} />
        </div>
      ) : (
        <UnsentInput action={asked} page={page} typed={answer?.typed} />
      )}
    </div>
  );
}
