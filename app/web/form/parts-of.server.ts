import busboy, { type Busboy } from "busboy";
import { asSeen } from "#app/domain/typed/characters.ts";
import { arriving, type Ending } from "#app/web/form/arriving.server.ts";
import { type ArrivedFile, type OpenFile, openFile } from "#app/web/form/arriving-file.server.ts";
import { countDelimiters } from "#app/web/form/count-delimiters.ts";
import { LONGEST_FIELD } from "#app/web/form/form.server.ts";
import type { UploadRoom } from "#app/web/form/upload-room.server.ts";

/** Four bytes to a character, and one more than any field may have: too long is answered in words, never cut off unheard. */
const LONGEST_FIELD_BYTES = 4 * LONGEST_FIELD + 1;
/** More files than these are not even named. */
const MOST_NAMED = 100;
const LIMITS = { fields: 40, fieldSize: LONGEST_FIELD_BYTES, files: MOST_NAMED, parts: 200 };

export type Read = {
  readonly fields: ReadonlyMap<string, string>;
  readonly ending: Ending;
  /** A limit was reached behind which something was not read, or something came that no form sends. */
  readonly isUnread: boolean;
  /** A text was longer than anybody may write, and ends early. */
  readonly isTextCut: boolean;
};
type Options = {
  readonly largest: number;
  readonly room: UploadRoom;
  /** Called with one file after the other, as each has arrived; the next waits meanwhile. */
  readonly each: (file: ArrivedFile, fields: ReadonlyMap<string, string>) => Promise<void>;
};

/** Reads a form with files as it comes, holding one file at a time. Every limit on the way is told of. */
export async function partsOf(request: Request, options: Options): Promise<Read> {
  const { body } = request;
  const reading = readerOf(request, options.largest);
  if (!body || !reading) throw new Response(null, { status: 400 });
  const heard = hearing(reading, options.each);
  const delimiters = countDelimiters(request);
  const ended = endOf(reading);

  const ending = await arriving(body, async (chunk) => {
    delimiters.add(chunk);
    if (ended.error()) return;
    if (!heard.isCrowded() && !(await options.room.resize(heard.bytes() + chunk.length)))
      heard.dropFromHere();
    await new Promise<void>((written) => reading.write(chunk, () => written()));
    await heard.taken();
    await options.room.resize(heard.bytes());
  }).catch((failure: unknown) => {
    reading.destroy();
    throw failure;
  });
  if (ending === "whole" && !ended.error()) reading.end();
  else reading.destroy();
  await ended.closed;
  await heard.leaveOpen(ending === "stalled" ? "slow-line" : "broken-off");

  const isTorn = ending === "whole" && endsEarly(ended.error());
  const { fields, count, isUnread, isTextCut } = heard.said();
  return {
    fields,
    ending: isTorn ? "broken" : ending,
    isUnread: isUnread || (ending === "whole" && !isTorn && count < delimiters.parts()),
    isTextCut,
  };
}

/** Listens to all that a reader has to say. */
function hearing(reading: Busboy, each: Options["each"]) {
  const fields = new Map<string, string>();
  let [isUnread, isTextCut, isCrowded, count] = [false, false, false, 0];
  let open: OpenFile | null = null;
  let taken: Promise<void> = Promise.resolve();

  const unread = () => {
    isUnread = true;
  };
  const finish = (file: OpenFile, cut: ArrivedFile["cut"]) => {
    if (open === file) open = null;
    taken = taken.then(() => each({ name: file.name, content: file.content(), cut }, fields));
    // Whoever asks for it hears of a failure; until somebody asks it must not end the process.
    taken.catch(() => {});
  };
  reading.on("filesLimit", unread).on("fieldsLimit", unread).on("partsLimit", unread);
  reading.on("field", (name: string | undefined, value, { nameTruncated, valueTruncated }) => {
    count += 1;
    if (name === undefined || nameTruncated) return unread();
    isTextCut ||= valueTruncated || value.length > LONGEST_FIELD;
    fields.set(name, asSeen(value.slice(0, LONGEST_FIELD)));
  });
  reading.on("file", (_field, stream, { filename }) => {
    count += 1;
    const file = openFile(stream, asSeen(filename ?? ""), () => isCrowded);
    open = file;
    stream.on("end", () => finish(file, file.cut()));
  });

  return {
    bytes: () => open?.bytes() ?? 0,
    isCrowded: () => isCrowded,
    dropFromHere() {
      isCrowded = true;
      open?.drop();
    },
    taken: () => taken,
    /** A file of which no more will come. */
    leaveOpen(cut: ArrivedFile["cut"]) {
      if (open) finish(open, cut);
      return taken;
    },
    said: () => ({ fields, count, isUnread, isTextCut }),
  };
}

function endOf(reading: Busboy) {
  let error: Error | null = null;
  const closed = new Promise<void>((done) => {
    reading.on("close", done).on("error", (thrown: Error) => {
      error = thrown;
      done();
    });
  });
  return { closed, error: () => error };
}

/** The reader's other errors are parts that no form sends. */
const endsEarly = (error: Error | null) => error?.message.startsWith("Unexpected end") ?? false;

function readerOf(request: Request, largest: number) {
  try {
    return busboy({
      headers: Object.fromEntries(request.headers),
      defParamCharset: "utf8",
      limits: { ...LIMITS, fileSize: largest + 1 },
    });
  } catch {
    return null;
  }
}
