import { actionsFor } from "#app/domain/access/may.ts";
import { isOffered } from "#app/domain/matter/blocked.ts";
import type { Clock } from "#app/domain/matter/clocks/clock.ts";
import { ranked } from "#app/domain/matter/next-acts.ts";
import type { ActionPage } from "#app/domain/matter/record/field.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import type { circumstances } from "#app/shell/matter/circumstances.server.ts";
import { foretell } from "#app/shell/matter/foretell.server.ts";
import { officeFacts } from "#app/shell/office/office-facts.server.ts";

type Now = Awaited<ReturnType<typeof circumstances>>;

/** What this officer may do to a matter now, ranked, each with what would follow from it. */
export async function offered(
  officer: Officer,
  page: ActionPage,
  clocks: readonly Clock[],
  at: Now,
) {
  const { matter } = page;
  const actions = actionsFor(officer, matter).filter((action) => isOffered(action, matter, at));
  const now = { at, office: await officeFacts() };
  const foretold = actions.map((action) => [action, foretell({ action, page }, now)] as const);
  return { ranked: ranked(actions, matter, clocks), foretold: Object.fromEntries(foretold) };
}
