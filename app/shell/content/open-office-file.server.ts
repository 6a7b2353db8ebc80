import type { Officer } from "#app/domain/staff/roles.ts";
import { keyTo } from "#app/shell/content/content-key-of.server.ts";
import { filePlace } from "#app/shell/content/sealed-content.server.ts";
import { open } from "#app/shell/crypto/cipher.server.ts";
import { findSealedOfficeFile } from "#db/queries/dossier/office-files.server.ts";

/** One file of the office whole, for whoever holds the matter; null for everybody else, and once it is struck. */
export async function openOfficeFile(viewer: Officer, matterId: string, fileId: string) {
  const found = await findSealedOfficeFile(viewer, matterId, fileId);
  const key = found && (await keyTo(found));
  if (!key) return null;
  const { id, position, mediaType, sealed } = found;
  return { position, mediaType, content: open(key, sealed, filePlace(id, "office_files")) };
}
