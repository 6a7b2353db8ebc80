import { v4 as uuidv4 } from "uuid";
import { publicKey } from "#app/shell/crypto/keys.server.ts";
import type { Place } from "#app/shell/crypto/place.server.ts";
import { wrap } from "#app/shell/crypto/wrap.server.ts";
import { consentCode } from "#app/shell/identity/vault/consent.server.ts";
import { officeFacts } from "#app/shell/office/office-facts.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { findKnowers, type RequestRow } from "#db/stores/identity/unsealing-store.server.ts";
import { putNotice } from "#db/stores/identity/vault-notice-store.server.ts";
import { unsealingAsked } from "#emails/unsealing-asked.ts";

type Words = { readonly subject: string; readonly body: string };

export const noticePlace = (id: string): Place => ({
  table: "vault.notices",
  column: "sealed",
  row: id,
});

/** Owes somebody a mail that no page can read on its way: only the program that sends it opens it. */
export async function oweMail(tx: Transaction, addressee: string, words: Words): Promise<void> {
  const id = uuidv4();
  const text = Buffer.from(JSON.stringify(words));
  const sealed = await wrap([publicKey("mailroom")], text, noticePlace(id));
  await putNotice(tx, { id, addressee, sealed });
}

/**
 * Writes to everybody who may know of it what is asked for, in the vault's own words, with a code for each that is good
 * for this request alone. What a page shows can be compared with it.
 */
export async function tellOfRequest(
  tx: Transaction,
  request: RequestRow & { readonly digest: string },
  asker: string,
): Promise<void> {
  const office = await officeFacts(tx);
  for (const { id, mail } of await findKnowers(tx, request.submissionId)) {
    const code = consentCode(request.digest, id);
    const isAsker = id === request.requestedBy;
    await oweMail(tx, mail, unsealingAsked({ ...request, asker, code, isAsker }, office));
  }
}
