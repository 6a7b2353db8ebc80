import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { OWNER, openCluster } from "#db/embedded/cluster.server.ts";
import { startPostmaster } from "#db/embedded/postmaster.server.ts";

type Recovery = {
  readonly archive: string;
  readonly ownLog: string | null;
  readonly until: string | null;
};

/** PostgreSQL's own word for a log that ends before the moment that was asked for. */
const ENDED_BEFORE = "recovery ended before configured recovery target was reached";
/** Nobody else is on a socket in a folder of our own; the number only names it. */
const PORT = 5432;

/**
 * Reads the log up to the moment and makes the cluster an ordinary one again. Where nothing was written after that
 * moment, the end of the log is the same state.
 */
export async function recover(wanted: string, recovery: Recovery): Promise<void> {
  const cluster = openCluster(wanted, { lasting: true });
  const door = mkdtempSync(join(tmpdir(), "yaoshao-restore-"));
  const settings = (until: string | null) => [
    "listen_addresses=",
    `unix_socket_directories=${door}`,
    `hba_file=${join(door, "hba")}`,
    `restore_command=${commandFor(recovery)}`,
    "recovery_target_action=promote",
    ...(until ? [`recovery_target_time=${inSql(until)}`] : []),
  ];
  writeFileSync(join(door, "hba"), "local all all trust\n");
  chmodSync(door, 0o700);
  for (const path of cluster.account ? [door, join(door, "hba")] : [])
    chownSync(path, cluster.account?.uid ?? 0, cluster.account?.gid ?? 0);

  const start = (until: string | null) =>
    startPostmaster(cluster, PORT, { lasting: true, more: settings(until) });
  try {
    const server = await start(recovery.until).catch((error: unknown) => {
      if (error instanceof Error && error.message.includes(ENDED_BEFORE)) return start(null);
      throw error;
    });
    await setPassword(door, cluster.password);
    process.kill(server.pid, "SIGINT");
    await server.gone;
  } finally {
    rmSync(door, { recursive: true });
  }
}

/** While its settings are read PostgreSQL knows no zone by name, not even Z. */
const inSql = (instant: string) =>
  new Date(instant).toISOString().replace("T", " ").replace("Z", "+00");

/** From the archive; the newest pieces from the cluster's own log where that is still there. */
function commandFor({ archive, ownLog }: Recovery): string {
  const plain = [archive, ...(ownLog ? [ownLog] : [])].map(
    (folder) => `cp ${quoted(folder)}/%f "%p" 2>/dev/null`,
  );
  const packed = `${quoted(archive)}/%f.gz`;
  return [`test -f ${packed} && gzip -dc ${packed} > "%p"`, ...plain].join(" || ");
}

/** A percent sign is PostgreSQL's own; a quote would end the shell's. */
const quoted = (folder: string) => `'${folder.replaceAll("'", "'\\''").replaceAll("%", "%%")}'`;

async function setPassword(host: string, password: string) {
  const client = new pg.Client({ host, port: PORT, user: OWNER, database: "postgres" });
  await client.connect();
  const literal = client.escapeLiteral(password);
  await client.query(`alter role ${OWNER} password ${literal}`);
  await client.query("checkpoint");
  await client.end();
}
