import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type Account, accountFor } from "#db/embedded/account.server.ts";
import { type Binary, binariesFor } from "#db/embedded/binaries.server.ts";
import { placeFor, realPlaceOf } from "#db/embedded/place.server.ts";
import { StartRefused } from "#db/start-refused.ts";

const MAJOR_VERSION = "18";
export const OWNER = "yaoshao";

/** A database cluster on disk: its folder, its password, and with what and as whom to run it. */
export type Cluster = {
  readonly folder: string;
  readonly password: string;
  readonly account: Account | null;
  readonly program: (name: Binary) => string;
};

/** Opens the cluster in `wanted`, and makes it first where there is none. */
export function openCluster(wanted: string, { lasting }: { lasting: boolean }): Cluster {
  const account = ownerOf(wanted);
  const folder = placeFor(wanted, account);
  const program = binariesFor(account);
  const passwordFile = `${folder}.password`;

  if (!existsSync(folder)) make({ folder, account, program }, passwordFile, lasting);
  refuseOtherVersion(folder);
  // Read by initdb once, by us from then on.
  if (account) chownSync(passwordFile, 0, 0);
  return { folder, account, program, password: readFileSync(passwordFile, "utf8").trim() };
}

/** Whom the cluster in `wanted` belongs to, or will. */
const ownerOf = (wanted: string): Account | null => accountFor(realPlaceOf(wanted));

/** Made beside its place and moved there when finished, so that an interrupted start leaves no half cluster. */
function make(cluster: Omit<Cluster, "password">, passwordFile: string, lasting: boolean) {
  const { account, program } = cluster;
  const unfinished = `${cluster.folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600 });
  chmodSync(passwordFile, 0o600);
  for (const path of account ? [unfinished, passwordFile] : [])
    chownSync(path, account?.uid ?? 0, account?.gid ?? 0);

  const { status, stderr, error } = spawnSync(
    program("initdb"),
    [
      ...["--pgdata", unfinished, "--username", OWNER, "--pwfile", passwordFile],
      ...["--auth", "scram-sha-256", "--encoding", "UTF8", "--data-checksums"],
      // Every minute a piece of the log is archived, full or not.
      ...["--wal-segsize", "4"],
      ...localeOptions(),
      ...(lasting ? [] : ["--no-sync"]),
    ],
    { ...account, encoding: "utf8", cwd: dirname(program("initdb")) },
  );
  if (status !== 0) throw new Error(`initdb failed: ${error?.message ?? stderr}`);
  renameSync(unfinished, cluster.folder);
}

/** With plain C a search index finds no Chinese; only Linux is sure to have C.UTF-8. */
const localeOptions = () =>
  process.platform === "linux"
    ? ["--locale=C.UTF-8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    : ["--locale=C", "--locale-provider=icu", "--icu-locale=und"];

function refuseOtherVersion(folder: string) {
  const version = readFileSync(join(folder, "PG_VERSION"), "utf8").trim();
  if (version !== MAJOR_VERSION)
    throw new StartRefused(
      `${folder} was written by PostgreSQL ${version}; this program brings ${MAJOR_VERSION}. Move it with pg_dump, or set DATABASE_URL.`,
    );
}
