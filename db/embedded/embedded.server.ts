import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { answers, databaseUrl } from "#db/embedded/address.server.ts";
import { archiving, openArchive } from "#db/embedded/archive.server.ts";
import { type Cluster, openCluster } from "#db/embedded/cluster.server.ts";
import { persistently } from "#db/embedded/persistently.server.ts";
import {
  findPostmaster,
  type Postmaster,
  type Running,
  startPostmaster,
} from "#db/embedded/postmaster.server.ts";

/** A server that is just stopping, or one that was killed, holds on to its memory for a moment. */
const TRIES_AT_START = 25;

export type EmbeddedDatabase = {
  readonly url: (name: string) => string;
  readonly pid: () => number;
  readonly stop: () => Promise<void>;
};

/** `lasting: false` is for tests: fast, and gone with a power cut. */
type Options = {
  readonly folder: string;
  readonly lasting: boolean;
  /** Where the log is archived; without it the database can be restored to a copy and no further. */
  readonly archive?: string;
};

/** PostgreSQL as a part of this program: made, started, restarted when it dies, stopped with us. */
export async function startEmbedded({
  folder,
  lasting,
  archive,
}: Options): Promise<EmbeddedDatabase> {
  const cluster = openCluster(resolve(folder), { lasting });
  const more = archive ? archiving(openArchive(resolve(archive), cluster.account)) : [];
  const running = { lasting, more };
  let stopping = false;
  let server = await attachOrStart(cluster, running);
  const url = (name: string) => databaseUrl(cluster.password, server.port, name);

  async function keepAlive() {
    while (!stopping) {
      const dismiss = watch(server.pid);
      await server.gone;
      dismiss();
      if (stopping) return;
      const { port } = server;
      server = await persistently(() => startPostmaster(cluster, port, running), Infinity);
    }
    // Asked to stop while it was being restarted.
    interrupt(server.pid);
    await server.gone;
  }
  const kept = keepAlive();

  return {
    url,
    pid: () => server.pid,
    async stop() {
      stopping = true;
      interrupt(server.pid);
      await kept;
    },
  };
}

async function attachOrStart(cluster: Cluster, running: Running): Promise<Postmaster> {
  const found = findPostmaster(cluster);
  if (found && (await answers(databaseUrl(cluster.password, found.port, "postgres")))) return found;
  const port = await freePort();
  return persistently(() => startPostmaster(cluster, port, running), TRIES_AT_START);
}

function interrupt(pid: number) {
  try {
    process.kill(pid, "SIGINT");
  } catch {
    // It died first.
  }
}

/** Nothing we do can keep us from being killed, so another process waits for that. */
function watch(pid: number): () => void {
  const watchdog = spawn(process.execPath, [resolve("db/watchdog.mjs"), String(pid)], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  watchdog.on("error", () => {});
  watchdog.stdin.on("error", () => {});
  return () => watchdog.kill("SIGKILL");
}

export const freePort = () =>
  new Promise<number>((found, fail) => {
    const probe = createServer().on("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => found(port));
    });
  });
