import { derived } from "#app/shell/random.server.ts";
import { keyIn } from "#app/web/request/cookies.server.ts";

/** What tells this sign-in from every other, for the vault alone. The digest in the register does not lead to it. */
export const sessionTag = (request: Request): string =>
  Buffer.from(derived(keyIn(request, "staff") ?? "", "an identity is opened to")).toString(
    "base64url",
  );
