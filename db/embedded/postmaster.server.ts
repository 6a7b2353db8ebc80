import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Cluster } from "#db/embedded/cluster.server.ts";

const READY = "ready to accept connections";
const LAST_WORDS = 4000;

/** A running server: its process, and when it is gone. */
export type Postmaster = {
  readonly pid: number;
  readonly port: number;
  readonly gone: Promise<void>;
};

const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "timezone=UTC",
  // A failed statement must not leave a reporter's words in the server's log.
  "log_error_verbosity=terse",
  "log_min_error_statement=panic",
  "log_parameter_max_length_on_error=0",
];
const FORGETFUL = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/** `more` settings come last and win. */
export type Running = { readonly lasting: boolean; readonly more?: readonly string[] };

/** Starts the server on a port and waits until it answers. */
export function startPostmaster(
  { folder, program, account }: Cluster,
  port: number,
  { lasting, more = [] }: Running,
): Promise<Postmaster> {
  const settings = [...SETTINGS, ...(lasting ? [] : FORGETFUL), ...more];
  const server = spawn(
    program("postgres"),
    ["-D", folder, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    // A group of its own: Ctrl-C reaches us first, and the database stays until we are done with it.
    { ...account, cwd: dirname(folder), stdio: ["ignore", "ignore", "pipe"], detached: true },
  );

  return new Promise((resolve, reject) => {
    let words = "";
    const gone = new Promise<void>((done) => server.once("exit", () => done()));
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`PostgreSQL stopped: ${words}`)));
    server.stderr.on("data", (chunk: Buffer) => {
      words = (words + chunk).slice(-LAST_WORDS);
      if (words.includes(READY) && server.pid) resolve({ pid: server.pid, port, gone });
    });
  });
}

/** A server that outlived the program which started it. */
export function findPostmaster({ folder }: Cluster): Postmaster | null {
  const file = join(folder, "postmaster.pid");
  if (!existsSync(file)) return null;
  const [pid, , , port, , , , status] = readFileSync(file, "utf8").split("\n");
  if (!status?.startsWith("ready") || !isAlive(Number(pid))) return null;
  return { pid: Number(pid), port: Number(port), gone: goneByLooking(Number(pid)) };
}

/** It is nobody's child any more, so its end can only be noticed by looking. */
async function goneByLooking(pid: number) {
  // Looking keeps nobody up who has nothing else to do.
  while (isAlive(pid)) await pause(200, undefined, { ref: false });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
