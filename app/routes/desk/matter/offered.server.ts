import { actionsFor } from "#app/domain/access/may.ts";
import { anew } from "#app/domain/matter/anew.ts";
import { asAtDesk } from "#app/domain/matter/blocked.ts";
import type { Clock } from "#app/domain/matter/clocks/clock.ts";
import { ranked } from "#app/domain/matter/next-acts.ts";
import type { ActionPage } from "#app/domain/matter/record/field.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { approvalBefore, notNow } from "#app/routes/desk/matter/action/approval-before.server.ts";
import type { circumstances } from "#app/shell/matter/circumstances.server.ts";
import { foretell } from "#app/shell/matter/foretell.server.ts";
import { namedDeciders } from "#app/shell/matter/proposals/named-deciders.server.ts";
import { officeFacts } from "#app/shell/office/office-facts.server.ts";
import type { ProposalLine } from "#db/queries/matter/proposals.server.ts";

type Now = Awaited<ReturnType<typeof circumstances>>;

/** What this officer may do to a matter now, ranked, each with what would follow from it. */
export async function offered(
  officer: Officer,
  page: ActionPage,
  clocks: readonly Clock[],
  at: Now,
  proposals: readonly ProposalLine[],
) {
  const matter = anew(page.matter, proposals);
  const actions = actionsFor(officer, matter).filter(
    (action) => notNow(action, matter, proposals, at).length === 0,
  );
  const office = await officeFacts();
  const foretold = actions.map((action) => {
    const now = { at: asAtDesk(action, at), office };
    return [action, foretell({ action, page: { ...page, matter } }, now)] as const;
  });
  const decidersOf = await namedDeciders(officer);
  const approvals = actions.map((action) => {
    const asked = { officer, matter, proposals };
    return [action, approvalBefore(action, asked, decidersOf) ?? undefined] as const;
  });
  return {
    ranked: ranked(actions, matter, clocks),
    foretold: Object.fromEntries(foretold),
    approvals: Object.fromEntries(approvals),
  };
}
