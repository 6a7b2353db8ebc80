import type { Part } from "#app/domain/intake/part.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { type Held, keyTo } from "#app/shell/content/content-key-of.server.ts";
import { thumbnailPlace } from "#app/shell/content/sealed-content.server.ts";
import { open } from "#app/shell/crypto/cipher.server.ts";
import type { Place } from "#app/shell/crypto/place.server.ts";
import { findSealedOfficeThumbnails } from "#db/queries/dossier/office-files.server.ts";
import { findSealedThumbnails } from "#db/queries/intake/sealed-content.server.ts";

/** Policy: the pictures of one page; whoever sends more is not read by their thumbnails. */
const MOST_THUMBNAILS = 60;

/** Small pictures by their file's id, each a WebP in base64, as a page says them. */
export type Thumbnails = Readonly<Record<string, string>>;

/** Those of what a reporter sent. Empty where the viewer's office has not the key. */
export const openThumbnails = async (viewer: Officer, matterId: string): Promise<Thumbnails> =>
  opened(await findSealedThumbnails(viewer, matterId, MOST_THUMBNAILS), (id) => thumbnailPlace(id));

/** Those of the office's own files. */
export const openOfficeThumbnails = async (
  viewer: Officer,
  matterId: string,
): Promise<Thumbnails> =>
  opened(await findSealedOfficeThumbnails(viewer, matterId, MOST_THUMBNAILS), (id) =>
    thumbnailPlace(id, "office_files"),
  );

type Sealed = Held & { readonly id: string; readonly sealed: Uint8Array };

/** Each key is unwrapped once, however many it opens. */
async function opened(found: readonly Sealed[], place: (id: string) => Place): Promise<Thumbnails> {
  const keys = new Map<Part, Uint8Array | null>();
  const thumbnails: Record<string, string> = {};
  for (const { id, sealed, ...held } of found) {
    const key = keys.get(held.part) ?? (await keyTo(held));
    keys.set(held.part, key);
    if (key) thumbnails[id] = Buffer.from(open(key, sealed, place(id))).toString("base64");
  }
  return thumbnails;
}
