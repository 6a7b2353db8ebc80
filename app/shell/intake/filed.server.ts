import { endsWith } from "#app/domain/intake/receipt.ts";
import { today } from "#app/shell/clock.server.ts";
import { digest } from "#app/shell/random.server.ts";
import { secretOf } from "#app/shell/sign-in/receipt.server.ts";
import { findFiled, markKept } from "#db/stores/intake/receipt-store.server.ts";

/** The receipt of what this draft became, secret included, until its owner has written it down; an old cookie shows nothing. */
export async function receiptOf(draftKey: string) {
  const filed = await findFiled(digest(draftKey));
  return filed && filed.keptOn === null ? { ...filed, secret: secretOf(draftKey) } : undefined;
}

/** Whoever took it down has handed it over: it is not shown again. False where there is none. */
export async function handOverReceipt(draftKey: string): Promise<boolean> {
  const filed = await receiptOf(draftKey);
  if (filed) await markKept(filed.submissionId, today());
  return filed !== undefined;
}

export async function keepReceipt(draftKey: string, typed: string): Promise<string | null> {
  const filed = await findFiled(digest(draftKey));
  if (!filed || !endsWith(secretOf(draftKey), typed)) return null;
  await markKept(filed.submissionId, today());
  return filed.submissionId;
}
