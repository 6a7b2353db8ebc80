import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Root's own folder, open to be walked through: nobody else can put anything there beforehand. */
const OUTSIDE = "/var/lib/yaoshao";

/** A path for something that may not stay in the project, because only root may enter the project. */
export function placeOutside(name: string): string {
  mkdirSync(OUTSIDE, { recursive: true, mode: 0o755 });
  return join(OUTSIDE, name);
}

/** A note beside the wanted place says where the database went, so that it is found again wherever the project moves. */
export function placeOutsideFor(wanted: string): string {
  const note = noteOf(wanted);
  if (!existsSync(note))
    writeFileSync(note, `${placeOutside(`pg-${randomBytes(6).toString("hex")}`)}\n`);
  return readFileSync(note, "utf8").trim();
}

export const isOutside = (wanted: string) => existsSync(noteOf(wanted));

const noteOf = (wanted: string) => `${wanted}.is-at`;
