import type { Matter } from "#app/domain/matter/matter.ts";
import { inTransaction, type Transaction } from "#db/client.server.ts";
import { haveLeft } from "#db/stores/letters/letter-store.server.ts";
import { wasShown } from "#db/stores/matter/matter-store.server.ts";

/** Whether anybody outside may know of what was done last: one of its letters is on its way, or the reporter has looked. */
export async function wasTold(tx: Transaction, { id, before }: Matter): Promise<boolean> {
  if (before === null) return false;
  return (await haveLeft(tx, id, before.version)) || (await wasShown(tx, id, before.version));
}

/** The same for a page: it may be otherwise by the time somebody presses. */
export const isToldNow = (matter: Matter): Promise<boolean> =>
  matter.before === null ? Promise.resolve(false) : inTransaction((tx) => wasTold(tx, matter));
