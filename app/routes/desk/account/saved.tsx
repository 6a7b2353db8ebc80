import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may } from "#app/domain/access/may.ts";
import { ACTIONS } from "#app/domain/matter/action.ts";
import { forDesk } from "#app/domain/reward/for-desk.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { SavedSheet } from "#app/routes/desk/account/saved-form.tsx";
import { useWords } from "#app/ui/words.tsx";
import { savedForm, showSavedForm } from "#app/web/form/saved-form.server.ts";
import { keyIn } from "#app/web/request/cookies.server.ts";
import { idTyped } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findMatter } from "#db/queries/matter/matter.server.ts";
import { findTeamMates } from "#db/queries/staff/team-mates.server.ts";
import { findUnits } from "#db/queries/staff/units.server.ts";

export const meta = titleMeta("account.saved.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "own-account");
  const key = keyIn(request, "staff") ?? "";
  const form = await savedForm(key, officer.id);
  if (!form) throw redirect("/desk", 303);
  await showSavedForm(key, form);
  const units = await findUnits(officer);
  const found = await actionAt(officer, form.path);
  if (found) await recordLook(officer, "deed", found.matter.id);
  const asked = found && {
    action: found.action,
    page: {
      ...{ matter: forDesk(found.matter), units },
      colleagues: await findTeamMates(officer, found.matter),
    },
  };
  return { path: form.path, fields: form.fields, units, asked };
}

/** The action that has its page there, where it is theirs still. */
async function actionAt(officer: Officer, path: string) {
  const [, id = "", name] = /^\/desk\/matters\/([\da-f-]{36})\/([\w-]+)$/.exec(path) ?? [];
  const action = ACTIONS.find((known) => known === name);
  const matter = action ? await findMatter(officer, idTyped(id)) : null;
  return action && matter && may(officer, action, matter) ? { action, matter } : null;
}

/** What could not be sent when its button was pressed: read once more, then sent. */
export default function SavedFormPage() {
  const { t } = useWords();
  const saved = useLoaderData<typeof loader>();
  return (
    <div className="stack action-page">
      <div>
        <h1>{t("account.saved.title")}</h1>
        <p className="lead">{t("account.saved.lead")}</p>
      </div>
      <SavedSheet {...saved} />
    </div>
  );
}
