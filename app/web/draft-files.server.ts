import { v7 as uuidv7 } from "uuid";
import { addDraftFile, MOST_FILES, removeDraftFile } from "#app/shell/draft.server.ts";
import { MOST_MEGABYTES, readUpload, type UploadFault } from "#app/web/upload.server.ts";

type FileFault = UploadFault & { readonly megabytes: number; readonly count: number };
type Change = { readonly goOn: boolean; readonly faults: readonly FileFault[] };

/** Uploads, removes or goes on, as the pressed button says. Files chosen before going on are kept as well. */
export async function changeFiles(request: Request, key: string): Promise<Change> {
  const { fields, files, faults } = await readUpload(request, MOST_FILES);
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
    goOn: pressed === "continue",
    faults: kept.map((fault) => ({ ...fault, megabytes: MOST_MEGABYTES, count: MOST_FILES })),
  };
}
