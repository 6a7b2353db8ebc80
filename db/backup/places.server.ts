import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** How a folder of backups is laid out: whole copies under `base`, finished pieces of the log under `wal`. */
export const archiveIn = (folder: string) => join(folder, "wal");
export const copiesIn = (folder: string) => join(folder, "base");
export const manifestOf = (copy: string) => join(copy, "backup.json");
export const clusterOf = (copy: string) => join(copy, "cluster");

/** The finished copies, oldest first; their names are their moments. One that was interrupted is none. */
export const copies = (folder: string): readonly string[] =>
  existsSync(copiesIn(folder))
    ? readdirSync(copiesIn(folder))
        .filter((name) => existsSync(manifestOf(join(copiesIn(folder), name))))
        .sort()
        .map((name) => join(copiesIn(folder), name))
    : [];
