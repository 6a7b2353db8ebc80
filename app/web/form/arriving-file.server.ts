import type { Readable } from "node:stream";

/** A file of a form, as far as it came. */
export type ArrivedFile = {
  readonly name: string;
  readonly content: Uint8Array;
  /** Why there is not all of it, if there is not. */
  readonly cut: "too-large" | "crowded" | "slow-line" | "broken-off" | null;
};

/** One that is still coming, held in memory until it has ended. */
export type OpenFile = {
  readonly name: string;
  readonly bytes: () => number;
  readonly content: () => Uint8Array;
  readonly cut: () => ArrivedFile["cut"];
  readonly drop: () => void;
};

/** Collects what comes of it; of one that is too large, or for which there is no room, nothing is kept. */
export function openFile(
  stream: Readable & { truncated?: boolean },
  name: string,
  isCrowded: () => boolean,
): OpenFile {
  let chunks: Uint8Array[] = [];
  let [bytes, isDropped] = [0, false];
  const drop = () => {
    [chunks, bytes, isDropped] = [[], 0, true];
  };
  stream.on("error", () => {}).on("limit", drop);
  stream.on("data", (chunk: Uint8Array) => {
    if (isCrowded()) drop();
    if (isDropped) return;
    chunks.push(chunk);
    bytes += chunk.length;
  });
  return {
    name,
    bytes: () => bytes,
    content: () => Buffer.concat(chunks),
    cut: () => (stream.truncated ? "too-large" : isDropped ? "crowded" : null),
    drop,
  };
}
