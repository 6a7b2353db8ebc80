import { KINDS, type Kind } from "#app/domain/intake/kind.ts";
import { receiptOf } from "#app/shell/intake/filed.server.ts";
import { keyIn, takingKey } from "#app/web/request/cookies.server.ts";

/** After a lost answer the browser still holds a receipt's key as that of a draft. */
const heldAs = (kind: Kind) => [`receipt-${kind}`, `draft-${kind}`] as const;

/** The receipt of this kind that nobody has written down yet, secret included, for whoever still holds its key. */
export async function waitingReceipt(request: Request, kind: Kind) {
  for (const name of heldAs(kind)) {
    const key = keyIn(request, name);
    const receipt = key ? await receiptOf(key) : undefined;
    if (key && receipt) return { key, receipt };
  }
  return null;
}

export async function newestReceipt(request: Request) {
  const waiting = await Promise.all(KINDS.map((kind) => waitingReceipt(request, kind)));
  return waiting
    .filter((one) => one !== null)
    .toSorted((one, other) => +other.receipt.receivedAt - +one.receipt.receivedAt)
    .at(0);
}

/** Takes a receipt's key away once its owner has written it down. A draft begun since keeps its own. */
export const takingReceipt = (request: Request, kind: Kind, key: string) =>
  heldAs(kind)
    .filter((name) => keyIn(request, name) === key)
    .map(takingKey);
