import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import pg from "pg";
import { partOf } from "#tests/drills/stand-still.ts";
import type { App } from "#tests/support/app.ts";

/** What is said where the system or the database let nothing happen. */
const REFUSED = { rows: [], done: false } as const;

/**
 * Somebody who has taken over the process that makes the pages: its environment, its login to the database, its account
 * on the disk, and the vault's door. Everything they get to read is remembered.
 */
export async function intruderIn(app: App) {
  const [pid = 0] = partOf(app, "web");
  const variables = new Map(
    readFileSync(`/proc/${pid}/environ`, "utf8")
      .split("\0")
      .map(
        (line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)] as const,
      ),
  );
  const account = statSync(`/proc/${pid}`);
  const heard: string[] = [];
  const url = variables.get("DATABASE_URL") ?? "";
  const client = await connected(url);

  return {
    variables,
    url,
    heard: (): string => heard.join("\n"),
    /** Says something to the database as the pages do; what is refused is no fault of the drill. */
    async sql(text: string, values: readonly unknown[] = []) {
      try {
        const { rows } = await client.query<Record<string, unknown>>(text, [...values]);
        heard.push(JSON.stringify(rows));
        return { rows, done: true };
      } catch {
        await client.query("rollback");
        return REFUSED;
      }
    },
    async connectsAs(login: string, password: string): Promise<boolean> {
      const other = Object.assign(new URL(url), { username: login, password }).href;
      return connected(other).then(
        (open) => open.end().then(() => true),
        () => false,
      );
    },
    /** Asks the vault; null where it says that this is no question. */
    async ask(name: string, question: object): Promise<Record<string, unknown> | null> {
      const text = await knock(join(app.dataDir, "run", "vault.sock"), name, question);
      heard.push(text);
      return text === "{}" || text === "" ? null : JSON.parse(text);
    },
    reads(path: string): boolean {
      const { uid, gid } = account;
      const { status, stdout } = spawnSync("cat", [path], { uid, gid, encoding: "utf8" });
      heard.push(stdout);
      return status === 0;
    },
    end: () => client.end(),
  };
}

export type Intruder = Awaited<ReturnType<typeof intruderIn>>;

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  client.on("error", () => {});
  await client.connect();
  return client;
}

const knock = (socketPath: string, name: string, question: object) =>
  new Promise<string>((answered) => {
    const asking = request({ socketPath, path: `/${name}`, method: "POST" }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.once("end", () => answered(text));
    });
    // A vault that hangs up on whoever asks too much has answered nothing.
    asking.on("error", () => answered(""));
    asking.end(JSON.stringify(question));
  });
