import { and, eq, inArray, isNull, ne, sql } from "drizzle-orm";
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
    const open = await findOpen(tx);
    if (open.length === 0) return [];
    const ids = open.map(({ id }) => id);
    const exclusions = await tx
      .select({
        matterId: matterExclusions.matterId,
        staffId: matterExclusions.staffId,
        unitId: matterExclusions.unitId,
      })
      .from(matterExclusions)
      .where(and(eq(matterExclusions.bureauId, bureauId), inArray(matterExclusions.matterId, ids)));
    const unresolved = new Set((await findUnresolved(tx, ids)).map(({ matterId }) => matterId));
    const office = await findOfficeNow(tx);
    return open
      .map((matter) => ({
        ...matter,
        barrier: {
          exclusions: exclusions.filter(({ matterId }) => matterId === matter.id),
          unresolved: unresolved.has(matter.id),
          office,
        } satisfies Barrier,
      }))
      .filter(({ barrier }) => barrier.unresolved || barrier.exclusions.length > 0);
  });

const findUnresolved = (tx: Transaction, ids: readonly string[]) =>
  tx
    .select({ matterId: namedOfficials.matterId })
    .from(namedOfficials)
    .where(
      and(
        eq(namedOfficials.bureauId, bureauId),
        inArray(namedOfficials.matterId, [...ids]),
        isNull(namedOfficials.resolvedOn),
      ),
    );

/** In the order of their ids, as whoever locks several does. */
const findOpen = (tx: Transaction) =>
  tx
    .select({
      id: matters.id,
      unitId: matters.unitId,
      escalatedTo: matters.escalatedTo,
      handlerId: matters.handlerId,
    })
    .from(matters)
    .where(and(eq(matters.bureauId, bureauId), sql`${matters.kept}`, ne(matters.stage, "archived")))
    .orderBy(matters.id);
