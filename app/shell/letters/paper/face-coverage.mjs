/** Of the face's table of characters the subtable for all of Unicode (OpenType, `cmap`, format 12). */
const ALL_OF_UNICODE = 12;
const GROUP_BYTES = 12;

/** Tells of a character whether a TrueType face draws it. Throws where the face has no table for all of Unicode. */
export function coverageOf(face) {
  const view = new DataView(face.buffer, face.byteOffset, face.byteLength);
  const table = subtableIn(view, tableIn(view, "cmap"));
  const groups = Array.from({ length: view.getUint32(table + 12) }, (_, nth) => {
    const at = table + 16 + nth * GROUP_BYTES;
    return [view.getUint32(at), view.getUint32(at + 4)];
  });
  return (character) => {
    const code = character.codePointAt(0);
    return groups.some(([first, last]) => first <= code && code <= last);
  };
}

function tableIn(view, tag) {
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((nth) => view.getUint8(at + nth)));
    if (name === tag) return view.getUint32(at + 8);
  }
  throw new Error(`the face has no table ${tag}`);
}

function subtableIn(view, cmap) {
  for (let nth = 0; nth < view.getUint16(cmap + 2); nth += 1) {
    const table = cmap + view.getUint32(cmap + 8 + nth * 8);
    if (view.getUint16(table) === ALL_OF_UNICODE) return table;
  }
  throw new Error("the face has no table for all of Unicode");
}
