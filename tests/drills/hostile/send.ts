import type { Sent } from "#tests/drills/hostile/sample.ts";

const BOUNDARY = "a-line-that-stands-in-no-value";

export type Question = {
  readonly origin: string;
  readonly path: string;
  readonly cookie: string;
  readonly sent?: readonly Sent[];
  readonly withFiles?: boolean;
};
/** 0 where the connection was closed without an answer. */
export type Answer = {
  readonly status: number;
  readonly html: string;
  readonly location: string;
  readonly cookies: readonly string[];
};

/** Asks as no browser would: every byte as given. Closed without an answer, as it may be at rest, it is asked again. */
export const ask = async (question: Question): Promise<Answer> =>
  (await answerTo(question)) ?? (await answerTo(question)) ?? UNANSWERED;

const UNANSWERED: Answer = { status: 0, html: "", location: "", cookies: [] };

async function answerTo(question: Question): Promise<Answer | null> {
  const { origin, path, cookie, sent, withFiles = false } = question;
  const body = sent && (withFiles ? inParts(sent) : Buffer.from(inOneLine(sent)));
  const type = withFiles
    ? `multipart/form-data; boundary=${BOUNDARY}`
    : "application/x-www-form-urlencoded";
  try {
    const answer = await fetch(origin + path, {
      redirect: "manual",
      headers: { origin, cookie, ...(sent ? { "content-type": type } : {}) },
      ...(sent ? { method: "POST", body: new Uint8Array(body ?? Buffer.alloc(0)) } : {}),
    });
    return {
      status: answer.status,
      html: await answer.text(),
      location: answer.headers.get("location") ?? "",
      cookies: answer.headers.getSetCookie(),
    };
  } catch {
    return null;
  }
}

/** As an address or the body of a plain form carries it. */
export const inOneLine = (sent: readonly Sent[]): string =>
  sent.map(({ name, value }) => `${escaped(Buffer.from(name))}=${escaped(value)}`).join("&");

export const escaped = (bytes: Buffer): string =>
  bytes
    .toString("latin1")
    .replaceAll(/[^\w.-]/g, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, "0")}`);

const inParts = (sent: readonly Sent[]): Buffer =>
  Buffer.concat([
    ...sent.flatMap(({ name, value, file }) => [
      Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"`),
      ...(file === undefined ? [] : [Buffer.from(`; filename="`), file, Buffer.from(`"`)]),
      Buffer.from("\r\n\r\n"),
      value,
      Buffer.from("\r\n"),
    ]),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);

/** What may be answered to anything at all; 503 is counted apart. */
const CALM = [200, 204, 302, 303, 400, 401, 403, 404, 409, 413, 414, 415, 422, 429, 431, 503];
/** What would tell a stranger how the house is built. */
const INSIDES =
  /node_modules|\.[jt]sx?:\d+:\d+|Failed query|violates [\w-]+ constraint|syntax error at/;

export const isCalm = ({ status, html }: Answer): boolean =>
  CALM.includes(status) && !INSIDES.test(html);

/** The lines of a portal's log that tell of a fault of ours. */
export const faultsIn = (output: string): readonly string[] =>
  output.split("\n").filter((line) => /"status":500|uncaught|"event":"(edge|page)"/.test(line));
