import { derived } from "#app/shell/random.server.ts";
import { keyIn } from "#app/web/request/cookies.server.ts";

/**
 * What tells this sign-in of an officer from every other, for the vault alone. It follows from the cookie under a label
 * of its own: the digest that lies in the register of sessions is something else, and does not lead to it.
 */
export const sessionTag = (request: Request): string =>
  Buffer.from(derived(keyIn(request, "staff") ?? "", "an identity is opened to")).toString(
    "base64url",
  );
