import { Readable } from "node:stream";
import busboy from "busboy";
import { fileTypeFromBuffer } from "file-type";
import type { FileFault } from "#app/domain/intake/file-fault.ts";
import { takesLargeFiles } from "#app/domain/machine/machine-warning.ts";
import { asSeen } from "#app/domain/typed/characters.ts";
import { diskPerCent } from "#app/shell/machine/disk.server.ts";
import { LONGEST_FIELD, refuseEndless } from "#app/web/form/form.server.ts";

/** Policy: a phone's photograph is 2 to 8 MB. */
const MOST_MEGABYTES = 10;
/** Policy: on a disk that is nearly full; a small photograph of a package can still be read. */
const FEWER_MEGABYTES = 1;
const MEGABYTE = 1024 * 1024;
/** Four bytes to a character, and one more than any field may have: too long is answered in words, never cut off. */
const LONGEST_FIELD_BYTES = 4 * LONGEST_FIELD + 1;
const ACCEPTED = ["image/jpeg", "image/png", "image/webp", "application/pdf"];

export type UploadedFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
};
export type UploadFault = { readonly name: string; readonly fault: FileFault };
export type Upload = {
  readonly fields: ReadonlyMap<string, string>;
  readonly files: readonly UploadedFile[];
  readonly faults: readonly UploadFault[];
};

type Part = { readonly name: string; readonly content: Uint8Array; readonly cut: boolean };

export async function mostMegabytes() {
  const scarce = !takesLargeFiles(await diskPerCent());
  return { megabytes: scarce ? FEWER_MEGABYTES : MOST_MEGABYTES, scarce };
}

/** A posted form with files. The type of a file is what its bytes say, never what its name or sender says. */
export async function readUpload(request: Request, mostFiles: number): Promise<Upload> {
  const { megabytes } = await mostMegabytes();
  const { fields, parts } = await partsOf(request, {
    files: mostFiles,
    fileSize: megabytes * MEGABYTE,
  });
  const files: UploadedFile[] = [];
  const faults: UploadFault[] = [];
  for (const { name, content, cut } of parts.filter(isAFile)) {
    const type = await fileTypeFromBuffer(content);
    if (content.length === 0) faults.push({ name, fault: "no-content" });
    else if (cut) faults.push({ name, fault: "too-large" });
    else if (!type || !ACCEPTED.includes(type.mime)) faults.push({ name, fault: "not-accepted" });
    else files.push({ name, mediaType: type.mime, content });
  }
  return { fields, files, faults };
}

/** A browser sends a part without a name and without content where nothing was chosen. */
const isAFile = ({ name, content }: Part) => name !== "" || content.length > 0;

type Most = { readonly files: number; readonly fileSize: number };

function partsOf(request: Request, most: Most) {
  const { body } = request;
  if (!body) throw new Response(null, { status: 400 });
  const fields = new Map<string, string>();
  const parts: Promise<Part>[] = [];

  return new Promise<{ fields: Map<string, string>; parts: readonly Part[] }>((resolve, reject) => {
    const refuse = () => reject(new Response(null, { status: 400 }));
    try {
      const reading = busboy({
        headers: Object.fromEntries(request.headers),
        defParamCharset: "utf8",
        limits: { ...most, fields: 20, fieldSize: LONGEST_FIELD_BYTES },
      });
      reading.on("field", (name, value) => fields.set(name, asSeen(value)));
      reading.on("file", (_field, stream, { filename }) => {
        parts.push(partOf(stream, asSeen(filename ?? "")));
      });
      reading.on("error", refuse);
      reading.on("close", () => {
        Promise.all(parts)
          .then((read) => {
            refuseEndless(...fields.values(), ...read.map(({ name }) => name));
            resolve({ fields, parts: read });
          })
          .catch(reject);
      });
      Readable.from(chunksOf(body)).on("error", refuse).pipe(reading);
    } catch {
      refuse();
    }
  });
}

async function partOf(stream: Readable & { truncated?: boolean }, name: string): Promise<Part> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return { name, content: Buffer.concat(chunks), cut: stream.truncated === true };
}

async function* chunksOf(body: ReadableStream<Uint8Array>) {
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}
