import { and, eq, inArray, isNull, ne, or } from "drizzle-orm";
import type { Barrier } from "#app/domain/exclusion/barrier.ts";
import { env } from "#app/env.server.ts";
import { inTransaction, type Transaction } from "#db/client.server.ts";
import { matterExclusions, namedOfficials } from "#db/schema/exclusions.ts";
import { matters } from "#db/schema/matters.ts";
import { findOfficeNow } from "#db/stores/exclusion/exclusion-store.server.ts";

const bureauId = env.BUREAU_ID;

/** Every matter that somebody must not know of and that is not archived, and what stands before it today. */
export const findKeptMatters = () =>
  inTransaction(async (tx) => {
    const kept = await findKept(tx);
    if (kept.length === 0) return [];
    const ids = kept.map(({ id }) => id);
    const exclusions = await tx
      .select({
        matterId: matterExclusions.matterId,
        staffId: matterExclusions.staffId,
        unitId: matterExclusions.unitId,
      })
      .from(matterExclusions)
      .where(and(eq(matterExclusions.bureauId, bureauId), inArray(matterExclusions.matterId, ids)));
    const unresolved = new Set(
      (await tx.select(open).from(namedOfficials).where(isOpen)).map(idOf),
    );
    const office = await findOfficeNow(tx);
    return kept.map((matter) => ({
      ...matter,
      barrier: {
        exclusions: exclusions.filter(({ matterId }) => matterId === matter.id),
        unresolved: unresolved.has(matter.id),
        office,
      } satisfies Barrier,
    }));
  });

const open = { matterId: namedOfficials.matterId };
const isOpen = and(eq(namedOfficials.bureauId, bureauId), isNull(namedOfficials.resolvedOn));
const idOf = ({ matterId }: { readonly matterId: string }): string => matterId;

/** Found from the index of what is open, and only then read; in the order of their ids, as whoever locks several does. */
async function findKept(tx: Transaction) {
  const found = await tx
    .select({ id: matters.id })
    .from(matters)
    .where(
      and(
        eq(matters.bureauId, bureauId),
        ne(matters.stage, "archived"),
        or(
          inArray(
            matters.id,
            tx
              .select({ matterId: matterExclusions.matterId })
              .from(matterExclusions)
              .where(eq(matterExclusions.bureauId, bureauId)),
          ),
          inArray(matters.id, tx.select(open).from(namedOfficials).where(isOpen)),
        ),
      ),
    );
  const ids = found.map(({ id }) => id);
  return tx
    .select({
      id: matters.id,
      unitId: matters.unitId,
      escalatedTo: matters.escalatedTo,
      handlerId: matters.handlerId,
    })
    .from(matters)
    .where(and(eq(matters.bureauId, bureauId), inArray(matters.id, ids)))
    .orderBy(matters.id);
}
