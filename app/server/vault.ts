import { setTimeout as pause } from "node:timers/promises";
import { onStop } from "#app/server/on-stop.ts";
import { hasVaultKey } from "#app/shell/crypto/keys.server.ts";
import { listen } from "#app/shell/identity/vault/listen.server.ts";
import { log, logFailure } from "#app/web/request/log.server.ts";
import { closeDatabase } from "#db/client.server.ts";

const LOOK_FOR_KEY_EVERY = 5000;

/** The process that alone reads the vault's key. */
export async function guardIdentities() {
  const stopping = new AbortController();
  const listening = listenOnceThereIsAKey(stopping.signal);
  onStop(async () => {
    stopping.abort();
    const server = await listening;
    server?.closeAllConnections();
    await new Promise<unknown>((closed) => (server ? server.close(closed) : closed(null)));
    await closeDatabase();
  });
  await listening;
}

/** What was restored comes without the vault's key: three people bring it (`npm run escrow -- open`). Said once. */
async function listenOnceThereIsAKey(stopping: AbortSignal) {
  if (!hasVaultKey()) log({ event: "vault-waits-for-key" });
  while (!hasVaultKey()) {
    await pause(LOOK_FOR_KEY_EVERY, undefined, { signal: stopping }).catch(() => {});
    if (stopping.aborted) return null;
  }
  return listen(logFailure);
}
