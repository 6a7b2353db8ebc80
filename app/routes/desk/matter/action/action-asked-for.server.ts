import type { LoaderFunctionArgs } from "@remix-run/node";
import { may } from "#app/domain/access/may.ts";
import { ACTIONS, type Action, recordOf } from "#app/domain/matter/action.ts";
import { anew } from "#app/domain/matter/anew.ts";
import { elsewhereIn } from "#app/domain/matter/corrections/elsewhere.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { ActionPage } from "#app/domain/matter/record/field.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
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
  const page: ActionPage = {
    matter: anew(matter, proposals),
    units: await findUnits(officer),
    colleagues: await findTeamMates(officer, matter),
    handlers: await findHandlersOf(officer, matter),
    ...(await recordedElsewhere(officer, action, matter)),
  };
  return { officer, action, page, proposals };
}

/** What a correction can name beside the matter itself. */
async function recordedElsewhere(officer: Officer, action: Action, { id }: Matter) {
  const found = action === "correction" ? await findMatterPage(officer, id) : null;
  return found ? { elsewhere: elsewhereIn(found) } : {};
}
