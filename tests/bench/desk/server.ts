import { chmodSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { archiveIn } from "#db/backup/places.server.ts";
import { startEmbedded } from "#db/embedded/embedded.server.ts";

const KEPT = ".data/bench";

/** Where the databases are, and where what belongs to them is kept between runs. */
export type Server = {
  readonly url: (name: string) => string;
  readonly folder: string;
  readonly stop: () => Promise<void>;
};

type Way = {
  /** Forgets with a power cut: for filling, not for measuring. */
  readonly isFast?: boolean;
  /** Archives its log, so that it can be copied while it runs. */
  readonly isArchived?: boolean;
};

/** The PostgreSQL we bring along, or one's own. */
export async function openServer(own: string | undefined, way: Way = {}): Promise<Server> {
  const folder = resolve(KEPT, own ? nameOf(own) : "embedded");
  mkdirSync(folder, { recursive: true });
  // PostgreSQL runs as another account when this runs as root, and must get in.
  chmodSync(folder, 0o755);
  if (own) return { folder, url: (name) => urlOf(own, name), stop: async () => {} };
  const { url, stop } = await startEmbedded({
    folder: join(folder, "pg"),
    lasting: !way.isFast,
    ...(way.isArchived ? { archive: archiveIn(join(folder, "backup")) } : {}),
  });
  return { folder, url, stop };
}

const urlOf = (own: string, name: string) =>
  Object.assign(new URL(own), { pathname: `/${name}` }).href;
const nameOf = (own: string) => new URL(own).host.replaceAll(/[^\w.]/g, "-");
