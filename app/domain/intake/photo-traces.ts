/** What a photograph may tell beside its picture, in the order in which it endangers whoever took it. */
export const TRACES = [
  "place",
  "time",
  "device",
  "author",
  "software",
  "preview",
  "film",
  "more-pictures",
  "attached",
  "other",
] as const;
export type Trace = (typeof TRACES)[number];

/** Exif 2.32: the tags that tell something, by what they tell. */
const TELLS: Readonly<Record<number, Trace>> = {
  270: "other",
  271: "device",
  272: "device",
  305: "software",
  306: "time",
  315: "author",
  316: "device",
  33432: "author",
  36867: "time",
  36868: "time",
  37500: "device",
  37510: "other",
  40092: "other",
  40093: "author",
  42016: "device",
  42032: "author",
  42033: "device",
  42035: "device",
  42036: "device",
  42037: "device",
};
const EXIF_BLOCK = 0x8769;
const GPS_BLOCK = 0x8825;
const ENTRY = 12;

/** What an Exif block tells. A block that breaks off tells what it told until then: it is thrown away in any case. */
export function tracesInExif(exif: Uint8Array): readonly Trace[] {
  const start = startOf(exif);
  if (start === null) return ["other"];
  const view = new DataView(exif.buffer, exif.byteOffset + start, exif.length - start);
  const little = view.getUint8(0) === 0x49;
  const first = blockAt(view, little, view.getUint32(4, little));
  const deeper = blockAt(view, little, first.leadsTo(EXIF_BLOCK));
  const place = blockAt(view, little, first.leadsTo(GPS_BLOCK));

  const found = new Set([...first.tags, ...deeper.tags].flatMap((tag) => TELLS[tag] ?? []));
  // The first tag of a place is only the version of its format.
  if (place.tags.some((tag) => tag > 0)) found.add("place");
  if (first.next > 0) found.add("preview");
  return found.size > 0 ? TRACES.filter((trace) => found.has(trace)) : ["other"];
}

/** `II*` or `MM*`, after six bytes of name or without them; null where it is no such block. */
function startOf(exif: Uint8Array): number | null {
  const text = String.fromCharCode(...exif.subarray(0, 10));
  const start = text.startsWith("Exif\0\0") ? 6 : 0;
  const isBlock = ["II*\0", "MM\0*"].includes(text.slice(start, start + 4));
  return isBlock && exif.length >= start + 8 ? start : null;
}

type Block = {
  readonly tags: readonly number[];
  readonly next: number;
  readonly leadsTo: (tag: number) => number;
};

function blockAt(view: DataView, little: boolean, at: number): Block {
  const fits = (offset: number, bytes: number) => offset + bytes <= view.byteLength;
  if (at < 8 || !fits(at, 2)) return { tags: [], next: 0, leadsTo: () => 0 };
  const entries = Array.from(
    { length: view.getUint16(at, little) },
    (_, index) => at + 2 + index * ENTRY,
  ).filter((entry) => fits(entry, ENTRY));
  const end = at + 2 + view.getUint16(at, little) * ENTRY;
  return {
    tags: entries.map((entry) => view.getUint16(entry, little)),
    next: fits(end, 4) ? view.getUint32(end, little) : 0,
    leadsTo: (tag) => {
      const entry = entries.find((one) => view.getUint16(one, little) === tag);
      return entry === undefined ? 0 : view.getUint32(entry + 8, little);
    },
  };
}

/** What the other two kinds of notes in a picture tell; XMP is text, and looked through for its usual names. */
export function tracesInNotes(xmp: string): readonly Trace[] {
  const names: readonly (readonly [RegExp, Trace])[] = [
    [/GPS(Latitude|Longitude)|<Iptc4xmpCore:Location|photoshop:City/i, "place"],
    [/CreateDate|DateTimeOriginal|DateCreated/i, "time"],
    [/tiff:(Make|Model)|SerialNumber|aux:Lens/i, "device"],
    [/dc:creator|OwnerName|photoshop:AuthorsPosition/i, "author"],
    [/CreatorTool|softwareAgent/i, "software"],
  ];
  const found = names.filter(([name]) => name.test(xmp)).map(([, trace]) => trace);
  return found.length > 0 ? found : ["other"];
}
