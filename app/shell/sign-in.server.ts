import { hash, verify } from "@node-rs/argon2";
import { parseReceiptNumber, parseReceiptSecret } from "#app/domain/intake/receipt.ts";
import { provenBy } from "#app/shell/receipt.server.ts";
import { record } from "#app/shell/record.server.ts";
import { beginSession } from "#app/shell/sessions.server.ts";
import { findCredentials } from "#db/stores/staff-store.server.ts";

const HARD = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashOfPassword = (password: string): Promise<string> => hash(password, HARD);

/** A staff session for this name and password, or null; an unknown name costs as much time as a wrong password. */
export async function signInStaff(name: string, password: string): Promise<string | null> {
  const found = await findCredentials(name);
  const matches = await verify(found?.passwordHash ?? (await decoy), password);
  const known = found && matches ? found : null;
  await record({
    action: known ? "sign-in" : "sign-in-refused",
    by: found?.id ?? "nobody",
    matterId: null,
    about: {},
  });
  return known ? beginSession({ staffId: known.id }) : null;
}

/** A reporter's session for this receipt, or null. A slip of the pen is told apart before any work is done. */
export async function signInReporter(
  number: string,
  secret: string,
): Promise<{ readonly key: string } | "mistyped" | "unknown"> {
  const parsed = { number: parseReceiptNumber(number), secret: parseReceiptSecret(secret) };
  if (parsed.number === null || parsed.secret === null) return "mistyped";
  const submissionId = await provenBy(parsed.number, parsed.secret);
  return submissionId ? { key: await beginSession({ submissionId }) } : "unknown";
}

const decoy = hash("nobody's password", HARD);
