// Imported first by what only the database's owner may do: where no DATABASE_URL is given, the owner's address is that
// of the database which the portal brought along. Set before anything reads the environment, which happens once.
import { findCluster } from "#db/backup/running-cluster.server.ts";
import { DATABASE } from "#db/embedded/address.server.ts";

if (!process.env["DATABASE_URL"]) {
  const folder = process.env["DATA_DIR"] || "./data";
  const url = findCluster(folder)?.url?.(DATABASE);
  if (!url) {
    console.error(`no database runs in ${folder}; start the portal first, or set DATABASE_URL`);
    process.exit(1);
  }
  process.env["DATABASE_URL"] = url;
}
