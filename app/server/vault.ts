import { onStop } from "#app/server/on-stop.ts";
import { listen } from "#app/shell/vault/listen.server.ts";
import { logFailure } from "#app/web/log.server.ts";
import { closeDatabase } from "#db/client.server.ts";

/** The process that alone reads the vault's key. */
export async function guardIdentities() {
  const server = await listen(logFailure);
  onStop(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    await closeDatabase();
  });
}
