import { chownSync, mkdirSync } from "node:fs";
import type { Account } from "#db/embedded/account.server.ts";
import { placeFor } from "#db/embedded/place.server.ts";

/** Policy: at most this much is lost with the disk the database lies on. */
const ARCHIVED_WITHIN_SECONDS = 60;

/** The archive's real place, where the database may write; made where there is none. */
export function openArchive(wanted: string, account: Account | null): string {
  const folder = placeFor(wanted, account);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
}

/** PostgreSQL's own module: each piece is written under another name, synced, and renamed. */
export const archiving = (folder: string): readonly string[] => [
  "archive_mode=on",
  "archive_library=basic_archive",
  `basic_archive.archive_directory=${folder}`,
  `archive_timeout=${ARCHIVED_WITHIN_SECONDS}`,
];
