import { areKeysReadable } from "#app/shell/keys.server.ts";
import { isVaultReachable } from "#app/shell/vault/reachable.server.ts";
import { isReady } from "#db/queries/readiness.server.ts";

/**
 * Can this process serve? Asked by whoever shares out the requests. Only what makes serving impossible says no: without
 * the vault nobody looks at an identity, and everything else goes on. How full the disk is, is not told to strangers.
 */
export async function loader() {
  const [database, vault] = await Promise.all([isReady(), isVaultReachable()]);
  const parts = { database, keys: areKeysReadable(), vault };
  const ready = parts.database && parts.keys;
  const lines = Object.entries(parts).map(([part, well]) => `${part} ${well ? "ok" : "down"}`);
  return new Response(`${[ready ? "ready" : "not ready", ...lines].join("\n")}\n`, {
    status: ready ? 200 : 503,
    headers: { "content-type": "text/plain" },
  });
}
