import type { LoaderFunctionArgs } from "@remix-run/node";
import { may } from "#app/domain/access/may.ts";
import { ACTIONS, type Action } from "#app/domain/matter/action.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findMatter } from "#db/queries/matter/matter.server.ts";
import { findUnits } from "#db/queries/staff/units.server.ts";

/** Who wants to do what to which matter: 404 where they must not know of it, 403 where the action is not theirs. */
export async function actionAskedFor({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-matter");
  const action = actionIn(params);
  const matter = await findMatter(officer, idIn(params, "matterId"));
  if (!action || !matter) throw new Response(null, { status: 404 });
  if (!may(officer, action, matter)) throw new Response(null, { status: 403 });
  return { officer, action, page: { matter, units: await findUnits(officer) } };
}

/** What the address says is to be done, if it is anything known. */
export const actionIn = (params: LoaderFunctionArgs["params"]): Action | undefined =>
  ACTIONS.find((known) => known === params["action"]);
