import { v7 as uuidv7 } from "uuid";
import { acceptedAs } from "#app/domain/intake/accepted-files.ts";
import type { FileFault } from "#app/domain/intake/file-fault.ts";
import { cleanImage } from "#app/shell/intake/clean-image.server.ts";
import type { Remark } from "#app/shell/intake/draft.server.ts";
import {
  addDraftFile,
  dropFileName,
  fingerprintOf,
  forgetLostFiles,
  hasLostFiles,
  mayAddDraftFile,
  removeDraftFile,
} from "#app/shell/intake/draft-files.server.ts";
import {
  readUpload,
  type Upload,
  type UploadedFile,
  type UploadFault,
} from "#app/web/form/upload.server.ts";
import { idTyped } from "#app/web/request/id-in.ts";

type Fields = Upload["fields"];
type FilesRefused = Extract<Remark, { readonly type: "files-refused" }>;
type Change = {
  readonly fields: Fields;
  readonly goOn: boolean;
  readonly remark: FilesRefused | undefined;
  /** The files that came to the draft by this. */
  readonly added: readonly string[];
};

/**
 * Uploads, removes or goes on, as the pressed button says. Files chosen before going on are kept as well. `begin` makes
 * sure, before the first file, that there is a draft to keep it with.
 */
export async function changeFiles(
  request: Request,
  key: string,
  begin: (fields: Fields) => Promise<void>,
): Promise<Change> {
  const same: string[] = [];
  const added: string[] = [];
  const beginOnce = onlyOnce(begin);
  const dropOnce = onlyOnce((fields: Fields) => dropWhatIsAsked(key, fields));

  const upload = await readUpload(request, async (file, fields) => {
    await beginOnce(fields);
    if (asksToDrop(fields)) await dropOnce(fields);
    const kept = await keepFile(key, file);
    if (kept === "same") same.push(file.name);
    else if (typeof kept === "object") added.push(kept.id);
    return typeof kept === "string" && kept !== "same" ? kept : null;
  });
  await beginOnce(upload.fields);
  await dropOnce(upload.fields);

  const faults = [...upload.faults, ...(await lossesOf(key)), ...missingIn(upload)];
  return {
    fields: upload.fields,
    goOn: upload.fields.get("press") === "continue" && faults.length === 0,
    remark: faults.length + same.length > 0 ? { type: "files-refused", faults, same } : undefined,
    added,
  };
}

/** The button for uploading was pressed, and nothing was chosen. */
const missingIn = ({ fields, files, faults }: Upload): readonly UploadFault[] =>
  fields.get("press") === "add" && files + faults.length === 0
    ? [{ name: "", fault: "empty" }]
    : [];

async function lossesOf(key: string): Promise<readonly UploadFault[]> {
  if (!(await hasLostFiles(key))) return [];
  await forgetLostFiles(key);
  return [{ name: "", fault: "lost" }];
}

const asksToDrop = (fields: Fields) => fields.has("remove") || fields.has("unname");

async function dropWhatIsAsked(key: string, fields: Fields) {
  const removed = fields.get("remove");
  if (removed) await removeDraftFile(key, idTyped(removed));
  const unnamed = fields.get("unname");
  if (unnamed) await dropFileName(key, idTyped(unnamed));
}

/** A picture is kept without its notes; its original never reaches the disk. Other files stay as they are. */
async function keepFile(key: string, file: UploadedFile) {
  const fingerprint = fingerprintOf(key, file.content);
  const may = await mayAddDraftFile(key, fingerprint);
  if (may !== "kept") return may;
  const clean = isPainted(file) ? await cleanImage(file.content, file.mediaType) : null;
  if (typeof clean === "string") return clean satisfies FileFault;
  const id = uuidv7();
  const put = await addDraftFile(key, { id, ...file, ...clean }, fingerprint);
  return put === "kept" ? { id } : put;
}

const isPainted = ({ mediaType }: UploadedFile) => acceptedAs(mediaType)?.treatment === "painted";

function onlyOnce(work: (fields: Fields) => Promise<void>) {
  let done: Promise<void> | undefined;
  return (fields: Fields) => {
    done ??= work(fields);
    return done;
  };
}
