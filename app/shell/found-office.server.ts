import { v7 as uuidv7 } from "uuid";
import { receiptSecret } from "#app/domain/intake/receipt.ts";
import { bytesOf } from "#app/shell/random.server.ts";
import { hashOfPassword } from "#app/shell/sign-in.server.ts";
import { insertFirst } from "#db/stores/founding-store.server.ts";

type Names = { readonly name: string; readonly nameEn: string };
type First = { readonly signInName: string; readonly mail: string };

/**
 * The first security administrator, alone as nobody after them will be. Returns the first password, to be changed at the
 * first sign-in; null where there is one already.
 */
export async function foundOffice(names: Names, first: First): Promise<string | null> {
  const password = receiptSecret(bytesOf(16));
  const passwordHash = await hashOfPassword(password);
  const founded = await insertFirst(names, {
    id: uuidv7(),
    ...first,
    displayName: first.signInName,
    role: "security-administrator",
    passwordHash,
    mustChangePassword: true,
  });
  return founded ? password : null;
}
