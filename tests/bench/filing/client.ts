import { Agent, type IncomingMessage, request } from "node:http";

type Sent = { readonly type: string; readonly body: string };
type Question = { readonly cookie?: string; readonly sent?: Sent };
type Answer = { readonly status: number; readonly cookie: string; readonly text: string };

/** Somebody who asks one thing after the other over one line that stays open, at as little cost as Node allows. */
export type Client = {
  readonly ask: (path: string, question?: Question) => Promise<Answer>;
  readonly leave: () => void;
};

export function newClient(origin: string): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    ask: (path, { cookie, sent } = {}) =>
      new Promise((answered, failed) => {
        const asked = request(origin + path, {
          agent,
          method: sent ? "POST" : "GET",
          headers: {
            origin,
            ...(cookie ? { cookie } : {}),
            ...(sent ? { "content-type": sent.type, "content-length": lengthOf(sent) } : {}),
          },
        });
        asked.once("error", failed);
        asked.once("response", (incoming) => void read(incoming).then(answered, failed));
        asked.end(sent?.body);
      }),
    leave: () => agent.destroy(),
  };
}

const lengthOf = ({ body }: Sent) => Buffer.byteLength(body);

async function read(incoming: IncomingMessage): Promise<Answer> {
  let text = "";
  for await (const chunk of incoming.setEncoding("utf8")) text += chunk;
  const [cookie = ""] = incoming.headers["set-cookie"] ?? [];
  return { status: incoming.statusCode ?? 0, cookie: cookie.split(";")[0] ?? "", text };
}

/** A form as a browser sends it. */
export const typed = (fields: Readonly<Record<string, string>>): Sent => ({
  type: "application/x-www-form-urlencoded",
  body: new URLSearchParams(fields).toString(),
});

/** The same where files might come along. */
export const withFiles = (fields: Readonly<Record<string, string>>): Sent => ({
  type: "multipart/form-data; boundary=bench",
  body: [
    ...Object.entries(fields).map(
      ([name, value]) =>
        `--bench\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    ),
    "--bench--\r\n",
  ].join(""),
});
