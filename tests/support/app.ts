import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { databaseUrl } from "#db/embedded/address.server.ts";
import { freePort } from "#db/embedded/embedded.server.ts";
import { fillAsBegun } from "#tests/support/files/begun-folder.ts";

const START_WITHIN = 180_000;
/** Whose database a test file has is none of the program's business: it brings its own. */
const GIVEN_BY_US = /DATABASE_URL$|^(PORT|DATA_DIR|NODE_ENV|PART|VITEST)$/;

type Env = Readonly<Record<string, string>>;
type AppOptions = { readonly env?: Env; readonly dataDir?: string };

/** The real program, as `npm start` runs it, with a database of its own that survives a power cut. */
export async function startApp({ env = {}, dataDir }: AppOptions = {}) {
  const folder = dataDir ?? newFolder();
  if (dataDir === undefined)
    await fillAsBegun(folder, storyIn(env), (begun) => beginIn(begun, env));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const variables = {
    ...inherited(),
    NODE_ENV: "production" as const,
    PORT: String(port),
    DATA_DIR: folder,
    WEB_PROCESSES: "1",
    UNDO_MINUTES: "0",
  };
  let output = "";
  let main = await begin();

  async function begin(): Promise<ChildProcess> {
    const program = spawn(process.execPath, ["build/server.js"], {
      env: { ...variables, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [program.stdout, program.stderr])
      stream.on("data", (chunk: Buffer) => {
        output += chunk;
      });
    // A test that fails before it can stop us must not leave us running.
    const stop = () => program.kill("SIGTERM");
    process.once("exit", stop);
    program.once("exit", () => process.off("exit", stop));
    await untilReady(origin, program, () => output);
    return program;
  }

  return {
    origin,
    dataDir: folder,
    pid: () => main.pid ?? 0,
    /** The processes that the supervisor started: those that serve, the jobs, the database and its watchdog. */
    parts: () => childrenOf(main.pid ?? 0),
    /** Of these, the ones that are this program: they serve, and they do the jobs. */
    workers: () => childrenOf(main.pid ?? 0, "build/server.js"),
    databasePid: () => Number(postmasterFile(folder)[0]),
    databaseUrl: () =>
      databaseUrl(
        readFileSync(join(folder, "pg.password"), "utf8").trim(),
        Number(postmasterFile(folder)[3]),
        "yaoshao",
      ),
    /** Everything the program has said since it was first started. */
    output: () => output,
    async kill9Everything() {
      const gone = exitOf(main);
      for (const pid of [main.pid ?? 0, ...childrenOf(main.pid ?? 0)]) kill(pid);
      await gone;
    },
    untilReady: () => untilReady(origin, main, () => output),
    async restart() {
      main = await begin();
    },
    /** In good order where the folder stays; at once where nobody wants it any more. */
    async stop() {
      const gone = exitOf(main);
      if (dataDir === undefined) endAtOnce(main, folder);
      else main.kill("SIGTERM");
      await gone;
      if (dataDir === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}

const storyIn = ({ SEED_STORY = "1" }: Env) => (SEED_STORY === "1" ? "story" : "empty");

/** Starts a program in a folder, and stops it as soon as it is ready. */
async function beginIn(dataDir: string, { SEED_STORY }: Env) {
  const app = await startApp({ dataDir, env: SEED_STORY ? { SEED_STORY } : {} });
  await app.stop();
}

export type App = Awaited<ReturnType<typeof startApp>>;

/** PostgreSQL runs as another account when the tests run as root, and must get in. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "yaoshao-app-"));
  chmodSync(folder, 0o755);
  return folder;
}

const inherited = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !GIVEN_BY_US.test(name)));

async function untilReady(origin: string, program: ChildProcess, output: () => string) {
  const started = performance.now();
  while (performance.now() - started < START_WITHIN) {
    if (program.exitCode !== null) throw new Error(`the program ended: ${output()}`);
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    await answer?.text();
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error(`not ready in time: ${output()}`);
}

const postmasterIn = (folder: string) => join(folder, "pg", "postmaster.pid");

const postmasterFile = (folder: string) => readFileSync(postmasterIn(folder), "utf8").split("\n");

const childrenOf = (pid: number, named = ".") =>
  spawnSync("pgrep", ["-P", String(pid), "-f", named], { encoding: "utf8" })
    .stdout.split("\n")
    .filter(Boolean)
    .map(Number);

const exitOf = (program: ChildProcess) =>
  new Promise<void>((gone) => {
    if (program.exitCode !== null || program.signalCode !== null) gone();
    else program.once("exit", () => gone());
  });

/** Everything of the program; the database, told to give up at once, still clears its shared memory away. */
function endAtOnce(main: ChildProcess, folder: string) {
  const database = existsSync(postmasterIn(folder)) ? Number(postmasterFile(folder)[0]) : null;
  const parts = childrenOf(main.pid ?? 0);
  kill(main.pid ?? 0);
  for (const pid of parts) kill(pid, pid === database ? "SIGQUIT" : "SIGKILL");
}

function kill(pid: number, signal: "SIGKILL" | "SIGQUIT" = "SIGKILL") {
  try {
    process.kill(pid, signal);
  } catch {
    // It was gone before.
  }
}
