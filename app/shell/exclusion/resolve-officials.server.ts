import { refused } from "#app/domain/decision.ts";
import { excludingStaff } from "#app/domain/exclusion/excluding.ts";
import { exclude } from "#app/shell/exclusion/exclude.server.ts";
import { openOfficial } from "#app/shell/exclusion/official-seal.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { holdMatter } from "#app/shell/matter/perform.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { findSameSubmission, findUnresolved } from "#db/stores/exclusion/exclusion-store.server.ts";

export const unresolvedOfficials = (matterId: string): Promise<readonly Written[]> =>
  inTransaction(async (tx) =>
    (await findUnresolved(tx, matterId)).map(({ id, sealed }) => ({
      id,
      text: openOfficial(id, sealed),
    })),
  );

type Written = { readonly id: string; readonly text: string };

export type Recognised = {
  readonly read: readonly string[];
  readonly meant: readonly string[];
};

/** Refused where another name was added since the page was read: whoever is meant by it would learn of the matter. */
export const resolveOfficials = (
  matterId: string,
  { read, meant }: Recognised,
  posted: Posted,
): Promise<Outcome<"form-used" | "changed-meanwhile">> =>
  once(posted, async (tx) => {
    await holdMatter(tx, matterId);
    const waiting = (await findUnresolved(tx, matterId)).map(({ id }) => id);
    if (waiting.length === 0 || !waiting.every((id) => read.includes(id)))
      return refused("changed-meanwhile");
    const resolvedBy = posted.actor;
    const exclusions = meant.map(excludingStaff("named", resolvedBy));
    await exclude(tx, await findSameSubmission(tx, matterId), { exclusions, resolvedBy });
    return redirectTo(`/desk/matters/${matterId}`);
  });
