import { createServer, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** As slow as a real mail server: time to die between its word and our noting it. */
const THINKS = 40;
const MESSAGE_ID = /^message-id:\s*<([^>]+)>/im;
const ADDRESSEE = /^to:\s*(.+)$/im;

type Received = {
  readonly messageId: string;
  readonly addressee: string;
  readonly text: string;
};

/** A mail server that takes everything, and keeps of it how it was called and to whom it went. */
export async function openSink() {
  const received: Received[] = [];
  const server = createServer((socket) => talk(socket, (mail) => received.push(mail)));
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received: received as readonly Received[],
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}

/** What a reader sees of a mail whose one part is written in base64 or in clear. */
function textOf(mail: string): string {
  const body = mail.slice(mail.indexOf("\n\n") + 2);
  return /^content-transfer-encoding:\s*base64/im.test(mail)
    ? Buffer.from(body, "base64").toString()
    : body;
}

/** Just enough of RFC 5321 for one mail after the other. A mail counts from the moment we said that we have it. */
function talk(socket: Socket, keep: (mail: Received) => void) {
  let typed = "";
  let mail: string | null = null;
  const say = (line: string) => socket.writable && socket.write(`${line}\r\n`);
  socket.on("error", () => {});
  socket.setEncoding("utf8");
  say("220 sink");

  socket.on("data", (chunk: string) => {
    typed += chunk;
    for (let end = typed.indexOf("\r\n"); end >= 0; end = typed.indexOf("\r\n")) {
      const line = typed.slice(0, end);
      typed = typed.slice(end + 2);
      if (mail === null) command(line);
      else if (line === ".") void take(mail);
      else mail += `${line}\n`;
    }
  });

  function command(line: string) {
    const word = line.slice(0, 4).toUpperCase();
    if (word === "DATA") {
      mail = "";
      say("354 go on");
    } else if (word === "QUIT") socket.end("221 goodbye\r\n");
    else say("250 ok");
  }

  async function take(whole: string) {
    mail = null;
    await pause(THINKS);
    const [, messageId = ""] = MESSAGE_ID.exec(whole) ?? [];
    const [, addressee = ""] = ADDRESSEE.exec(whole) ?? [];
    keep({ messageId, addressee, text: textOf(whole) });
    await pause(THINKS);
    say("250 taken");
  }
}
