import { isSafe } from "#app/web/request/same-origin.server.ts";

const KILOBYTE = 1024;
/** A story in Chinese takes nine bytes a character on its way here; the longest field has half a million of them. */
const TEXT_FORM = 5 * KILOBYTE * KILOBYTE;
const FORM_WITH_FILES = 60 * KILOBYTE * KILOBYTE;

/** The status to refuse a body with before any of it is read, or null. */
export function bodyRefusal({ method, headers }: Request): number | null {
  if (isSafe(method)) return null;
  const limit = limitFor(headers);
  if (limit === null) return 415;
  return Number(headers.get("content-length") ?? 0) > limit ? 413 : null;
}

function limitFor(headers: Headers): number | null {
  const type = headers.get("content-type") ?? "";
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) return TEXT_FORM;
  if (/^multipart\/form-data\s*;.*boundary=\S/i.test(type)) return FORM_WITH_FILES;
  return null;
}

/** A body that did not say how long it is: counted as it comes, and cut off where it goes too far. */
export function counted(request: Request, tooLarge: () => void): ReadableStream | null {
  if (!request.body) return null;
  const limit = limitFor(request.headers) ?? 0;
  let bytes = 0;
  return request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        if (bytes <= limit) return controller.enqueue(chunk);
        tooLarge();
        controller.error(new Error("body too large"));
      },
    }),
  );
}
