import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** A whole piece of the log; what is being written has another name. */
const WHOLE = /^[0-9A-F]{24}$/;

/** In a quiet minute a piece of the log is mostly nothing: a year of nights need not fill a disk. */
export async function packLog(archive: string): Promise<number> {
  const pieces = readdirSync(archive).filter((name) => WHOLE.test(name));
  for (const name of pieces) {
    const path = join(archive, name);
    const packed = await open(`${path}.gz.new`, "w", 0o600);
    await packed.writeFile(gzipSync(readFileSync(path)));
    // PostgreSQL, which reads it back, may be another account than ours.
    const { uid, gid } = statSync(path);
    await packed.chown(uid, gid);
    await packed.sync();
    await packed.close();
    await rename(`${path}.gz.new`, `${path}.gz`);
    rmSync(path);
  }
  return pieces.length;
}
