import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Account } from "#db/embedded/account.server.ts";
import { StartRefused } from "#db/start-refused.ts";

/** Root's own folder, open to be walked through: nobody else can put anything there beforehand. */
const OUTSIDE = "/var/lib/yaoshao";

/** A path for something that may not stay in the project, because only root may enter the project. */
export function placeOutside(name: string): string {
  mkdirSync(OUTSIDE, { recursive: true, mode: 0o755 });
  return join(OUTSIDE, name);
}

/** A note beside the wanted place says where the database went, so that it is found again wherever the project moves. */
function placeOutsideFor(wanted: string): string {
  const note = noteOf(wanted);
  if (!existsSync(note))
    writeFileSync(note, `${placeOutside(`pg-${randomBytes(6).toString("hex")}`)}\n`);
  return readFileSync(note, "utf8").trim();
}

/** Where `account` can really work: the wanted place, or one outside where the way to it is closed. */
export function placeFor(wanted: string, account: Account | null): string {
  mkdirSync(dirname(wanted), { recursive: true });
  const stays = !isOutside(wanted) && mayEnter(dirname(wanted), account);
  if (!stays && existsSync(wanted)) throw new StartRefused(`${wanted} can no longer be entered`);
  return stays ? wanted : placeOutsideFor(wanted);
}

const mayEnter = (folder: string, account: Account | null) =>
  account === null || spawnSync("test", ["-x", folder], account).status === 0;

export const isOutside = (wanted: string) => existsSync(noteOf(wanted));

const noteOf = (wanted: string) => `${wanted}.is-at`;

/** Where what was wanted at a place really lies. */
export const realPlaceOf = (wanted: string) =>
  isOutside(wanted) ? placeOutsideFor(wanted) : wanted;
