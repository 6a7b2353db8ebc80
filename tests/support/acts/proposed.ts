import { desc, eq } from "drizzle-orm";
import { requestExtension } from "#app/domain/matter/actions/request-extension.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { decideOnProposal } from "#app/shell/matter/proposals/decide-on-proposal.server.ts";
import { proposeAction } from "#app/shell/matter/proposals/propose-action.server.ts";
import { db } from "#db/client.server.ts";
import { proposals } from "#db/schema/proposals.ts";
import { aPost } from "#tests/support/a-post.ts";

/** More days that an officer asks for, in a report that is being verified: they wait for the head of the unit. */
export async function proposeDays(matterId: string, officer: Officer): Promise<void> {
  const proposing = { officer, action: "extension", what: "extension", matterId } as const;
  const form = { posted: aPost({ actor: officer.id }), version: null, location: "/" };
  const content = { reason: ["演练"] };
  const made = await proposeAction({ ...proposing, content }, form, (matter, { calendar }) =>
    requestExtension(matter, "演练", { by: officer.id, on: today(), calendar }),
  );
  if (!made.ok) throw new Error(`not proposed: ${made.because}`);
}

/** The head has looked at what was proposed last: it waits for one who leads. */
export async function reviewProposal(matterId: string, officer: Officer): Promise<void> {
  const [made] = await db
    .select()
    .from(proposals)
    .where(eq(proposals.matterId, matterId))
    .orderBy(desc(proposals.proposedAt))
    .limit(1);
  const asked = { officer, matterId, proposalId: made?.id ?? "", seen: made?.digest ?? "" };
  const word = { kind: "review" } as const;
  const said = await decideOnProposal(asked, word, aPost({ actor: officer.id }), "/");
  if (!said.ok) throw new Error(`not reviewed: ${said.because}`);
}
