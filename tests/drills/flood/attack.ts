import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import sharp from "sharp";
import { answers } from "#tests/drills/file-report.ts";

const MEGABYTE = 1024 * 1024;
const MOST_PRESSES = 60;
const PRESS = { press: "add" };

/** Somebody at an address of their own, as a proxy would tell it. */
export type Visitor = { readonly origin: string; readonly address: string };
export type Begun = Visitor & { readonly cookie: string };

/** A connection of its own for each: one kept open may be closed at the moment it is used again. */
const headersOf = ({ origin, address }: Visitor) => ({
  origin,
  "x-forwarded-for": address,
  connection: "close",
});

export async function begin(visitor: Visitor): Promise<Begun> {
  const answer = await fetch(`${visitor.origin}/file/report`, {
    method: "POST",
    body: new URLSearchParams(),
    headers: headersOf(visitor),
    redirect: "manual",
  });
  await answer.text();
  return { ...visitor, cookie: answer.headers.get("set-cookie")?.split(";")[0] ?? "" };
}

/** Uploads and reads the page that follows. */
export async function upload(begun: Begun, content: Uint8Array, name: string): Promise<string> {
  const form = new FormData();
  form.set("press", PRESS.press);
  form.append("evidence", new File([new Uint8Array(content)], name));
  const headers = { ...headersOf(begun), cookie: begun.cookie };
  const path = `${begun.origin}/file/report/files`;
  const answer = await fetch(path, { method: "POST", body: form, headers, redirect: "manual" });
  await answer.text();
  return (await fetch(path, { headers })).text();
}

/** Begins, and answers everything that is asked before files and the last press. */
export async function answered(visitor: Visitor): Promise<Begun> {
  const begun = await begin(visitor);
  for (const [step, form] of answers("drill"))
    if (step !== "files" && step !== "check") await post(begun, step, form);
  return begun;
}

/** Opens the page that lists a draft's files. */
export const look = async (begun: Begun): Promise<number> => {
  const headers = { ...headersOf(begun), cookie: begun.cookie };
  const answer = await fetch(`${begun.origin}/file/report/files`, { headers });
  await answer.text();
  return answer.status;
};

/** The last press, made again by a patient person until it leads to a receipt; how often it did not. */
export async function send(begun: Begun): Promise<number> {
  for (let refused = 0; ; refused += 1) {
    if ((await post(begun, "check", { truthful: "yes" })) === "/receipt") return refused;
    if (refused === MOST_PRESSES) throw new Error("a draft with files was never taken");
    await pause(1000);
  }
}

async function post(begun: Begun, step: string, form: Readonly<Record<string, string>>) {
  const answer = await fetch(`${begun.origin}/file/report/${step}`, {
    method: "POST",
    body: new URLSearchParams(form),
    headers: { ...headersOf(begun), cookie: begun.cookie },
    redirect: "manual",
  });
  await answer.text();
  return answer.headers.get("location");
}

/** 64 megapixels in some hundred kilobytes. */
export const bomb = () => {
  const size = { width: 9248, height: 6944, channels: 3, background: "#468" } as const;
  return sharp({ create: size, limitInputPixels: false }).webp().toBuffer();
};

/** A document of as many bytes as a file may have, of which no two are alike. */
export function document(number: number): Uint8Array {
  const content = Buffer.alloc(10 * MEGABYTE, number % 256);
  content.write(`%PDF-1.7\n${number}\n`);
  return content;
}

/** An upload of 45 MB that comes to a standstill before its last file ends; undone by its socket. */
export function stall({ origin, address, cookie }: Begun): Promise<Socket> {
  const { port } = new URL(origin);
  const part = (number: number) =>
    Buffer.concat([
      Buffer.from(
        `--x\r\nContent-Disposition: form-data; name="evidence"; filename="${number}.pdf"\r\n\r\n`,
      ),
      document(number).subarray(0, 9 * MEGABYTE),
      Buffer.from("\r\n"),
    ]);
  const head = `POST /file/report/files HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: ${origin}\r\nCookie: ${cookie}\r\nX-Forwarded-For: ${address}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: ${60 * MEGABYTE}\r\n\r\n`;
  return new Promise((going) => {
    const socket = connect({ port: Number(port), host: "127.0.0.1" }, async () => {
      socket.write(head);
      for (let number = 0; number < 5; number += 1) {
        const bytes = part(number);
        const isLast = number === 4;
        socket.write(isLast ? bytes.subarray(0, 8 * MEGABYTE) : bytes);
      }
      going(socket);
    });
    socket.on("error", () => {}).on("data", () => {});
  });
}
