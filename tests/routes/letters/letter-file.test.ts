import "#tests/support/own-keys.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { loader as letterFile } from "#app/routes/reporter/letters/letter-file.ts";
import * as progress from "#app/routes/reporter/progress/progress.tsx";
import { receiptOf } from "#app/shell/intake/filed.server.ts";
import { reporterProgress } from "#db/queries/intake/reporter-progress.server.ts";
import { file, mattersOf } from "#tests/support/a-filing.ts";
import { aReader } from "#tests/support/a-reader.ts";
import { openOffice } from "#tests/support/an-office.ts";
import { wordsOfPdf } from "#tests/support/files/text-of-pdf.ts";

const PATIENCE = 60_000;
const PROGRESS = "/progress";

beforeAll(openOffice);

async function whoFiled(kind: "complaint" | "report") {
  const draftKey = await file({ kind });
  const { number = "", secret = "" } = (await receiptOf(draftKey)) ?? {};
  const reader = aReader();
  await reader.ask(progress.action, { path: PROGRESS, form: { number, secret } });
  const [matter] = await mattersOf(draftKey);
  const own = await reporterProgress(matter?.submissionId ?? "");
  const [letter] = own?.letters ?? [];
  if (!letter) throw new Error("no letter was owed");
  return { reader, letterId: letter.id, written: letter.words.zh };
}

async function pdfFor(reader: ReturnType<typeof aReader>, letterId: string) {
  const asked = { path: `/progress/letters/${letterId}/pdf`, params: { letterId } };
  const answer = await reader.ask(letterFile, asked);
  if (!(answer instanceof Response)) throw new Error("no answer");
  return answer;
}

describe("a letter saved by its reporter", { timeout: PATIENCE }, () => {
  test("is a PDF with the words of its page, under a name that says nothing", async () => {
    const { reader, letterId, written } = await whoFiled("report");
    const answer = await pdfFor(reader, letterId);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="document.pdf"');
    expect(answer.headers.get("cache-control")).toBe("no-store");

    const words = await wordsOfPdf(new Uint8Array(await answer.arrayBuffer()));
    for (const said of [written.title, written.number, ...written.paragraphs, written.signedOn])
      expect(words).toContain(said.replaceAll(/\s/g, ""));
  });

  test("is nobody else's", async () => {
    const { letterId } = await whoFiled("complaint");
    const { reader } = await whoFiled("report");
    expect((await pdfFor(reader, letterId)).status).toBe(404);
    expect((await pdfFor(aReader(), letterId)).status).not.toBe(200);
  });
});
