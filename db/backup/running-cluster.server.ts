import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { databaseUrl } from "#db/embedded/address.server.ts";
import { openCluster } from "#db/embedded/cluster.server.ts";
import { isOutside } from "#db/embedded/place.server.ts";
import { findPostmaster } from "#db/embedded/postmaster.server.ts";

export type Found = { readonly folder: string; readonly url: ((name: string) => string) | null };

/** The embedded database of a data folder: where its files are, and its address while it runs. Null where none is. */
export function findCluster(dataDir: string): Found | null {
  const wanted = resolve(join(dataDir, "pg"));
  if (!existsSync(wanted) && !isOutside(wanted)) return null;
  const cluster = openCluster(wanted, { lasting: true });
  const running = findPostmaster(cluster);
  return {
    folder: cluster.folder,
    url: running && ((name) => databaseUrl(cluster.password, running.port, name)),
  };
}
