/** Excel takes a file for UTF-8 only if it begins so. */
const BYTE_ORDER_MARK = "\uFEFF";

/** What a spreadsheet would reckon with instead of showing it, were it to begin a cell. */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows as a file for spreadsheets: UTF-8 with its mark, lines ended by CRLF (RFC 4180), no cell that could be a formula. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");

/** A number is a number; a text that begins like a formula gets an apostrophe before it, which spreadsheets do not show. */
function cell(value: string | number): string {
  if (typeof value === "number") return `${value}`;
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
