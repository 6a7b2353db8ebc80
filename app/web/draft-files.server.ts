import { v7 as uuidv7 } from "uuid";
import { addDraftFile, type Remark, removeDraftFile } from "#app/shell/draft.server.ts";
import type { Upload, UploadFault } from "#app/web/upload.server.ts";

type Change = { readonly goOn: boolean; readonly remark: Remark | undefined };

/** Uploads, removes or goes on, as the pressed button says. Files chosen before going on are kept as well. */
export async function changeFiles({ fields, files, faults }: Upload, key: string): Promise<Change> {
  const removed = fields.get("remove");
  if (removed) await removeDraftFile(key, removed);

  const kept: UploadFault[] = [...faults];
  for (const file of files) {
    if (!(await addDraftFile(key, { id: uuidv7(), ...file }))) {
      kept.push({ name: file.name, fault: "too-many" });
    }
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
