import { type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { Value } from "#app/domain/exports/columns.ts";

/** One sheet: texts stay texts whatever they begin with, days are days, and nothing is ever reckoned. */
export type BookSheet = {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Value[])[];
  /** The row that heads the columns, counted from one: it stands still, repeats in print, and filters what is below. */
  readonly headedBy?: number;
  /** Above and below each printed page, as plain words. */
  readonly above: string;
  readonly below: string;
};

export type Book = {
  readonly title: string;
  readonly by: string;
  readonly at: Date;
  readonly sheets: readonly BookSheet[];
};

/** What every office in China has on its machines. */
const FONT = { name: "宋体", size: 11 };

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The one place that knows how a workbook is written. */
export const workbookOf = ({ title, by, at, sheets }: Book): Promise<Uint8Array> =>
  writeXlsx({
    sheets: sheets.map(written),
    properties: { title, creator: by, created: at, modified: at },
    defaultFont: FONT,
  });

/** A workbook to be saved, kept by nothing on its way. */
export async function workbookAnswer(book: Book, name: string): Promise<Response> {
  return new Response(new Uint8Array(await workbookOf(book)), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": `attachment; filename="${name}.xlsx"`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
    },
  });
}

function written(sheet: BookSheet): WriteSheet {
  const { name, widths, rows, headedBy, above, below } = sheet;
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row) => row.map(asWritten)),
    cells: bold(sheet),
    pageSetup: {
      ...{ paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1 },
      ...{ fitToHeight: 0 },
      ...(headedBy ? { printTitlesRow: `$1:$${headedBy}` } : {}),
    },
    headerFooter: { oddHeader: `&L${plain(above)}`, oddFooter: `&L${plain(below)}&R&P / &N` },
    ...(headedBy ? headed(headedBy, widths.length, rows.length) : {}),
  };
}

const headed = (row: number, columns: number, last: number) => ({
  freezePane: { rows: row },
  autoFilter: { range: `A${row}:${letterOf(columns)}${last}` },
});

/** An ampersand begins an instruction in the head of a page. */
const plain = (text: string): string => text.replaceAll("&", "&&");

const letterOf = (column: number): string => String.fromCharCode(64 + column);

const asWritten = (value: Value): CellValue =>
  value !== null && typeof value === "object" ? new Date(`${value.day}T00:00:00Z`) : value;

/** The heads of the columns stand out; a day has its format by being one. */
const bold = ({ rows, headedBy = 0 }: BookSheet): NonNullable<WriteSheet["cells"]> =>
  new Map(
    (rows[headedBy - 1] ?? []).map((_, column) => [
      `${headedBy - 1},${column}`,
      { style: { font: { ...FONT, bold: true } } },
    ]),
  );
