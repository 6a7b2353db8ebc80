import { isSafe } from "#app/web/request/same-origin.server.ts";

const KILOBYTE = 1024;
/** A story in Chinese takes nine bytes a character on its way here; the longest field has half a million of them. */
const TEXT_FORM = 5 * KILOBYTE * KILOBYTE;
/** Policy: twenty files as large as may be; those that are too many are named, not kept. */
const FORM_WITH_FILES = 200 * KILOBYTE * KILOBYTE;
/** The only forms that are read as they come, file by file; every other one is held whole. */
const TAKES_FILES =
  /^\/(file\/[a-z]+\/files|progress\/supplement\/[^/]+|desk\/matters\/[^/]+\/office-files)$/;
/** Policy: bytes of forms on their way in one process that are held whole. */
const MOST_TEXT_ON_ITS_WAY = 64 * KILOBYTE * KILOBYTE;

/** The status to refuse a body with before any of it is read, or null. */
export function bodyRefusal({ method, headers, url }: Request): number | null {
  if (isSafe(method)) return null;
  const limit = limitFor(headers, url);
  if (limit === null) return 415;
  return Number(headers.get("content-length") ?? 0) > limit ? 413 : null;
}

function limitFor(headers: Headers, url: string): number | null {
  const type = headers.get("content-type") ?? "";
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) return TEXT_FORM;
  if (/^multipart\/form-data\s*;.*boundary=\S/i.test(type))
    return takesFiles(url) ? FORM_WITH_FILES : TEXT_FORM;
  return null;
}

const takesFiles = (url: string) => TAKES_FILES.test(new URL(url).pathname);

let textOnItsWay = 0;

/** A body that did not say how long it is: counted as it comes, and cut off where it goes too far. */
export function counted(request: Request, refused: (status: 413 | 503) => void) {
  const limit = limitFor(request.headers, request.url) ?? 0;
  const isHeldWhole = !takesFiles(request.url);
  let [bytes, isAnswered] = [0, false];
  const body = request.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        if (isHeldWhole && !isAnswered) textOnItsWay += chunk.byteLength;
        if (bytes <= limit && textOnItsWay <= MOST_TEXT_ON_ITS_WAY)
          return controller.enqueue(chunk);
        refused(bytes > limit ? 413 : 503);
        controller.error(new Error("body too large"));
      },
    }),
  );
  return {
    body: body ?? null,
    /** It was answered, and is held no more. */
    done() {
      if (isHeldWhole) textOnItsWay -= bytes;
      isAnswered = true;
    },
  };
}
