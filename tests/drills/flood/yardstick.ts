import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import pg from "pg";

const MEGABYTE = 1024 * 1024;
const LOOK_EVERY = 250;

/** Megabytes by part of the program, shared ones counted once. */
export type Memory = Readonly<Record<string, number>>;

/** What every process below this one takes, itself included. */
export function memoryOf(root: number): Memory {
  const found: Record<string, number> = {};
  for (const pid of [root, ...below(root)])
    found[partOf(pid)] = (found[partOf(pid)] ?? 0) + megabytesOf(pid);
  return found;
}

function below(root: number): readonly number[] {
  const { stdout } = spawnSync("ps", ["-eo", "pid=,ppid="], { encoding: "utf8" });
  const rows = stdout.split("\n").map((row) => row.trim().split(/\s+/).map(Number));
  const childrenOf = (pid: number): number[] =>
    rows.flatMap(([child = 0, parent]) => (parent === pid ? [child, ...childrenOf(child)] : []));
  return childrenOf(root);
}

function partOf(pid: number): string {
  const command = textOf(`/proc/${pid}/cmdline`);
  if (command.includes("paint-picture")) return "painter";
  if (command.includes("postgres")) return "database";
  return /\0PART=(\w+)/.exec(textOf(`/proc/${pid}/environ`))?.[1] ?? "supervisor";
}

function megabytesOf(pid: number): number {
  const rollup = /Pss:\s+(\d+)/.exec(textOf(`/proc/${pid}/smaps_rollup`));
  const resident = /VmRSS:\s+(\d+)/.exec(textOf(`/proc/${pid}/status`));
  return Math.round(Number(rollup?.[1] ?? resident?.[1] ?? 0) / 1024);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** The most that each part ever took while something went on. */
export async function peakDuring(root: number, work: () => Promise<unknown>): Promise<Memory> {
  const peak: Record<string, number> = {};
  const look = () => {
    for (const [part, megabytes] of Object.entries(memoryOf(root)))
      peak[part] = Math.max(peak[part] ?? 0, megabytes);
  };
  look();
  const looking = setInterval(look, LOOK_EVERY);
  await work().finally(() => clearInterval(looking));
  look();
  return peak;
}

/** What unsent drafts take: rows, megabytes of files of the fullest network and of all, megabytes on disk. */
export async function draftsIn(url: string) {
  const [row] = await asked(
    url,
    `select (select count(*) from drafts)::int as drafts,
       (select count(*) from drafts where expires_at < now())::int as expired,
       (select coalesce(sum(octet_length(sealed)), 0) from draft_files)::float8 as files,
       (select coalesce(max(bytes), 0) from (
         select sum(octet_length(f.sealed)) as bytes from draft_files f
         join draft_rooms r on r.draft_digest = f.draft_digest group by r.network) n)::float8 as fullest,
       pg_total_relation_size('draft_files')::float8 as disk`,
  );
  const { drafts = 0, expired = 0, files = 0, fullest = 0, disk = 0 } = row ?? {};
  const megabytes = (bytes: number) => Math.round(bytes / MEGABYTE);
  return {
    drafts,
    expired,
    ofAll: megabytes(files),
    ofNetwork: megabytes(fullest),
    onDisk: megabytes(disk),
  };
}

export async function asked(url: string, statement: string) {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<Record<string, number>>(statement);
  await client.end();
  return rows;
}
