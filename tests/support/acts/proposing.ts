import { and, desc, eq } from "drizzle-orm";
import type { Action } from "#app/domain/matter/action.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import * as actionPage from "#app/routes/desk/matter/action/action.tsx";
import * as proposalPage from "#app/routes/desk/matter/action/proposal.tsx";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { findMatter } from "#db/queries/matter/matter.server.ts";
import { proposals } from "#db/schema/proposals.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { aReader } from "#tests/support/a-reader.ts";
import { owner } from "#tests/support/owner.ts";

type Fields = Readonly<Record<string, string>>;

/** An officer at the pages where something is proposed and decided on, with a code of a moment ago. */
export async function atDesk({ id: staffId, ...officer }: Officer) {
  const reader = aReader();
  reader.cookies.set("staff", await beginSession({ staffId }));
  const viewer = { id: staffId, ...officer };

  return {
    /** Presses an action's button on the matter as it stands, or as it stood at a version. */
    async propose(matterId: string, action: Action, fields: Fields = {}, version?: number) {
      const seen = version ?? (await findMatter(viewer, matterId))?.version ?? 0;
      return reader.ask(actionPage.action, {
        path: `/desk/matters/${matterId}/${action}`,
        params: { matterId, action },
        form: { ...aFormKey(seen), ...fields },
      });
    },
    action: (matterId: string, action: Action) =>
      reader.ask(actionPage.loader, {
        path: `/desk/matters/${matterId}/${action}`,
        params: { matterId, action },
      }),
    see: (matterId: string, proposalId: string) =>
      reader.ask(proposalPage.loader, asked(matterId, proposalId)),
    /** Says a word on what they have before them; `digest` where they had something else. */
    async say(matterId: string, proposalId: string, intent: string, fields: Fields = {}) {
      const [row] = await owner.select().from(proposals).where(eq(proposals.id, proposalId));
      const form = { ...aFormKey(), intent, digest: row?.digest ?? "", ...fields };
      return reader.ask(proposalPage.action, { ...asked(matterId, proposalId), form });
    },
  };
}

const asked = (matterId: string, proposalId: string) => ({
  path: `/desk/matters/${matterId}/proposals/${proposalId}`,
  params: { matterId, proposalId },
});

/** What was proposed last about a matter. */
export async function lastProposal(matterId: string, action?: Action) {
  const [row] = await owner
    .select()
    .from(proposals)
    .where(
      and(
        eq(proposals.matterId, matterId),
        action ? eq(proposals.action, action as typeof proposals.$inferSelect.action) : undefined,
      ),
    )
    .orderBy(desc(proposals.proposedAt))
    .limit(1);
  if (!row) throw new Error("Nothing was proposed");
  return row;
}
