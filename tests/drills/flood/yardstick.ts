import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import pg from "pg";

const MEGABYTE = 1024 * 1024;
const LOOK_EVERY = 100;

/** Resident megabytes of every process below these, themselves included, by what they are. */
export function memoryOf(roots: readonly number[]) {
  const pids = roots.flatMap((pid) => [pid, ...below(pid)]);
  const painters = pids.filter(isPainter);
  return {
    pages: sum(pids.filter((pid) => !isPainter(pid))),
    painter: sum(painters),
  };
}

const sum = (pids: readonly number[]) => pids.reduce((all, pid) => all + megabytesOf(pid), 0);

const below = (pid: number): readonly number[] => {
  const { stdout } = spawnSync("pgrep", ["-P", String(pid)], { encoding: "utf8" });
  const children = stdout.split("\n").filter(Boolean).map(Number);
  return children.flatMap((child) => [child, ...below(child)]);
};

const isPainter = (pid: number) => textOf(`/proc/${pid}/cmdline`).includes("paint-picture");
const megabytesOf = (pid: number) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0) / 1024);

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** The most that was ever there while something went on. */
export async function peakDuring(roots: () => readonly number[], work: () => Promise<unknown>) {
  const peak = { pages: 0, painter: 0 };
  const look = () => {
    const now = memoryOf(roots());
    peak.pages = Math.max(peak.pages, now.pages);
    peak.painter = Math.max(peak.painter, now.painter);
  };
  look();
  const looking = setInterval(look, LOOK_EVERY);
  await work().finally(() => clearInterval(looking));
  return peak;
}

/** What unsent drafts take in the database: rows, megabytes of files, megabytes on disk. */
export async function draftsIn(url: string) {
  const [row] = await asked(
    url,
    `select (select count(*) from drafts)::int as drafts,
       (select count(*) from drafts where expires_at < now())::int as expired,
       (select coalesce(sum(octet_length(sealed)), 0) from draft_files)::float8 as files,
       pg_total_relation_size('draft_files')::float8 as disk`,
  );
  const { drafts = 0, expired = 0, files = 0, disk = 0 } = row ?? {};
  return {
    drafts,
    expired,
    megabytes: Math.round(files / MEGABYTE),
    onDisk: Math.round(disk / MEGABYTE),
  };
}

export async function asked(url: string, statement: string) {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<Record<string, number>>(statement);
  await client.end();
  return rows;
}
