/** Policy: a phone in a lift is silent for longer than a train's tunnel; nobody's upload is cut while it still comes. */
const SILENT_SECONDS = 30;
/** Policy: below the slowest line on which a photograph ever arrives. */
const LEAST_BYTES_A_SECOND = 2048;
const AFTER_SECONDS = 120;

/** How a body ended: whole, its line silent or next to silent, or broken off. */
export type Ending = "whole" | "stalled" | "broken";

/** Hands on what comes of a body for as long as something comes, however long that takes. */
export async function arriving(
  body: ReadableStream<Uint8Array>,
  each: (chunk: Uint8Array) => Promise<void>,
): Promise<Ending> {
  const reader = body.getReader();
  let bytes = 0;
  let waited = 0;
  for (;;) {
    const asked = performance.now();
    const read = await inTime(reader.read());
    waited += (performance.now() - asked) / 1000;
    if (typeof read === "string") return read;
    if (read.done) return "whole";
    bytes += read.value.length;
    await each(read.value);
    if (waited > AFTER_SECONDS && bytes < waited * LEAST_BYTES_A_SECOND) return "stalled";
  }
}

function inTime<Read>(reading: Promise<Read>): Promise<Read | "stalled" | "broken"> {
  return new Promise((tell) => {
    const silent = setTimeout(() => tell("stalled"), SILENT_SECONDS * 1000);
    reading.then(tell, () => tell("broken")).finally(() => clearTimeout(silent));
  });
}
