import { digest } from "#app/shell/random.server.ts";
import { keyIn } from "#app/web/cookies.server.ts";

/** What tells this sign-in of an officer from every other, and opens nothing. */
export const signInOf = (request: Request): string => digest(keyIn(request, "staff") ?? "");
