import { PDFiumLibrary } from "@hyzyla/pdfium";

let library: Promise<PDFiumLibrary> | undefined;

/** What a reader of a PDF reads, page after page; empty of what no reader opens. */
export async function textOfPdf(content: Uint8Array): Promise<readonly string[]> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(content).catch(() => null);
  if (!document) return [];
  const pages = [...document.pages()].map((page) => page.getText());
  document.destroy();
  return pages;
}

/** The same without the breaks of lines: what a search finds. */
export const wordsOfPdf = async (content: Uint8Array): Promise<string> =>
  (await textOfPdf(content)).join("").replaceAll(/\s/g, "");
