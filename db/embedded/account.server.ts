import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

/** Whom PostgreSQL runs as when we are root; it refuses to be root itself. */
export type Account = { readonly uid: number; readonly gid: number };

const CANDIDATES = ["postgres", "nobody"];
const NOBODY: Account = { uid: 65534, gid: 65534 };

/** The owner of a database that is already there stays its owner, whichever accounts were added since. */
export function accountFor(folder: string): Account | null {
  if (process.getuid?.() !== 0) return null;
  const owner = existsSync(folder) ? statSync(folder) : null;
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return CANDIDATES.map(lookUp).find((account) => account !== null) ?? NOBODY;
}

function lookUp(name: string): Account | null {
  const [uid, gid] = ["-u", "-g"].map((option) => {
    const { status, stdout } = spawnSync("id", [option, name], { encoding: "utf8" });
    return status === 0 ? Number(stdout) : Number.NaN;
  });
  return uid && gid ? { uid, gid } : null;
}
