import { createHmac } from "node:crypto";
import { parseReceiptNumber, receiptNumber } from "#app/domain/intake/receipt.ts";
import { pepper } from "#app/shell/crypto/keys.server.ts";
import { derived } from "#app/shell/random.server.ts";

/** Shown at the finance window instead of a name. It follows from the matter and our pepper, and is in no table. */
export const collectionCodeOf = (matterId: string): string =>
  receiptNumber(derived(pepper(), `collect:${matterId}`));

/** What is compared: the same for every way of typing the code, and useless to whoever reads it. */
export const digestOfCode = (typed: string): string =>
  createHmac("sha256", pepper())
    .update(parseReceiptNumber(typed) ?? "")
    .digest("base64url");
