/** One cell, quoted or not, and what ends it. */
const CELL = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|[\r\n]|$)/y;

/** The rows of a file as RFC 4180 writes them, whatever ends its lines; empty ones are left out. */
export function csvTyped(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  for (let found = CELL.exec(text); found; found = CELL.exec(text)) {
    const [, cell = "", end = ""] = found;
    rows.at(-1)?.push(plain(cell));
    if (end === "") break;
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell.trim() !== ""));
}

const plain = (cell: string): string =>
  cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;

/** What a bank or a spreadsheet saved as text: UTF-8, or else GB 18030; null where it is neither. */
export function textOf(bytes: Uint8Array): string | null {
  return decoded(bytes, "utf-8") ?? decoded(bytes, "gb18030");
}

function decoded(bytes: Uint8Array, encoding: "utf-8" | "gb18030"): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
