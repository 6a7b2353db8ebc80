import { cleanFile } from "#app/shell/intake/clean-file.server.ts";
import type { WholeFile } from "#app/shell/intake/draft-files.server.ts";
import { readUpload, type UploadFault } from "#app/web/form/upload.server.ts";

export type OfficeUpload = {
  readonly fields: ReadonlyMap<string, string>;
  readonly files: readonly WholeFile[];
  readonly faults: readonly UploadFault[];
};

/**
 * A form with files of the office's own, read and painted as a reporter's are. All are kept or none, so until then they lie
 * open in memory: as many and as large as one form may bring.
 */
export async function readOfficeFiles(request: Request): Promise<OfficeUpload> {
  const files: WholeFile[] = [];
  const { fields, faults } = await readUpload(request, async (file) => {
    const clean = await cleanFile(file);
    if (typeof clean === "string") return clean;
    files.push(clean);
    return null;
  });
  const isEmpty = files.length + faults.length === 0;
  return { fields, files, faults: isEmpty ? [{ name: "", fault: "empty" }] : faults };
}
