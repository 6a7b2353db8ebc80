import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserAt } from "#tests/drills/canary/browser.ts";
import { rawRequest, statusOf } from "#tests/edge/raw-request.ts";
import { type App, startApp } from "#tests/support/app.ts";

const MEGABYTE = 1024 * 1024;
const FILES = "/file/report/files";

let app: App;
let pids: readonly number[];

beforeAll(async () => {
  app = await startApp();
  pids = app.parts();
});
afterAll(() => app.stop());

const part = (name: string, content: string) =>
  `--x\r\nContent-Disposition: form-data; name="evidence"; filename="${name}"\r\n\r\n${content}\r\n`;
const head = (path: string, length: number | "chunked", cookie = "") =>
  [
    `POST ${path} HTTP/1.1`,
    "Host: localhost",
    "Sec-Fetch-Site: same-origin",
    `Cookie: ${cookie}`,
    "Content-Type: multipart/form-data; boundary=x",
    length === "chunked" ? "Transfer-Encoding: chunked" : `Content-Length: ${length}`,
    "",
    "",
  ].join("\r\n");

describe("a post that is too large", () => {
  test.each([
    ["files beyond twenty of the largest", FILES, 200 * MEGABYTE + 1],
    ["more than text where no file is taken", "/language", 5 * MEGABYTE + 1],
    ["more than text on a step without files", "/file/report/product", 5 * MEGABYTE + 1],
    ["more than text on the way to another page", `${FILES}/more`, 5 * MEGABYTE + 1],
  ])("is refused before any of it came: %s", async (_, path, length) => {
    const answer = await rawRequest(app.origin, head(path, length));
    expect(statusOf(answer)).toBe(413);
    expect(answer).toContain("超过大小限制");
  });

  test("is refused while it comes where it did not say how long it is", async () => {
    const piece = `${(MEGABYTE).toString(16)}\r\n${"a".repeat(MEGABYTE)}\r\n`;
    const answer = await rawRequest(app.origin, head("/language", "chunked") + piece.repeat(6));
    expect(statusOf(answer)).toBe(413);
  });
});

async function begun() {
  const answer = await fetch(`${app.origin}/file/report`, {
    method: "POST",
    headers: { origin: app.origin },
    redirect: "manual",
    body: new URLSearchParams(),
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  return { cookie, page: () => browserAt(app.origin, [cookie]).open(FILES) };
}

/** Sends as much as is said, and hangs up. */
function hangUpAfter(text: string | Buffer): Promise<void> {
  const { port } = new URL(app.origin);
  return new Promise((gone) => {
    const socket: Socket = connect({ port: Number(port), host: "127.0.0.1" }, () =>
      socket.write(text, async () => {
        await pause(300);
        socket.destroy();
        gone();
      }),
    );
    socket.on("error", () => {});
  });
}

async function until(page: () => Promise<{ html: string }>, text: string): Promise<string> {
  for (let tried = 0; tried < 100; tried += 1) {
    const { html } = await page();
    if (html.includes(text)) return html;
    await pause(100);
  }
  throw new Error(`never said: ${text}`);
}

describe("an upload that its sender hangs up on", () => {
  test("keeps what came whole, and names what did not", async () => {
    const { cookie, page } = await begun();
    const whole = part("第1页.pdf", "%PDF-1.7\n1");
    await hangUpAfter(
      `${head(FILES, 9 * MEGABYTE, cookie)}${whole}${part("第2页.pdf", "%PDF-1.7\n2")}`.slice(
        0,
        -2,
      ),
    );
    const html = await until(page, "连接断开，第2页.pdf没有传完");
    expect(html).toContain("<dt>第1页.pdf</dt>");
  });

  test.each([
    ["before its first file", ""],
    ["in the middle of a text", '--x\r\nContent-Disposition: form-data; name="press"\r\n\r\nad'],
    ["in the middle of a name", '--x\r\nContent-Disposition: form-data; name="evid'],
    ["in the middle of a boundary", part("1.pdf", "%PDF-1.7").slice(0, -2)],
  ])("%s disturbs nobody", async (_, sent) => {
    const { cookie, page } = await begun();
    await hangUpAfter(head(FILES, MEGABYTE, cookie) + sent);
    expect((await page()).status).toBe(200);
  });

  test("while its picture is painted leaves the picture there", async () => {
    const { cookie, page } = await begun();
    const size = { width: 4000, height: 3000, channels: 3, background: "#468" } as const;
    const picture = await sharp({ create: size }).webp().toBuffer();
    const [before = "", after = ""] = part("药盒.webp", "|").split("|");
    await hangUpAfter(
      Buffer.concat([
        Buffer.from(head(FILES, 9 * MEGABYTE, cookie) + before),
        picture,
        Buffer.from(`${after}--x\r\n`),
      ]),
    );
    expect(await until(page, "药盒.webp")).toContain("data:image/webp;base64,");
  });
});

test("what to know before anything is uploaded stands before the control, and not in grey", async () => {
  const { page } = await begun();
  const { html } = await page();
  const [before = "", control] = html.split('type="file"');
  expect(control).toBeDefined();
  for (const said of ["怕被认出来", "打印机", "HEIC", "文件名"]) expect(before).toContain(said);
  const warning = /<[^>]*>[^<]*怕被认出来/.exec(before)?.[0] ?? "";
  expect(warning).not.toMatch(/soft/);
});

test("after all of this the same processes run, and nothing was a fault of ours", () => {
  expect(app.parts()).toEqual(pids);
  expect(app.output()).not.toMatch(/"status":5\d\d|uncaught|"event":"(edge|page|restart)"/);
});
