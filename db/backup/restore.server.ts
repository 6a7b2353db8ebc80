import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { copyFile, inLots } from "#db/backup/copy-files.server.ts";
import { type Manifest, readManifest } from "#db/backup/manifest.server.ts";
import { clusterOf, copies } from "#db/backup/places.server.ts";
import { recover } from "#db/backup/recover.server.ts";
import { type Account, accountFor } from "#db/embedded/account.server.ts";
import { placeFor } from "#db/embedded/place.server.ts";

export type Wanted = {
  /** The folder of copies, and where the log was archived. */
  readonly backups: string;
  readonly archive: string;
  /** The log of the cluster itself, where its disk survived: nothing is lost then. */
  readonly ownLog: string | null;
  /** The data folder to make; the portal starts from it with DATA_DIR. */
  readonly into: string;
  /** The moment to go back to; null for the last one there is. */
  readonly until: string | null;
};

export type Restored = { readonly copy: string; readonly manifest: Manifest };

/** Makes a new data folder whose database is as it was at a moment. Nothing that is there is touched. */
export async function restore({ backups, until, into, ...logs }: Wanted): Promise<Restored> {
  const copy = copyBefore(backups, until);
  const wanted = resolve(into, "pg");
  const account = accountFor(wanted);
  const folder = placeFor(wanted, account);
  if (existsSync(folder)) throw new Error(`${into} already holds a database`);

  const manifest = readManifest(copy);
  await copyChecked(clusterOf(copy), folder, manifest);
  writeFileSync(join(folder, "recovery.signal"), "");
  // A backup holds no password: this one is new, and set before the cluster is anybody's.
  writeFileSync(`${folder}.password`, `${randomBytes(24).toString("base64url")}\n`, {
    mode: 0o600,
  });
  giveTo(account, folder);
  await recover(wanted, { until, ...logs });
  return { copy, manifest };
}

/** The newest copy that was finished by then: the log only leads forward. */
function copyBefore(backups: string, until: string | null): string {
  const usable = copies(backups).filter(
    (copy) => until === null || Date.parse(readManifest(copy).endedAt) <= Date.parse(until),
  );
  const newest = usable.at(-1);
  if (newest) return newest;
  const [oldest] = copies(backups);
  throw new Error(
    oldest
      ? `${backups} holds no copy from before then; the first was finished at ${readManifest(oldest).endedAt}`
      : `${backups} holds no copy`,
  );
}

async function copyChecked(from: string, to: string, { files }: Manifest) {
  makeFolders(from, to);
  const known = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  for (const some of inLots([...known.keys()])) {
    const copied = await Promise.all(some.map((path) => copyFile(from, to, path)));
    const flipped = some.find((path, index) => copied[index]?.sha256 !== known.get(path));
    if (flipped) throw new Error(`${flipped} is not as it was backed up`);
  }
  for (const name of ["backup_label", "tablespace_map"])
    if (existsSync(join(from, name))) await copyFile(from, to, name);
}

/** PostgreSQL misses its empty folders. */
function makeFolders(from: string, to: string) {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  for (const entry of readdirSync(from, { withFileTypes: true }))
    if (entry.isDirectory()) makeFolders(join(from, entry.name), join(to, entry.name));
}

function giveTo(account: Account | null, folder: string) {
  if (!account) return;
  const inside = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const path of ["", ...inside]) chownSync(join(folder, path), account.uid, account.gid);
}
