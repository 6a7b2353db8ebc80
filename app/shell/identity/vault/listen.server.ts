import { chmod, mkdir, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { dirname } from "node:path";
import { answer } from "#app/shell/identity/vault/answer.server.ts";
import { vaultSocket } from "#app/shell/identity/vault/socket.server.ts";

const LONGEST_QUESTION = 10_000;
/** Its folder says who gets so far: only this account, or also that of the pages where those have one of their own. */
const WHO_GETS_THIS_FAR = 0o660;

/** Listens where no stranger can knock. */
export async function listen(tellOf: (name: string, error: unknown) => void): Promise<Server> {
  const path = vaultSocket();
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await rm(path, { force: true });
  const server = createServer((incoming, outgoing) => {
    const name = incoming.url?.slice(1) ?? "";
    reply(name, incoming, outgoing).catch((error: unknown) => {
      tellOf("vault", error);
      outgoing.writeHead(500).end();
    });
  });
  server.requestTimeout = 5000;
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    // By this process, and not by the supervisor for it: the door belongs to the vault's account.
    server.listen({ path, exclusive: true }, listening);
  });
  await chmod(path, WHO_GETS_THIS_FAR);
  return server;
}

async function reply(name: string, incoming: IncomingMessage, outgoing: ServerResponse) {
  const asked = incoming.method === "POST" ? await questionIn(incoming) : null;
  const said = await answer(name, asked);
  outgoing
    .writeHead(said ? 200 : 400, { "content-type": "application/json" })
    .end(JSON.stringify(said ?? {}));
}

async function questionIn(incoming: IncomingMessage): Promise<unknown> {
  let text = "";
  incoming.setEncoding("utf8");
  for await (const chunk of incoming) {
    text += chunk;
    if (text.length > LONGEST_QUESTION) return null;
  }
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
