import { fingerprintsOfKeys, KEYS_FOLDER } from "#app/shell/crypto/keys.server.ts";
import { StartRefused } from "#db/start-refused.ts";
import {
  findFingerprints,
  holdsAnything,
  putFingerprints,
} from "#db/stores/machine/key-fingerprint-store.server.ts";

/**
 * Refuses to serve data with other keys than those it was sealed with, or to make new ones for it: no receipt would match
 * any more, and nothing would open. Asked after the migrations and before any key is made.
 */
export async function holdToKeys(): Promise<void> {
  const [known, here] = [await findFingerprints(), fingerprintsOfKeys()];
  const wanted = known.size > 0 ? known : new Map([...here].map(([name]) => [name, null]));
  if (known.size === 0 && !(await holdsAnything())) return;
  const wrong = [...wanted].filter(
    ([name, print]) => !here.get(name) || (print && here.get(name) !== print),
  );
  if (wrong.length === 0) return;
  const names = wrong.map(([name]) => name).join(", ");
  throw new StartRefused(
    `The data in this database was sealed with other keys than ${KEYS_FOLDER} holds (${names}). Bring that installation's folder of keys, or its copy from KEY_BACKUP_DIR. Nothing was changed.`,
  );
}

/** Writes down which keys there are, once they are made; what is written stays. */
export async function rememberKeys(): Promise<void> {
  const here = [...fingerprintsOfKeys()].flatMap(([name, print]) =>
    print ? [[name, print] as const] : [],
  );
  await putFingerprints(new Map(here));
}
