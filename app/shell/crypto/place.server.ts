/** Where a ciphertext belongs. It is bound to it: moved to another row or column, it does not open. */
export type Place = { readonly table: string; readonly column: string; readonly row: string };

export const bytesOfPlace = ({ table, column, row }: Place): Uint8Array =>
  Buffer.from([table, column, row].join("\0"));
