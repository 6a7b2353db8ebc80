import type { LoaderFunctionArgs } from "@remix-run/node";
import { asFarAsTheirs } from "#app/domain/access/as-far-as-theirs.ts";
import { may } from "#app/domain/access/may.ts";
import { ACTIONS, type Action, recordOf } from "#app/domain/matter/action.ts";
import { anew } from "#app/domain/matter/anew.ts";
import { elsewhereIn } from "#app/domain/matter/corrections/elsewhere.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { ActionPage } from "#app/domain/matter/record/field.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { opened } from "#app/routes/desk/matter/opened.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { findMatter } from "#db/queries/matter/matter.server.ts";
import { findMatterPage } from "#db/queries/matter/matter-page.server.ts";
import { findProposals } from "#db/queries/matter/proposals.server.ts";
import { findHandlersOf } from "#db/queries/staff/handlers-of.server.ts";
import { findTeamMates } from "#db/queries/staff/team-mates.server.ts";
import { findUnits } from "#db/queries/staff/units.server.ts";

export type ActionAsked = Awaited<ReturnType<typeof actionAskedFor>>;

/** What this officer wants to do to which matter: 404 where they must not know of it, 403 where the action is not theirs. */
export async function actionAskedFor(officer: Officer, params: LoaderFunctionArgs["params"]) {
  const action = ACTIONS.find((known) => known === params["action"]);
  const matter = await findMatter(officer, idIn(params, "matterId"));
  if (!action || !matter) throw new Response(null, { status: 404 });
  if (!may(officer, action, matter)) throw new Response(null, { status: 403 });
  const proposals = recordOf(action).approval ? await findProposals(officer, matter.id) : [];
  const found = await openedFor(action, officer, matter);
  const page: ActionPage = {
    matter: asFarAsTheirs(
      officer,
      anew(found ? { ...matter, correction: found.matter.correction } : matter, proposals),
    ),
    units: await findUnits(officer),
    colleagues: await findTeamMates(officer, matter),
    handlers: await findHandlersOf(officer, matter),
    ...(found ? { elsewhere: elsewhereIn(found) } : {}),
  };
  return { officer, action, page, proposals };
}

/** What a correction can name beside the matter itself, and what waits to be decided on, as far as this officer may open it. */
async function openedFor(action: Action, officer: Officer, { id }: Matter) {
  if (action !== "correction" && action !== "correction-decision") return null;
  const found = await findMatterPage(officer, id);
  return found && opened(officer, found);
}
