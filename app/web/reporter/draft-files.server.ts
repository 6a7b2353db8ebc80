import { v7 as uuidv7 } from "uuid";
import type { FileFault } from "#app/domain/intake/file-fault.ts";
import { cleanImage } from "#app/shell/intake/clean-image.server.ts";
import { addDraftFile, type Remark, removeDraftFile } from "#app/shell/intake/draft.server.ts";
import type { Upload, UploadedFile, UploadFault } from "#app/web/form/upload.server.ts";
import { idTyped } from "#app/web/request/id-in.ts";

type Change = { readonly goOn: boolean; readonly remark: Remark | undefined };

/** Uploads, removes or goes on, as the pressed button says. Files chosen before going on are kept as well. */
export async function changeFiles({ fields, files, faults }: Upload, key: string): Promise<Change> {
  const removed = fields.get("remove");
  if (removed) await removeDraftFile(key, idTyped(removed));

  const kept: UploadFault[] = [...faults];
  for (const file of files) {
    const fault = await keepFile(key, file);
    if (fault) kept.push({ name: file.name, fault });
  }
  const pressed = fields.get("press");
  if (pressed === "add" && files.length + faults.length === 0) {
    kept.push({ name: "", fault: "empty" });
  }
  return {
    goOn: pressed === "continue" && kept.length === 0,
    remark: kept.length > 0 ? { type: "files-refused", faults: kept } : undefined,
  };
}

/** A picture is kept without its notes; its original never reaches the disk. Other files stay as they are. */
async function keepFile(key: string, file: UploadedFile): Promise<FileFault | null> {
  const clean = isPicture(file) ? await cleanImage(file.content, file.mediaType) : null;
  if (typeof clean === "string") return clean;
  const isKept = await addDraftFile(key, { id: uuidv7(), ...file, ...clean });
  return isKept ? null : "too-many";
}

const isPicture = ({ mediaType }: UploadedFile) => mediaType.startsWith("image/");
