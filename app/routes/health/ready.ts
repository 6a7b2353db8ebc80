import { areKeysReadable } from "#app/shell/crypto/keys.server.ts";
import { isVaultReachable } from "#app/shell/identity/vault/reachable.server.ts";
import { readiness } from "#db/queries/machine/readiness.server.ts";

/**
 * Can this process serve? Asked by whoever shares out the requests. Only what makes serving impossible says no: without
 * the vault nobody looks at an identity, and everything else goes on; where no office is set up, the pages say so
 * themselves. How full the disk is, is not told to strangers.
 */
export async function loader() {
  const [found, isVaultThere] = await Promise.all([readiness(), isVaultReachable()]);
  const parts = {
    database: found !== "not-ready",
    keys: areKeysReadable(),
    vault: isVaultThere,
  };
  const ready = parts.database && parts.keys;
  const lines = Object.entries(parts).map(([part, well]) => `${part} ${well ? "ok" : "down"}`);
  if (found === "not-set-up")
    lines.push("the office is not set up yet: npm run first-administrator");
  return new Response(`${[ready ? "ready" : "not ready", ...lines].join("\n")}\n`, {
    status: ready ? 200 : 503,
    headers: { "content-type": "text/plain" },
  });
}
