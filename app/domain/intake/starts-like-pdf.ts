/** As readers of PDF do: what a printer or a sender put before its first line is passed over. */
const WITHIN = 1024;
const MARK = "%PDF-";
/** A page that speaks of a PDF is a page. */
const PAGE = /^[\s\uFEFF\u00EF\u00BB\u00BF]*</;

/** Whether bytes of no other known kind begin a PDF. */
export function startsLikePdf(content: Uint8Array): boolean {
  const beginning = String.fromCharCode(...content.subarray(0, WITHIN + MARK.length - 1));
  return beginning.includes(MARK) && !PAGE.test(beginning);
}
