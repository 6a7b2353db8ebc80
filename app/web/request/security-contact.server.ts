import { env } from "#app/env.server.ts";
import { minutesFromNow } from "#app/shell/clock.server.ts";

/** Policy: asked again within half a year, it is new again; longer it promises nothing. */
const GOOD_FOR_MINUTES = 180 * 24 * 60;

/** Whom to tell of a fault in the software (RFC 9116); null where the operator has named nobody. */
export function securityText(origin: string): string | null {
  if (!env.SECURITY_CONTACT) return null;
  return [
    `Contact: ${env.SECURITY_CONTACT}`,
    `Expires: ${minutesFromNow(GOOD_FOR_MINUTES).toISOString()}`,
    "Preferred-Languages: zh, en",
    `Canonical: ${env.PUBLIC_ORIGIN ?? origin}/.well-known/security.txt`,
    "",
  ].join("\n");
}
