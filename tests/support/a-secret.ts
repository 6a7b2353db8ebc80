import { randomUUID } from "node:crypto";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { insertExclusions } from "#db/stores/exclusion/exclusion-store.server.ts";

/** Keeps a matter from these officers, as if they had been kept from it since it came in. */
export const keptFrom = (matterId: string, officers: readonly Officer[]) =>
  inTransaction((tx) =>
    insertExclusions(
      tx,
      officers.map(({ id }) => ({
        id: randomUUID(),
        matterId,
        staffId: id,
        ground: "named",
        excludedBy: "reporter",
        excludedOn: today(),
      })),
    ),
  );
