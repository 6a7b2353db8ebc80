type Document = {
  /** What stands on each page, in the language of its contents. */
  readonly pages: readonly string[];
  /** Further objects, numbered on after the pages. */
  readonly more?: readonly string[];
  /** What a page may draw on. */
  readonly resources?: string;
  readonly trailer?: string;
  /** What else the catalogue and each page say. */
  readonly catalogue?: string;
  readonly page?: string;
};

const stream = (head: string, content: string) =>
  `<<${head}/Length ${content.length}>>stream\n${content}\nendstream`;

/** A PDF of A4 pages, written by hand. */
export function aDocument(document: Document) {
  const { pages, more = [], resources = "", trailer = "", catalogue = "", page = "" } = document;
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`);
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${catalogue}>>`,
    `<</Type/Pages/Kids[${kids.join(" ")}]/Count ${pages.length}>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ...pages.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${5 + 2 * index} 0 R
        /Resources<</Font<</F 3 0 R>>${resources}>>${page}>>`,
      stream("", content),
    ]),
    ...more,
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  const end = `trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table + end, "latin1");
}

const DEEP = 9;

/** A few hundred bytes that ask to be drawn a thousand million times. */
export function aDocumentWithoutEnd() {
  const forms = Array.from({ length: DEEP }, (_, index) => {
    const next = `/Resources<</XObject<</X ${7 + index} 0 R>>>>`;
    return stream(`/Subtype/Form/BBox[0 0 595 842]${next}`, "/X Do ".repeat(10));
  });
  return aDocument({
    pages: ["/X Do"],
    resources: "/XObject<</X 6 0 R>>",
    more: [...forms, stream("/Subtype/Form/BBox[0 0 595 842]", "0 0 595 842 re f")],
  });
}

/** A page with a form that somebody filled in, and a stamp on it: the upper half is green, the lower half red. */
export const aFilledInForm = () =>
  aDocument({
    pages: [""],
    catalogue: "/AcroForm<</Fields[6 0 R]>>",
    page: "/Annots[6 0 R 8 0 R]",
    more: [
      "<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(b)/F 4/Rect[0 421 595 842]/AP<</N 7 0 R>>>>",
      stream("/Subtype/Form/BBox[0 0 595 421]", "0 1 0 rg 0 0 595 421 re f"),
      "<</Type/Annot/Subtype/Stamp/F 4/Rect[0 0 595 421]/AP<</N 9 0 R>>>>",
      stream("/Subtype/Form/BBox[0 0 595 421]", "1 0 0 rg 0 0 595 421 re f"),
    ],
  });

/** One that asks for a password. */
export const aLockedDocument = () =>
  aDocument({
    pages: [""],
    more: [`<</Filter/Standard/V 1/R 2/O(${"o".repeat(32)})/U(${"u".repeat(32)})/P -4>>`],
    trailer: "/Encrypt 6 0 R/ID[(0123456789abcdef)(0123456789abcdef)]",
  });
