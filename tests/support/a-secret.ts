import { excludingStaff } from "#app/domain/exclusion/excluding.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { insertExclusions } from "#db/stores/exclusion/exclusion-store.server.ts";

/** Keeps a matter from these officers, as if they had been kept from it since it came in. */
export const keptFrom = (matterId: string, officers: readonly Officer[]) =>
  inTransaction((tx) =>
    insertExclusions(
      tx,
      [matterId],
      officers.map(({ id }) => excludingStaff("named", "reporter")(id)),
      today(),
    ),
  );
