import { randomUUID } from "node:crypto";
import { type Client, typed, withFiles } from "#tests/bench/filing/client.ts";
import { answers } from "#tests/drills/file-report.ts";

const FORM = "/file/report";
const RECEIPT = />[0-9A-Z]{4}-[0-9A-Z]{4}</;

const newAnswers = () => answers(`bench ${randomUUID()}`);

/** A report filled in up to its last press; returns the cookie that holds it. */
export async function fillIn({ ask }: Client): Promise<string> {
  const { cookie, status } = await ask(FORM, { sent: typed({}) });
  mustRedirect(status);
  for (const [step, fields] of newAnswers().slice(0, -1)) {
    const sent = step === "files" ? withFiles(fields) : typed(fields);
    mustRedirect((await ask(`${FORM}/${step}`, { cookie, sent })).status);
  }
  return cookie;
}

/** The last press: when it is answered, the report is on disk. */
export async function file({ ask }: Client, cookie: string): Promise<void> {
  for (const [step, fields] of newAnswers().slice(-1))
    mustRedirect((await ask(`${FORM}/${step}`, { cookie, sent: typed(fields) })).status);
}

export async function readReceipt({ ask }: Client, cookie: string): Promise<void> {
  const { status, text } = await ask("/receipt", { cookie });
  if (status !== 200 || !RECEIPT.test(text)) throw new Error(`no receipt, but ${status}`);
}

/** All that a report says in one form, for a server that takes it as it is. */
export async function sendBare({ ask }: Client): Promise<void> {
  const sent = typed(Object.assign({}, ...newAnswers().map(([, fields]) => fields)));
  mustRedirect((await ask("/", { sent })).status);
}

function mustRedirect(status: number) {
  if (status !== 303) throw new Error(`answered ${status}`);
}
