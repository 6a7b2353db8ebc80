import { partsOf } from "#app/web/form/parts-of.server.ts";
import { enterUploadRoom } from "#app/web/form/upload-room.server.ts";
import { networkOf } from "#app/web/request/network-of.server.ts";

/** A posted form with one small file, held whole; null where none came, it was longer than `most` bytes, or not all of it came. */
export async function readOneFile(
  request: Request,
  most: number,
): Promise<{ readonly fields: ReadonlyMap<string, string>; readonly file: Uint8Array | null }> {
  const room = enterUploadRoom(networkOf(request));
  const files: (Uint8Array | null)[] = [];
  try {
    const { fields, ending } = await partsOf(request, {
      largest: most,
      room,
      async each({ name, content, cut }) {
        if (name !== "" || content.length > 0) files.push(cut === null ? content : null);
      },
    });
    const [file = null] = files;
    return { fields, file: ending === "whole" && files.length === 1 ? file : null };
  } finally {
    room.leave();
  }
}
