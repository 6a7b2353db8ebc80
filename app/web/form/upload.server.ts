import { type FileLimits, fileLimits } from "#app/domain/intake/accepted-files.ts";
import type { FileFault } from "#app/domain/intake/file-fault.ts";
import { takesLargeFiles } from "#app/domain/machine/machine-warning.ts";
import { diskPerCent } from "#app/shell/machine/disk.server.ts";
import type { ArrivedFile } from "#app/web/form/arriving-file.server.ts";
import { partsOf } from "#app/web/form/parts-of.server.ts";
import { typeOfFile } from "#app/web/form/type-of-file.server.ts";
import { enterUploadRoom } from "#app/web/form/upload-room.server.ts";
import { networkOf } from "#app/web/request/network-of.server.ts";

const MEGABYTE = 1024 * 1024;

export type UploadedFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
};
export type UploadFault = { readonly name: string; readonly fault: FileFault };
export type Upload = {
  readonly fields: ReadonlyMap<string, string>;
  /** How many files came, taken or not. */
  readonly files: number;
  /** Every file that was not taken, and every reason why the form was not read to its end. */
  readonly faults: readonly UploadFault[];
};
/** What to do with a file that arrived whole; why it was not kept, or null. The fields are those that stood before it. */
export type KeepFile = (
  file: UploadedFile,
  fields: ReadonlyMap<string, string>,
) => Promise<FileFault | null>;

/** How large a file may be now and how many, and whether that is less than usual. */
export async function limitsNow(): Promise<{ limits: FileLimits; scarce: boolean }> {
  const scarce = !takesLargeFiles(await diskPerCent());
  return { limits: fileLimits(scarce), scarce };
}

/** A posted form with files. Each is kept as it arrives, so that what came before a line broke is there. */
export async function readUpload(request: Request, keep: KeepFile): Promise<Upload> {
  const { limits } = await limitsNow();
  const faults: UploadFault[] = [];
  let files = 0;
  const room = enterUploadRoom(networkOf(request));
  try {
    const read = await partsOf(request, {
      largest: limits.megabytes * MEGABYTE,
      room,
      async each(file, fields) {
        if (!isAFile(file)) return;
        files += 1;
        const fault = files > limits.count ? "too-many" : await faultOf(file, fields, keep);
        if (fault) faults.push({ name: shortened(file.name), fault });
      },
    });
    const { fields, ending, isUnread, isTextCut } = read;
    if (isUnread) faults.push({ name: "", fault: "not-all-read" });
    if (isTextCut) faults.push({ name: "", fault: "text-cut" });
    if (ending !== "whole" && !faults.some(({ fault }) => isOfLine(fault)))
      faults.push({ name: "", fault: ending === "stalled" ? "slow-line" : "broken-off" });
    return { fields, files, faults };
  } finally {
    room.leave();
  }
}

/** A browser sends a part without a name and without content where nothing was chosen. */
const isAFile = ({ name, content, cut }: ArrivedFile) =>
  name !== "" || content.length > 0 || cut !== null;
const isOfLine = (fault: FileFault) => fault === "slow-line" || fault === "broken-off";

async function faultOf(file: ArrivedFile, fields: ReadonlyMap<string, string>, keep: KeepFile) {
  const { name, content, cut } = file;
  if (cut) return cut;
  if (content.length === 0) return "no-content";
  const mediaType = await typeOfFile(content);
  return mediaType ? keep({ name, mediaType, content }, fields) : "not-accepted";
}

/** Policy: enough to recognise a file by; a longer name is a text. */
const LONGEST_NAME = 120;
const shortened = (name: string) =>
  [...name].length > LONGEST_NAME ? `${[...name].slice(0, LONGEST_NAME).join("")}…` : name;
